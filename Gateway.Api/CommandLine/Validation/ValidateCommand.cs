using System.CommandLine;
using Gateway.Domain.Time;
using Gateway.Peppol.Validation;

namespace Gateway.Api.CommandLine.Validation;

/// <summary>
/// <c>gateway validate FILE|DIR|-</c>: judges documents by structure, EN 16931 and Peppol BIS Billing. Needs no
/// database. Exit 0 nothing fatal, 1 something fatal, 3 a document could not be read.
/// </summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var documents = new Argument<string[]>("FILE")
        {
            Description = "UBL documents, folders of them (*.xml, with those below), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<ReportFormat>("--format")
        {
            Description = "text for people, tsv (path, tab, RULE:flag,RULE:flag), or json. Default: text.",
        };
        var rules = CommandOptions.Day("--rules", "Judge by the rules in force on this day. Default: today.");
        var of = new Option<RulesOf>("--of")
        {
            Description = "The rules of billing, selfbilling, or what each document says it is. Default: billing.",
        };
        var language = CommandOptions.Language();
        var command = new Command("validate", "Judge UBL invoices and credit notes.")
        {
            documents, format, rules, of, language,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(documents),
            ReportWriter.Of(parsed.GetValue(format), Console.Out, parsed.GetValue(language)),
            Judge(parsed.GetValue(of), parsed.GetValue(rules) ?? TimeProvider.System.Today()),
            cancellationToken));
        return command;
    }

    private static Func<ReadOnlyMemory<byte>, ValidationReport> Judge(RulesOf rules, DateOnly day) => rules switch
    {
        RulesOf.Billing => document => DocumentValidator.Validate(document, RuleRelease.On(day)),
        RulesOf.SelfBilling => document => DocumentValidator.Validate(document, RuleRelease.SelfBillingOn(day)),
        _ => document => DocumentValidator.Validate(document, day),
    };

    private static async Task<int> RunAsync(
        string[] documents,
        ReportWriter report,
        Func<ReadOnlyMemory<byte>, ValidationReport> judge,
        CancellationToken cancellationToken)
    {
        var files = new List<string>();
        foreach (var document in documents)
        {
            if (!DocumentFiles.TryAdd(document, files))
            {
                await Console.Error.WriteLineAsync($"gateway: there is no {document}");
                return ExitCodes.Failure;
            }
        }

        using var progress = new Progress(files.Count);
        var exit = ExitCodes.Fine;
        report.Begin();
        await foreach (var (file, judged) in JudgeAsync(files, judge, cancellationToken))
        {
            switch (judged)
            {
                case { Report: { } verdict }:
                    report.Write(file, verdict);
                    exit = verdict.IsFatal ? Math.Max(exit, ExitCodes.Findings) : exit;
                    break;
                default:
                    await Console.Error.WriteLineAsync($"gateway: {file}: {judged.Hindrance}");
                    exit = ExitCodes.Failure;
                    break;
            }

            progress.Step();
        }

        report.End();
        return exit;
    }

    /// <summary>As many at once as there are processors, told in the order of the files.</summary>
    private static async IAsyncEnumerable<(string File, Judged Judged)> JudgeAsync(
        IReadOnlyList<string> files,
        Func<ReadOnlyMemory<byte>, ValidationReport> judge,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var running = new Queue<(string File, Task<Judged> Task)>();
        foreach (var file in files)
        {
            running.Enqueue((file, Task.Run(() => Judged.Of(file, judge), cancellationToken)));
            if (running.Count > Environment.ProcessorCount * 4)
            {
                var first = running.Dequeue();
                yield return (first.File, await first.Task);
            }
        }

        foreach (var (file, task) in running)
        {
            yield return (file, await task);
        }
    }
}
