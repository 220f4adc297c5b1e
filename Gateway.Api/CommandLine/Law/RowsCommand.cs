using System.CommandLine;
using Gateway.Domain.Law;
using Gateway.Domain.Time;

namespace Gateway.Api.CommandLine.Law;

/// <summary><c>gateway law rows</c>: the rows in force on a day, or all of a key. Exit 1 when a key has none.</summary>
internal static class RowsCommand
{
    public static Command Create()
    {
        var key = CommandOptions.Parsed(
            "--key", "Only this key, over all time.", LawKeys.Find, "a key; gateway law rows lists them");
        var on = CommandOptions.Day("--on", "The day. Default: today.");
        var (json, language) = (CommandOptions.Json(), CommandOptions.Language());
        var command = new Command("rows", "The rows of law in force on a day, or all of a key.")
        {
            key, on, json, language,
        };
        command.SetAnswer(json, language, (parsed, law) =>
            Report(law, parsed.GetValue(key), parsed.GetValue(on) ?? TimeProvider.System.Today()));
        return command;
    }

    private static LawReport Report(LawBook book, LawKey? key, DateOnly day)
    {
        var rows = book.Rows.Where(row => key is null ? row.IsInForce(day) : row.Key == key).ToList();
        var missing = LawKeys.All
            .Where(one => (key is null || one == key) && book.Find(one, day) is null)
            .Select(one => new MissingRow(one, day));
        return new()
        {
            Values = [("count", rows.Count), ("unverified", rows.Count(row => !row.IsVerified))],
            Blockers = [.. missing.Select(row => new Reason("SGW-LAW-MISSING", row.Message))],
            Rows = rows,
        };
    }
}
