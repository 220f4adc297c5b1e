using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Recovery.Banking;

namespace Gateway.Api.CommandLine;

/// <summary>
/// <c>gateway statement</c>: reads and checks a bank file and books nothing. Exit 1 when the file would be refused;
/// warnings alone do not refuse it.
/// </summary>
internal static class StatementCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A CODA, camt.053 or camt.054 file." };
        file.AcceptExistingOnly();
        var json = CommandOptions.Json();
        var language = CommandOptions.Language();
        var command = new Command("statement", "Read a bank file and check it; nothing is booked.")
        {
            file, json, language,
        };
        command.SetAction(parsed =>
        {
            using var stream = parsed.GetRequiredValue(file).OpenRead();
            var reading = StatementReader.Read(stream);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(StatementJson.Of(reading), CommandServices.Json));
            }
            else
            {
                Print(reading, Console.Out, parsed.GetValue(language));
            }

            return reading is StatementReading.Accepted ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    internal static void Print(StatementReading reading, TextWriter output, Language language)
    {
        foreach (var statement in reading is StatementReading.Accepted accepted ? accepted.Statements : [])
        {
            Print(statement, output);
        }

        foreach (var finding in reading.Findings)
        {
            var kind = finding.Severity == Severity.Fatal ? "fatal  " : "warning";
            output.WriteLine($"{kind}  line {finding.Line}: {finding.Message.In(language)} [{finding.Rule}]");
        }

        output.WriteLine(reading is StatementReading.Accepted { Findings.Count: 0 } ? "All checks hold."
            : reading is StatementReading.Accepted ? "All checks hold, with the warnings above."
            : "The file is refused.");
    }

    private static void Print(Statement statement, TextWriter output)
    {
        output.WriteLine(Text($"{statement.Account}  {statement.Format}  {statement.Year}/{statement.Number}"));
        output.WriteLine(Text($"  to be used     {statement.Use}"));
        Print("opening", statement.Opening, output);
        output.WriteLine(Text($"  credits        {statement.Credits.ValueText,16}"));
        output.WriteLine(Text($"  debits         {statement.Debits.ValueText,16}"));
        Print("closing", statement.Closing, output);
        foreach (var line in statement.Lines)
        {
            Print(line, "  ", output);
        }

        foreach (var message in statement.Messages)
        {
            output.WriteLine($"  message: {Clean(message)}");
        }
    }

    private static void Print(string what, StatementBalance? balance, TextWriter output)
    {
        if (balance is not null)
        {
            output.WriteLine(Text($"  {what,-13}  {balance.Amount.ValueText,16}  {balance.Date:yyyy-MM-dd}"));
        }
    }

    private static void Print(StatementLine line, string indent, TextWriter output)
    {
        var said = line.Communication.Reference?.Text ?? line.Communication.Text;
        var returned = line.Return is { } undone ? $"{undone.Kind} {undone.Reason} " : "";
        var code = line.Code?.ToString() ?? line.IsoCode;
        var head = Text($"{indent}{line.Number,5}  {line.EntryDate:yyyy-MM-dd}  {line.Amount.ValueText,14}  {code}");
        output.WriteLine($"{head}  {Clean($"{returned}{line.Counterparty.Name} {line.Counterparty.Account} {said}")}");
        foreach (var detail in line.Details)
        {
            Print(detail, indent + "    ", output);
        }
    }

    /// <summary>What strangers wrote goes to a terminal, which must not obey it.</summary>
    private static string Clean(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)).Trim();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
