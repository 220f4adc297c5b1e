using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Recovery.Banking;

namespace Gateway.Api.CommandLine;

/// <summary>
/// A bank file as JSON: amounts as texts with their decimals, dates as YYYY-MM-DD, what is not told as null.
/// </summary>
internal static class StatementJson
{
    public static object Of(StatementReading reading) => new
    {
        IsAccepted = reading is StatementReading.Accepted,
        Findings = reading.Findings.Select(Of),
        Statements = reading is StatementReading.Accepted accepted ? accepted.Statements.Select(Of) : [],
    };

    private static object Of(Finding finding) => new
    {
        finding.Rule,
        Severity = finding.Severity.ToString(),
        finding.Line,
        Message = Enum.GetValues<Language>().ToDictionary(
            language => language.Code(), language => finding.Message.In(language)),
    };

    private static object Of(Statement statement) => new
    {
        Format = statement.Format.ToString(),
        Account = statement.Account.Number,
        Currency = statement.Account.Currency.Code,
        Use = statement.Use.ToString(),
        statement.Year,
        statement.Number,
        statement.Identification,
        statement.Holder,
        statement.Description,
        statement.Bic,
        statement.CreatedOn,
        statement.IsDuplicate,
        Opening = Of(statement.Opening),
        Credits = statement.Credits.ValueText,
        Debits = statement.Debits.ValueText,
        Closing = Of(statement.Closing),
        statement.ContentHash,
        statement.Messages,
        Movements = statement.Lines.Select(Of),
    };

    private static object? Of(StatementBalance? balance) =>
        balance is null ? null : new { Amount = balance.Amount.ValueText, balance.Date };

    private static object? Of(Amount? amount) =>
        amount is { } value ? new { Amount = value.ValueText, Currency = value.Currency.Code } : null;

    private static object Of(StatementLine line) => new
    {
        line.Number,
        Amount = line.Amount.ValueText,
        line.EntryDate,
        line.ValueDate,
        Code = line.Code?.Digits,
        line.IsoCode,
        line.BankReference,
        line.EndToEndId,
        line.BatchId,
        Counterparty = line.Counterparty == Counterparty.Unknown ? null : line.Counterparty,
        Communication = line.Communication.Text,
        line.Communication.Structure,
        Reference = line.Communication.Reference?.Text,
        Return = line.Return is { } undone ? new { Kind = undone.Kind.ToString(), undone.Reason } : null,
        line.DirectDebit,
        line.Purpose,
        line.CategoryPurpose,
        OriginalAmount = Of(line.OriginalAmount),
        line.Notes,
        Details = line.Details.Select(Of),
        line.FileLine,
    };
}
