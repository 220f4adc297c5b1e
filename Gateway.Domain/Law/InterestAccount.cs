using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// A debt and its interest while time runs over them. Interest stays exact until somebody pays some of it or asks for
/// the sum: money is paid in cents.
/// </summary>
internal sealed class InterestAccount(Amount principal, Imputation imputation)
{
    private readonly List<InterestLine> lines = [];
    private Amount settled = Amount.Zero(principal.Currency);
    private Amount overpaid = Amount.Zero(principal.Currency);

    public Amount Principal { get; private set; } = principal;

    private Amount Zero => Amount.Zero(Principal.Currency);

    public void Accrue(IEnumerable<InterestLine> more) => lines.AddRange(more);

    /// <summary>Money that came in is negative.</summary>
    public void Book(Amount amount)
    {
        if (amount.IsNegative)
        {
            Pay(-amount);
        }
        else
        {
            TakeBack(amount);
        }
    }

    public InterestResult Close(IReadOnlyList<LawRow> rows) =>
        new([.. lines], Accrued(), settled, Principal, overpaid, [.. rows]);

    private void Pay(Amount amount)
    {
        if (imputation == Imputation.InterestFirst)
        {
            amount -= PayInterest(amount);
        }

        var onPrincipal = Amount.Min(amount, Principal);
        Principal -= onPrincipal;
        var rest = amount - onPrincipal;
        overpaid += rest - PayInterest(rest);
    }

    private Amount PayInterest(Amount amount)
    {
        var paid = Amount.Min(amount, Accrued() - settled);
        settled += paid;
        return paid;
    }

    /// <summary>
    /// Undoes in the reverse order: what was paid too much, the interest, then the debt stands again.
    /// </summary>
    private void TakeBack(Amount amount)
    {
        var ofOverpaid = Amount.Min(amount, overpaid);
        overpaid -= ofOverpaid;
        amount -= ofOverpaid;
        var ofInterest = Amount.Min(amount, settled);
        settled -= ofInterest;
        Principal += amount - ofInterest;
    }

    /// <summary>The products are summed and divided once, so that no line brings a rounding of its own.</summary>
    private Amount Accrued() => lines
        .GroupBy(line => line.DaysOfYear)
        .Aggregate(Zero, (sum, group) =>
            sum + new Amount(group.Sum(line => line.Product) / (100m * group.Key), Principal.Currency))
        .Round(Rounding.HalfUp);
}
