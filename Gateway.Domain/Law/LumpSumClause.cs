using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>What a contract says about a lump sum for late payment. A closed union; no clause is null.</summary>
public abstract record LumpSumClause
{
    private LumpSumClause()
    {
    }

    /// <summary>The most that the law allows, by reference to it.</summary>
    public sealed record LegalMaximum : LumpSumClause;

    /// <summary>A share of what is owed, within bounds: "10 %, at least 40.00 EUR".</summary>
    public sealed record Formula(Percentage Share, Amount Min, Amount? Max = null) : LumpSumClause
    {
        /// <summary>What it gives on a balance, not rounded.</summary>
        public Amount On(Amount balance)
        {
            var share = balance * Share;
            var raised = share < Min ? Min : share;
            return Max is { } max && raised > max ? max : raised;
        }
    }
}
