using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Payroll;

/// <summary>One line of a unit's account. What is left changes by what it collected and was advanced, less what was
/// deducted and paid out.</summary>
internal sealed record UnitAccountLine
{
    public required DateTimeOffset At { get; init; }

    public required DateOnly ValueDate { get; init; }

    public required Sentence Text { get; init; }

    public required PayrollEntry? Entry { get; init; }

    public required PayoutRow? Payout { get; init; }

    public required Amount Invoiced { get; init; }

    public required Amount Collected { get; init; }

    /// <summary>Laid out for the unit by the cooperative or the guarantee fund; negative when money of the client
    /// covers it.</summary>
    public required Amount Advanced { get; init; }

    /// <summary>The mutual contribution.</summary>
    public required Amount Deducted { get; init; }

    public required Amount PaidOut { get; init; }

    /// <summary>What is left after this line.</summary>
    public Amount Balance { get; init; }

    public Amount Change => Collected + Advanced - Deducted - PaidOut;

    public static UnitAccountLine Of(PayrollEntry entry) => new()
    {
        At = entry.OccurredAt,
        ValueDate = entry.ValueDate,
        Text = UnitAccountTexts.Of(entry),
        Entry = entry,
        Payout = null,
        Invoiced = entry.Turnover,
        Collected = entry.Collected,
        Advanced = entry.Advance + entry.Guarantee,
        Deducted = entry.Contribution.Amount,
        PaidOut = Amount.Zero(entry.Turnover.Currency),
    };

    public static UnitAccountLine Of(PayoutRow payout)
    {
        var zero = Amount.Zero(payout.Currency);
        return new UnitAccountLine
        {
            At = payout.RecordedAt,
            ValueDate = payout.PaidOn,
            Text = UnitAccountTexts.Of(payout),
            Entry = null,
            Payout = payout,
            Invoiced = zero,
            Collected = zero,
            Advanced = zero,
            Deducted = zero,
            PaidOut = Amount.FromMinorUnits(payout.Cost, payout.Currency),
        };
    }
}
