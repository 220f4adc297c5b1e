using Gateway.Domain.Money;
using Gateway.Domain.Time;

namespace Gateway.Domain.Payroll;

/// <summary>
/// A dated row: from a day on, this percentage of that base. Every entry keeps the id of the row it used.
/// </summary>
public sealed record ContributionRule(
    string Id, DateOnly ValidFrom, Percentage Rate, ContributionBase Base, string Source, bool Verified)
    : IDatedRow
{
    /// <summary>
    /// 6.5 % of the amounts invoiced to clients without VAT (general conditions of the cooperative). Whether
    /// "invoiced" or "collected" is the base awaits finance's word, so the row is not verified and can be replaced
    /// by configuration.
    /// </summary>
    public static IReadOnlyList<ContributionRule> Default { get; } =
    [
        new("contribution-2018", new DateOnly(2018, 1, 1), new Percentage(6.5m), ContributionBase.Invoiced,
            "General conditions of the cooperative, financing", Verified: false),
    ];

    /// <summary>A row holds until another begins.</summary>
    DateOnly? IDatedRow.ValidTo => null;

    /// <summary>
    /// The row in force on a day: the last that began. None is an error of configuration, never a guess.
    /// </summary>
    public static ContributionRule On(DateOnly day, IReadOnlyList<ContributionRule> rules) =>
        rules.InForce(day)
        ?? throw new InvalidOperationException($"No contribution rule is in force on {day:yyyy-MM-dd}.");
}
