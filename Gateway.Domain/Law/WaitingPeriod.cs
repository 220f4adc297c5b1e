namespace Gateway.Domain.Law;

/// <summary>The days a consumer has after the free reminder, first and last included.</summary>
public sealed record WaitingPeriod(DateOnly FirstDay, DateOnly LastDay, IReadOnlyList<LawRow> Rows)
{
    /// <summary>The first day on which more than the debt itself may be asked.</summary>
    public DateOnly ChargeableFrom => LastDay.AddDays(1);
}
