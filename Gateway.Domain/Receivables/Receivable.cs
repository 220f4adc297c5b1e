using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Receivables;

/// <summary>
/// What a client owes on one invoice: a list of entries that only grows. Balance and state follow from the
/// entries whose value date has come, so they can be told as at any day.
/// </summary>
public sealed class Receivable
{
    private readonly List<ReceivableEntry> entries;

    public Receivable(ReceivableHeader header, IEnumerable<ReceivableEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(header);
        Header = header;
        this.entries = [.. entries.OrderBy(entry => entry.Sequence)];
    }

    public ReceivableHeader Header { get; }

    public IReadOnlyList<ReceivableEntry> Entries => entries;

    /// <summary>A receivable with its first entry: the whole amount to pay, owed from the day of issue.</summary>
    public static Receivable Open(ReceivableHeader header, Amount payable, DateTimeOffset at)
    {
        var receivable = new Receivable(header, []);
        receivable.Append(
            ReceivableEntryKind.Invoiced, payable, header.IssueDate, at, header.InvoiceId.Value, header.Number);
        return receivable;
    }

    /// <summary>What is owed; negative when the client has a credit. Without a day: all that is booked.</summary>
    public Amount Balance(DateOnly? asOf = null) => Total(asOf, _ => true);

    /// <summary>What came in and was not taken back.</summary>
    public Amount Paid(DateOnly? asOf = null) =>
        -Total(asOf, kind => kind is ReceivableEntryKind.Paid or ReceivableEntryKind.PaymentReversed);

    /// <summary>What the invoice asks after its credit notes.</summary>
    public Amount Due(DateOnly? asOf = null) =>
        Total(asOf, kind => kind is ReceivableEntryKind.Invoiced or ReceivableEntryKind.Credited);

    /// <summary>What was given up and is not asked again.</summary>
    public Amount WrittenOff(DateOnly? asOf = null) =>
        -Total(asOf, kind => kind is ReceivableEntryKind.WrittenOff or ReceivableEntryKind.WriteOffReversed);

    public ReceivableState State(DateOnly? asOf = null)
    {
        var (balance, paid) = (Balance(asOf), Paid(asOf));
        return (balance, paid) switch
        {
            ({ IsNegative: true }, _) => ReceivableState.Overpaid,
            ({ IsPositive: true }, { IsPositive: true }) => ReceivableState.PartPaid,
            ({ IsPositive: true }, _) => ReceivableState.Open,
            _ when WrittenOff(asOf).IsPositive => ReceivableState.WrittenOff,
            (_, { IsPositive: true }) => ReceivableState.Paid,
            _ => ReceivableState.Credited,
        };
    }

    /// <summary>Money came in, as much as it is; who books it keeps what exceeds the balance for the client.</summary>
    public ReceivableEntry Pay(
        PaymentId payment, Amount amount, DateOnly valueDate, DateTimeOffset at, string? reference)
    {
        if (!amount.IsPositive)
        {
            throw new ArgumentOutOfRangeException(
                nameof(amount), "A payment is more than zero; money that goes back is a reversal.");
        }

        return Append(ReceivableEntryKind.Paid, -amount, valueDate, at, payment.Value, reference);
    }

    /// <summary>Takes a payment back, whole and once. The debt stands again as if it had not been paid.</summary>
    public ReversalOutcome Reverse(PaymentId payment, DateOnly valueDate, DateTimeOffset at, string? reference)
    {
        if (!entries.Exists(entry => entry.Kind == ReceivableEntryKind.Paid && entry.SourceId == payment.Value))
        {
            return new ReversalOutcome.UnknownPayment();
        }

        return PaidBy(payment) is { IsZero: false } paid
            ? new ReversalOutcome.Reversed(
                Append(ReceivableEntryKind.PaymentReversed, paid, valueDate, at, payment.Value, reference))
            : new ReversalOutcome.AlreadyReversed();
    }

    /// <summary>What a payment brought, in however many parts, and what was not taken back of it.</summary>
    public Amount PaidBy(PaymentId payment) => -Amount.Sum(
        entries.Where(entry => entry.SourceId == payment.Value
                && entry.Kind is ReceivableEntryKind.Paid or ReceivableEntryKind.PaymentReversed)
            .Select(entry => entry.Amount),
        Header.Currency);

    /// <summary>A credit note of the invoice lowers what is owed.</summary>
    public ReceivableEntry Credit(
        DocumentId creditNote, string number, Amount amount, DateOnly issueDate, DateTimeOffset at) =>
        Append(ReceivableEntryKind.Credited, -amount, issueDate, at, creditNote.Value, number);

    /// <summary>Gives up what is owed, or a part of it; never more.</summary>
    public ReceivableEntry WriteOff(
        Guid decision, Amount amount, DateOnly day, DateTimeOffset at, string? reference) =>
        amount.IsPositive && amount <= Balance()
            ? Append(ReceivableEntryKind.WrittenOff, -amount, day, at, decision, reference)
            : throw new ArgumentOutOfRangeException(nameof(amount), "No more is given up than is owed.");

    /// <summary>Asks again for what was given up, or a part of it; never more.</summary>
    public ReceivableEntry UndoWriteOff(
        Guid decision, Amount amount, DateOnly day, DateTimeOffset at, string? reference) =>
        amount.IsPositive && amount <= WrittenOff()
            ? Append(ReceivableEntryKind.WriteOffReversed, amount, day, at, decision, reference)
            : throw new ArgumentOutOfRangeException(nameof(amount), "No more is asked again than was given up.");

    /// <summary>
    /// More comes than is owed here: what was given up is owed again, as far as that goes. Null when nothing was. What
    /// is owed beside the receivable is taken off before.
    /// </summary>
    public ReceivableEntry? AskAgainFor(
        Amount coming, Guid source, DateOnly day, DateTimeOffset at, string? reference)
    {
        var again = Amount.Min(coming - Balance(), WrittenOff());
        return again.IsPositive ? UndoWriteOff(source, again, day, at, reference) : null;
    }

    /// <summary>
    /// What <see cref="AskAgainFor"/> asked again of money that is taken back is given up again, as far as it is owed.
    /// Null when nothing was.
    /// </summary>
    public ReceivableEntry? GiveUpAgain(Guid source, DateOnly day, DateTimeOffset at, string? reference)
    {
        var asked = Amount.Sum(
            entries.Where(entry => entry.SourceId == source
                    && entry.Kind is ReceivableEntryKind.WrittenOff or ReceivableEntryKind.WriteOffReversed)
                .Select(entry => entry.Amount),
            Header.Currency);
        var again = Amount.Min(asked, Balance());
        return again.IsPositive ? WriteOff(source, again, day, at, reference) : null;
    }

    /// <summary>What came in beyond what is owed goes over to the client's credit; null when there is none.</summary>
    public ReceivableEntry? Keep(Guid source, DateOnly day, DateTimeOffset at, string? reference) =>
        Balance() is { IsNegative: true } balance
            ? Append(ReceivableEntryKind.Kept, -balance, day, at, source, reference)
            : null;

    /// <summary>What is the client's credit now because a credit note took away what had been paid.</summary>
    public Amount Kept() =>
        Total(null, kind => kind is ReceivableEntryKind.Kept or ReceivableEntryKind.KeptUndone);

    /// <summary>
    /// What of <see cref="Kept"/> goes with money that is taken back: what would be owed without it, though it was
    /// paid.
    /// </summary>
    public Amount KeptOf(Amount takenBack) =>
        Balance() + takenBack is { IsPositive: true } owed ? Amount.Min(Kept(), owed) : Amount.Zero(Header.Currency);

    /// <summary>The money that was kept for the client is taken back: it never paid beyond what is owed.</summary>
    public ReceivableEntry UndoKeep(
        PaymentId payment, Amount amount, DateOnly day, DateTimeOffset at, string? reference) =>
        amount.IsPositive && amount <= Kept()
            ? Append(ReceivableEntryKind.KeptUndone, -amount, day, at, payment.Value, reference)
            : throw new ArgumentOutOfRangeException(nameof(amount), "No more is taken back than was kept.");

    private Amount Total(DateOnly? asOf, Func<ReceivableEntryKind, bool> counts) => Amount.Sum(
        entries.Where(entry => counts(entry.Kind) && (asOf is null || entry.ValueDate <= asOf))
            .Select(entry => entry.Amount),
        Header.Currency);

    private ReceivableEntry Append(
        ReceivableEntryKind kind, Amount amount, DateOnly valueDate, DateTimeOffset at, Guid source, string? reference)
    {
        var entry = new ReceivableEntry(entries.Count + 1, kind, amount, valueDate, at, source, reference);
        entries.Add(entry);
        return entry;
    }
}
