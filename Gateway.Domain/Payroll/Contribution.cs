using Gateway.Domain.Money;

namespace Gateway.Domain.Payroll;

/// <summary>What the cooperative keeps by an entry: the amount, and the rule row it was computed by.</summary>
public sealed record Contribution(string RuleId, Percentage Rate, ContributionBase Base, Amount Amount);
