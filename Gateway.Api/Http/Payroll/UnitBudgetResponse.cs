using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Payroll;

/// <summary>What a unit may still pay wages from, as at now.</summary>
internal sealed record UnitBudgetResponse
{
    public required ProductionUnitId Unit { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>The day whose coefficients were used.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Collected and advanced, less contribution and wages; negative when more was paid than there was.
    /// </summary>
    public required Amount Balance { get; init; }

    /// <summary>The highest gross wage that it pays, by kind of contract. A kind without a row for the day is left
    /// out.</summary>
    public required IReadOnlyList<PayableWageFields> Wages { get; init; }
}
