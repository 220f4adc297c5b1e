using Gateway.Domain.Money;
using Gateway.Domain.Time;

namespace Gateway.Domain.Payroll;

/// <summary>
/// A dated row: what a gross wage costs the budget of its unit, with employer's contributions, holiday pay and
/// insurances, as a multiple of the gross wage.
/// </summary>
public sealed record EmploymentCoefficient(
    string Id, DateOnly ValidFrom, ContractKind Kind, decimal CostPerGross, string Source, bool Verified) : IDatedRow
{
    /// <summary>
    /// Orders of magnitude to plan with, none confirmed by the social secretariat: configuration replaces them. Days
    /// before the first row have none, and are refused.
    /// </summary>
    public static IReadOnlyList<EmploymentCoefficient> Default { get; } =
    [
        new("employee-2026", new DateOnly(2026, 1, 1), ContractKind.Employee, 1.55m,
            "Assumption: employer's contribution, holiday pay and insurances of white-collar work", Verified: false),
        new("artist-2026", new DateOnly(2026, 1, 1), ContractKind.Artist, 1.45m,
            "Assumption: reduced employer's contribution and holiday pay of workers in the arts", Verified: false),
        new("student-2026", new DateOnly(2026, 1, 1), ContractKind.Student, 1.0542m,
            "Solidarity contribution on student work, employer's part 5.42 %", Verified: false),
    ];

    DateOnly? IDatedRow.ValidTo => null;

    /// <summary>The row in force for a kind of contract; null when there is none: nothing is computed then.</summary>
    public static EmploymentCoefficient? On(
        DateOnly day, ContractKind kind, IReadOnlyList<EmploymentCoefficient> rows) =>
        rows.Where(row => row.Kind == kind).InForce(day);

    /// <summary>What a gross wage costs.</summary>
    public Amount CostOf(Amount gross) => (gross * CostPerGross).Round(Rounding.HalfUp);

    /// <summary>The highest gross wage that a budget pays: a cent more would cost more than there is.</summary>
    public Amount GrossOf(Amount budget) =>
        budget.IsPositive ? (budget / CostPerGross).Round(Rounding.Down) : Amount.Zero(budget.Currency);
}
