using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>How sure is sure enough, and how little is little.</summary>
public sealed record MatchPolicy
{
    public static MatchPolicy Default { get; } = new();

    /// <summary>Below this score nothing books itself. Default 90.</summary>
    public int Threshold { get; init; } = 90;

    /// <summary>By how much the best must lead any other that would pay something else. Default 10.</summary>
    public int Lead { get; init; } = 10;

    /// <summary>Proposals that a person is shown. Default 5.</summary>
    public int ProposalsMax { get; init; } = 5;

    /// <summary>
    /// Cents that may lack on an amount paid whole; a currency that is not here has none. Default 0.05 EUR.
    /// </summary>
    public IReadOnlyList<Amount> Tolerances { get; init; } = [Amount.Eur(0.05m)];

    public Amount ToleranceIn(Currency currency) =>
        Tolerances.Where(amount => amount.Currency == currency).DefaultIfEmpty(Amount.Zero(currency)).First();
}
