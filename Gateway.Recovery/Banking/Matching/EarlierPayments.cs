using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>Payments that may come back, found by what their return says of them.</summary>
public sealed class EarlierPayments
{
    /// <summary>Payments of one amount that a person is shown, the newest.</summary>
    private const int AlikeMax = 10;

    private readonly ILookup<string, EarlierPayment> byEndToEndId;
    private readonly ILookup<string, EarlierPayment> byReference;
    private readonly ILookup<Amount, EarlierPayment> byAmount;
    private readonly ILookup<(string Account, Amount Amount), EarlierPayment> byAccount;

    public EarlierPayments(IEnumerable<EarlierPayment> payments)
    {
        IReadOnlyList<EarlierPayment> all = [.. payments.OrderBy(payment => payment.Id.Value)];
        byEndToEndId = all.Where(payment => payment.EndToEndId is not null)
            .ToLookup(payment => payment.EndToEndId!);
        byAccount = all.Where(payment => payment.Account is not null)
            .ToLookup(payment => (payment.Account!, payment.Amount));
        byReference = all.Where(payment => payment.Reference is not null).ToLookup(payment => payment.Reference!);
        byAmount = all.ToLookup(payment => payment.Amount);
    }

    public static EarlierPayments None { get; } = new([]);

    /// <summary>
    /// Sure only by the end-to-end id and the amount: of one payment, or of all with that id together; and not where
    /// both tell an account and these differ, for payers number their transfers alike. An account that paid the same
    /// amount may have paid it often.
    /// </summary>
    internal MatchOutcome Undo(StatementLine line)
    {
        var amount = -line.Amount;
        IReadOnlyList<EarlierPayment> named = line.EndToEndId is { } id ? [.. byEndToEndId[id]] : [];
        var exact = named.Where(payment => payment.Amount == amount).ToList();
        if (exact.Count == 1 && IsOfAccount(exact[0], line))
        {
            return new MatchOutcome.Undone([exact[0].Id]);
        }

        if (exact.Count == 0 && named.Count > 0
            && named.All(payment => payment.Amount.Currency == amount.Currency && IsOfAccount(payment, line))
            && Amount.Sum(named.Select(payment => payment.Amount), amount.Currency) == amount)
        {
            return new MatchOutcome.Undone([.. named.Select(payment => payment.Id)]);
        }

        return MayUndo(line, named);
    }

    /// <summary>What the bank corrects is a person's to say; these are like it.</summary>
    internal MatchOutcome Correct(StatementLine line) =>
        MayUndo(line, line.EndToEndId is { } id ? [.. byEndToEndId[id]] : []);

    /// <summary>
    /// A debit that no bank calls a return, and that bears the id or the reference of a payment: a person looks whether
    /// it is one. What goes to another account, or is more, names nothing: others use the same ids. Null when it names
    /// no payment.
    /// </summary>
    internal MatchOutcome.Queued? Named(StatementLine line)
    {
        var named = (line.EndToEndId is { } id ? byEndToEndId[id] : [])
            .Concat(line.Communication.Reference is { } reference ? byReference[reference.Text] : [])
            .Where(payment => payment.Amount.Currency == line.Amount.Currency && payment.Amount >= -line.Amount
                && IsOfAccount(payment, line))
            .Select(payment => payment.Id).Distinct().ToList();
        return named.Count == 0 ? null : new MatchOutcome.Queued([], named);
    }

    /// <summary>By the account and the amount, or the reference; where neither is told, by the amount alone.</summary>
    private MatchOutcome.Queued MayUndo(StatementLine line, IReadOnlyList<EarlierPayment> named)
    {
        var (amount, reference) = (-line.Amount, line.Communication.Reference?.Text);
        var alike = named
            .Concat(line.Counterparty.Account is { } account ? byAccount[(account, amount)] : [])
            .Concat(reference is null ? [] : byReference[reference])
            .Select(payment => payment.Id).Distinct().ToList();
        return new MatchOutcome.Queued(
            [], alike.Count > 0 ? alike : [.. byAmount[amount].TakeLast(AlikeMax).Select(payment => payment.Id)]);
    }

    private static bool IsOfAccount(EarlierPayment payment, StatementLine line) =>
        payment.Account is null || line.Counterparty.Account is null
        || CheckDigits.Compact(payment.Account) == CheckDigits.Compact(line.Counterparty.Account);
}
