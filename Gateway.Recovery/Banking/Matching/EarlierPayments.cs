using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>Payments that may come back, found by what their return says of them.</summary>
public sealed class EarlierPayments
{
    private readonly ILookup<string, EarlierPayment> byEndToEndId;
    private readonly ILookup<(string Account, Amount Amount), EarlierPayment> byAccount;

    public EarlierPayments(IEnumerable<EarlierPayment> payments)
    {
        IReadOnlyList<EarlierPayment> all = [.. payments.OrderBy(payment => payment.Id.Value)];
        byEndToEndId = all.Where(payment => payment.EndToEndId is not null)
            .ToLookup(payment => payment.EndToEndId!);
        byAccount = all.Where(payment => payment.Account is not null)
            .ToLookup(payment => (payment.Account!, payment.Amount));
    }

    public static EarlierPayments None { get; } = new([]);

    /// <summary>
    /// Sure only by the end-to-end id and the amount: of one payment, or of all with that id together. An account that
    /// paid the same amount may have paid it often.
    /// </summary>
    internal MatchOutcome Undo(StatementLine line)
    {
        var amount = -line.Amount;
        IReadOnlyList<EarlierPayment> named = line.EndToEndId is { } id ? [.. byEndToEndId[id]] : [];
        var exact = named.Where(payment => payment.Amount == amount).ToList();
        if (exact.Count == 1)
        {
            return new MatchOutcome.Undone([exact[0].Id]);
        }

        if (exact.Count == 0 && named.Count > 0
            && named.All(payment => payment.Amount.Currency == amount.Currency)
            && Amount.Sum(named.Select(payment => payment.Amount), amount.Currency) == amount)
        {
            return new MatchOutcome.Undone([.. named.Select(payment => payment.Id)]);
        }

        var others = line.Counterparty.Account is { } account ? byAccount[(account, amount)] : [];
        return new MatchOutcome.Queued([], [.. named.Concat(others).Select(payment => payment.Id).Distinct()]);
    }
}
