using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Api.CommandLine.Law;

/// <summary>What a command of the law says: values by name, sheets, reasons, and the rows of law used.</summary>
internal sealed record LawReport
{
    private const int NameWidth = 22;

    /// <summary>Named as in JSON; amounts and days are written as text.</summary>
    public IReadOnlyList<(string Name, object? Value)> Values { get; init; } = [];

    public IReadOnlyList<Sheet> Sheets { get; init; } = [];

    /// <summary>Why it is refused, or less than asked.</summary>
    public IReadOnlyList<Reason> Blockers { get; init; } = [];

    public IReadOnlyList<Reason> Notes { get; init; } = [];

    public IReadOnlyList<LawRow> Rows { get; init; } = [];

    /// <summary>Which rows were asked: those of the product alone, or those that staff approved over them.</summary>
    public string? From { get; init; }

    /// <summary>The report of an answer; of a refusal, the rows that were missing.</summary>
    public static LawReport Of<T>(LawAnswer<T> answer, Func<T, LawReport> report) => answer switch
    {
        LawAnswer<T>.Given(var value, var rows) => report(value).WithRows(rows),
        LawAnswer<T>.Refused(var missing) => new()
        {
            Blockers = [.. missing.Select(row => new Reason("SGW-LAW-MISSING", row.Message))],
        },
        _ => throw new InvalidOperationException("There is no other answer."),
    };

    private LawReport WithRows(IReadOnlyList<LawRow> more) => this with { Rows = [.. Rows.Concat(more).Distinct()] };

    /// <summary>Prints it as the command was asked to, and gives the exit code.</summary>
    public int Print(ParseResult parsed, Option<bool> json, Option<Language> language)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(json))
        {
            output.WriteLine(JsonSerializer.Serialize(ToJson(parsed.GetValue(language)), CommandServices.Json));
        }
        else
        {
            PrintText(output, parsed.GetValue(language));
        }

        return Blockers.Count == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private void PrintText(TextWriter output, Language language)
    {
        foreach (var (name, value) in Values)
        {
            output.WriteLine($"{name,-NameWidth} {Text(value)}");
        }

        foreach (var reason in Blockers)
        {
            output.WriteLine($"REFUSED  {reason.Message.In(language)} [{reason.Rule}]");
        }

        foreach (var reason in Notes)
        {
            output.WriteLine($"note     {reason.Message.In(language)} [{reason.Rule}]");
        }

        foreach (var sheet in Sheets)
        {
            output.WriteLine();
            output.Write(SheetText.Write(sheet, language));
        }

        foreach (var row in Sheets.Count == 0 ? Rows : [])
        {
            output.WriteLine($"law      {row.Id}  {row.Text}  {row.Reference.In(language)}  ({row.Source})");
        }

        output.WriteLine($"used     {From}");
    }

    private Dictionary<string, object?> ToJson(Language language)
    {
        var json = Values.ToDictionary(
            value => value.Name, value => value.Value is null ? null : (object)Text(value.Value));
        json["lawFrom"] = From;
        json["blockers"] = Blockers.Select(reason => ToJson(reason, language));
        json["notes"] = Notes.Select(reason => ToJson(reason, language));
        json["sheets"] = Sheets.Select(sheet => new
        {
            Title = sheet.Title.In(language),
            Lines = sheet.Lines.Select(line => new { Text = line.Text.In(language), Sum = Number(line.Sum) }),
            Total = Text(sheet.Total),
            Notes = sheet.Notes.Select(reason => ToJson(reason, language)),
            Rows = sheet.Rows.Select(row => row.Id),
        });
        json["rows"] = Rows.Select(row => new
        {
            row.Id,
            Value = row.Text,
            Reference = row.Reference.In(language),
            row.Source,
            row.VerifiedBy,
        });
        return json;
    }

    private static object ToJson(Reason reason, Language language) =>
        new { reason.Rule, Message = reason.Message.In(language), Until = reason.Until is { } day ? Text(day) : null };

    private static string Text(object? value) => value switch
    {
        null => "–",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Amount amount => amount.ValueText,
        bool yes => yes ? "yes" : "no",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>Lines of a sheet are exact.</summary>
    private static string Number(Amount amount) => amount.IsRounded
        ? amount.ValueText
        : amount.Value.ToString("0.0000", CultureInfo.InvariantCulture);
}
