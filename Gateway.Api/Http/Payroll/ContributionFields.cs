using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Http.Payroll;

/// <summary>What the cooperative keeps by an entry.</summary>
internal sealed record ContributionFields
{
    /// <summary>The dated row it was computed by.</summary>
    public required string Rule { get; init; }

    public required Percentage Rate { get; init; }

    public required ContributionBase Base { get; init; }

    public required Amount Amount { get; init; }

    public static ContributionFields Of(Contribution contribution) => new()
    {
        Rule = contribution.RuleId,
        Rate = contribution.Rate,
        Base = contribution.Base,
        Amount = contribution.Amount,
    };
}
