using Gateway.Domain.Money;

namespace Gateway.Domain.Receivables;

/// <summary>
/// The interest and costs that were claimed on a receivable: a list of entries that only grows. They stand beside the
/// receivable and not in it, so that they stay owed after the invoice is paid, and are no turnover.
/// </summary>
public sealed class Accessories
{
    private readonly List<AccessoryEntry> entries;

    public Accessories(ReceivableHeader header, IEnumerable<AccessoryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(header);
        Header = header;
        this.entries = [.. entries.OrderBy(entry => entry.Sequence)];
    }

    /// <summary>The receivable they belong to.</summary>
    public ReceivableHeader Header { get; }

    public IReadOnlyList<AccessoryEntry> Entries => entries;

    /// <summary>What is owed of a kind. Without a day: all that is booked.</summary>
    public Amount Open(AccessoryKind kind, DateOnly? asOf = null) => Amount.Sum(
        entries.Where(entry => entry.Of == kind && (asOf is null || entry.ValueDate <= asOf))
            .Select(entry => entry.Amount),
        Header.Currency);

    /// <summary>Asks for more.</summary>
    public AccessoryEntry Claim(
        AccessoryKind kind, Guid letter, Amount amount, DateOnly day, DateTimeOffset at, string? reference) =>
        Append(kind, AccessoryEntryKind.Claimed, Positive(amount), day, at, letter, reference);

    /// <summary>Money came in; never more than is owed of the kind.</summary>
    public AccessoryEntry Pay(
        AccessoryKind kind, PaymentId payment, Amount amount, DateOnly day, DateTimeOffset at, string? reference) =>
        Append(kind, AccessoryEntryKind.Paid, -AtMostOpen(kind, amount), day, at, payment.Value, reference);

    /// <summary>Asks no more for a part.</summary>
    public AccessoryEntry Waive(
        AccessoryKind kind, Guid decision, Amount amount, DateOnly day, DateTimeOffset at, string? reference) =>
        Append(kind, AccessoryEntryKind.Waived, -AtMostOpen(kind, amount), day, at, decision, reference);

    /// <summary>As if a part had never been asked; never more than is owed of the kind.</summary>
    public AccessoryEntry TakeBack(
        AccessoryKind kind, Guid claim, Amount amount, DateOnly day, DateTimeOffset at, string? reference) =>
        Append(kind, AccessoryEntryKind.TakenBack, -AtMostOpen(kind, amount), day, at, claim, reference);

    /// <summary>What a letter claimed of a kind, less what was taken out of it again.</summary>
    public Amount ClaimedBy(AccessoryKind kind, Guid letter) => Amount.Sum(
        entries.Where(entry => entry.Of == kind && entry.SourceId == letter).Select(entry => entry.Amount),
        Header.Currency);

    /// <summary>Gives back what was paid of a kind: it is open again, to be waived, and the money is the client's.
    /// </summary>
    public AccessoryEntry Return(
        AccessoryKind kind, Guid decision, Amount amount, DateOnly day, DateTimeOffset at, string? reference) =>
        Positive(amount) <= Paid(kind)
            ? Append(kind, AccessoryEntryKind.Returned, amount, day, at, decision, reference)
            : throw new ArgumentOutOfRangeException(nameof(amount), "No more is given back than was paid.");

    /// <summary>What money paid of a kind and was not given back.</summary>
    public Amount Paid(AccessoryKind kind) => -Amount.Sum(
        entries.Where(entry => entry.Of == kind && entry.Kind is AccessoryEntryKind.Paid
                or AccessoryEntryKind.PaymentReversed or AccessoryEntryKind.Returned)
            .Select(entry => entry.Amount),
        Header.Currency);

    /// <summary>Takes back all that a payment paid here, once; none when it paid nothing, or was taken back.</summary>
    public IReadOnlyList<AccessoryEntry> Reverse(
        PaymentId payment, DateOnly day, DateTimeOffset at, string? reference)
    {
        var reversed = new List<AccessoryEntry>();
        foreach (var kind in Enum.GetValues<AccessoryKind>())
        {
            var paid = Amount.Sum(
                entries.Where(entry => entry.Of == kind && entry.SourceId == payment.Value
                        && entry.Kind is (AccessoryEntryKind.Paid or AccessoryEntryKind.PaymentReversed))
                    .Select(entry => entry.Amount),
                Header.Currency);
            if (!paid.IsZero)
            {
                reversed.Add(Append(
                    kind, AccessoryEntryKind.PaymentReversed, -paid, day, at, payment.Value, reference));
            }
        }

        return reversed;
    }

    private Amount AtMostOpen(AccessoryKind kind, Amount amount) => Positive(amount) <= Open(kind)
        ? amount
        : throw new ArgumentOutOfRangeException(nameof(amount), "No more is paid or waived than is owed.");

    private static Amount Positive(Amount amount) => amount.IsPositive
        ? amount
        : throw new ArgumentOutOfRangeException(nameof(amount), "Interest and costs move by more than zero.");

    private AccessoryEntry Append(
        AccessoryKind of, AccessoryEntryKind kind, Amount amount, DateOnly day, DateTimeOffset at, Guid source,
        string? reference)
    {
        var entry = new AccessoryEntry(entries.Count + 1, of, kind, amount, day, at, source, reference);
        entries.Add(entry);
        return entry;
    }
}
