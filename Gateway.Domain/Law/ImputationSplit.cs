using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>What a payment pays of one debt. The four parts sum to the payment.</summary>
/// <param name="Costs">Compensation and costs.</param>
/// <param name="Interest">Interest.</param>
/// <param name="Principal">The debt itself.</param>
/// <param name="Rest">What nothing is owed for.</param>
public readonly record struct ImputationSplit(Amount Costs, Amount Interest, Amount Principal, Amount Rest)
{
    /// <summary>
    /// Divides a payment. Of interest and costs, costs always go first: they were laid out for the debtor.
    /// </summary>
    /// <param name="order">What is paid first.</param>
    /// <param name="paid">More than zero.</param>
    /// <param name="owed">What is owed of each; nothing below zero counts.</param>
    public static ImputationSplit Of(Imputation order, Amount paid, DebtParts owed)
    {
        ArgumentNullException.ThrowIfNull(owed);
        var left = paid;
        var first = order == Imputation.PrincipalFirst ? Take(ref left, owed.Principal) : Amount.Zero(paid.Currency);
        var costs = Take(ref left, owed.Costs);
        var interest = Take(ref left, owed.Interest);
        var last = order == Imputation.PrincipalFirst ? Amount.Zero(paid.Currency) : Take(ref left, owed.Principal);
        return new ImputationSplit(costs, interest, first + last, left);
    }

    private static Amount Take(ref Amount left, Amount owed)
    {
        var taken = owed.IsPositive ? Amount.Min(left, owed) : Amount.Zero(left.Currency);
        left -= taken;
        return taken;
    }
}
