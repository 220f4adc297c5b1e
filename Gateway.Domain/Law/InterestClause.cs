using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>What a contract says about interest. A closed union; no clause is null.</summary>
public abstract record InterestClause
{
    private InterestClause()
    {
    }

    /// <summary>The rate of the law of 2 August 2002, as it changes.</summary>
    public sealed record LegalRate : InterestClause;

    public sealed record Fixed(Percentage Rate) : InterestClause;
}
