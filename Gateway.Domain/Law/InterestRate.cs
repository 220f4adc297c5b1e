using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>Which rate interest runs at. A closed union.</summary>
public abstract record InterestRate
{
    private InterestRate()
    {
    }

    /// <summary>A rate of law, as it changes over time.</summary>
    public sealed record Statutory(LawKey<Percentage> Key) : InterestRate;

    /// <summary>A fixed rate of a contract.</summary>
    public sealed record Contractual(Percentage Rate) : InterestRate;

    /// <summary>Another rate, and never more than was announced.</summary>
    public sealed record AtMost(InterestRate Rate, Percentage Announced) : InterestRate;

    /// <summary>A fixed rate of a contract while it is not above a ceiling, and a rate of law while it is.</summary>
    public sealed record Capped(Percentage Rate, LawKey<Percentage> Ceiling, LawKey<Percentage> Otherwise)
        : InterestRate;
}
