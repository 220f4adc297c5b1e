using Gateway.Api.Payroll;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Http.Payroll;

/// <summary>One line of a unit's account.</summary>
internal sealed record UnitAccountLineFields
{
    public required DateTimeOffset At { get; init; }

    public required DateOnly ValueDate { get; init; }

    /// <summary>What happened, in the language of the request.</summary>
    public required string Text { get; init; }

    /// <summary>The entry of the payroll feed; absent for a wage.</summary>
    public long? Sequence { get; init; }

    public PayrollEntryType? Type { get; init; }

    public DocumentId? Invoice { get; init; }

    /// <summary>Payroll's reference of a wage.</summary>
    public string? Payout { get; init; }

    public required Amount Invoiced { get; init; }

    public required Amount Collected { get; init; }

    public required Amount Advanced { get; init; }

    public required Amount Deducted { get; init; }

    public required Amount PaidOut { get; init; }

    /// <summary>What is left after this line.</summary>
    public required Amount Balance { get; init; }

    public static UnitAccountLineFields Of(UnitAccountLine line, Language language) => new()
    {
        At = line.At,
        ValueDate = line.ValueDate,
        Text = line.Text.In(language),
        Sequence = line.Entry?.Sequence,
        Type = line.Entry?.Type,
        Invoice = line.Entry?.InvoiceId,
        Payout = line.Payout?.Reference,
        Invoiced = line.Invoiced,
        Collected = line.Collected,
        Advanced = line.Advanced,
        Deducted = line.Deducted,
        PaidOut = line.PaidOut,
        Balance = line.Balance,
    };
}
