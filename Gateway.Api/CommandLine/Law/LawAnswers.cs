using System.CommandLine;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Api.CommandLine.Law;

/// <summary>How every command of the law answers: by the rows in use, which it names.</summary>
internal static class LawAnswers
{
    public static void SetAnswer(
        this Command command,
        Option<bool> json,
        Option<Language> language,
        Func<ParseResult, LawBook, LawReport> report) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (book, from) = await LawUsed.ReadAsync(parsed, cancellationToken);
            return (report(parsed, book) with { From = from }).Print(parsed, json, language);
        });
}
