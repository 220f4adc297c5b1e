using Gateway.Domain.Time;

namespace Gateway.Domain.Payroll;

/// <summary>The dated tables of the payroll side. A day without a row is an error of configuration, never a guess.
/// </summary>
public sealed record PayrollRules
{
    public static PayrollRules Default { get; } = new();

    public IReadOnlyList<ContributionRule> Contributions { get; init; } = ContributionRule.Default;

    public IReadOnlyList<WageTermRule> WageTerms { get; init; } = WageTermRule.Default;

    public IReadOnlyList<GuaranteeRule> Guarantees { get; init; } = GuaranteeRule.Default;

    public IReadOnlyList<EmploymentCoefficient> Coefficients { get; init; } = EmploymentCoefficient.Default;

    public ContributionRule ContributionOn(DateOnly day) => ContributionRule.On(day, Contributions);

    public WageTermRule WageTermOn(DateOnly day) => WageTerms.InForce(day) ?? throw None("wage term", day);

    public GuaranteeRule GuaranteeOn(DateOnly day) => Guarantees.InForce(day) ?? throw None("guarantee rule", day);

    private static InvalidOperationException None(string what, DateOnly day) =>
        new($"No {what} is in force on {day:yyyy-MM-dd}.");
}
