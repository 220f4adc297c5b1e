using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Receivables;

/// <summary>
/// Money of a client that pays nothing yet, in one currency: a list of entries that only grows. It never falls below
/// zero: who asks for more than there is gets nothing.
/// </summary>
public sealed class ClientCredit
{
    private readonly List<ClientCreditEntry> entries;

    public ClientCredit(ClientId clientId, Currency currency, IEnumerable<ClientCreditEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        (ClientId, Currency) = (clientId, currency);
        this.entries = [.. entries.OrderBy(entry => entry.Sequence)];
    }

    public ClientId ClientId { get; }

    public Currency Currency { get; }

    public IReadOnlyList<ClientCreditEntry> Entries => entries;

    /// <summary>What is there. Without a day: all that is booked.</summary>
    public Amount Balance(DateOnly? asOf = null) => Amount.Sum(
        entries.Where(entry => asOf is null || entry.ValueDate <= asOf).Select(entry => entry.Amount), Currency);

    /// <summary>Money came in beyond what was owed.</summary>
    public ClientCreditEntry Keep(
        PaymentId payment, Amount amount, DateOnly valueDate, DateTimeOffset at, string? reference) =>
        Append(ClientCreditEntryKind.Kept, Positive(amount), valueDate, at, payment.Value, reference);

    /// <summary>Takes back what was kept of a payment, once; null when it is gone, or never was.</summary>
    public ClientCreditEntry? UndoKeep(PaymentId payment, DateOnly valueDate, DateTimeOffset at, string? reference) =>
        Undo(
            ClientCreditEntryKind.Kept, ClientCreditEntryKind.KeptUndone, payment.Value, valueDate, at, reference);

    /// <summary>Pays an invoice; null when there is less than that.</summary>
    public ClientCreditEntry? Use(
        PaymentId payment, Amount amount, DateOnly valueDate, DateTimeOffset at, string? reference) =>
        Take(ClientCreditEntryKind.Used, amount, valueDate, at, payment.Value, reference);

    /// <summary>The payment by it was taken back: it is there again.</summary>
    public ClientCreditEntry? UndoUse(PaymentId payment, DateOnly valueDate, DateTimeOffset at, string? reference) =>
        Undo(
            ClientCreditEntryKind.Used, ClientCreditEntryKind.UsedUndone, payment.Value, valueDate, at, reference);

    /// <summary>Goes back to the client; null when there is less than that.</summary>
    public ClientCreditEntry? Refund(
        Guid refund, Amount amount, DateOnly valueDate, DateTimeOffset at, string? reference) =>
        Take(ClientCreditEntryKind.Refunded, amount, valueDate, at, refund, reference);

    /// <summary>The refund did not go: it is there again. Null when there was none, or it was undone before.</summary>
    public ClientCreditEntry? UndoRefund(Guid refund, DateOnly valueDate, DateTimeOffset at, string? reference) =>
        Undo(
            ClientCreditEntryKind.Refunded, ClientCreditEntryKind.RefundUndone, refund, valueDate, at, reference);

    /// <summary>Interest and costs that it had paid are given back.</summary>
    public ClientCreditEntry Return(
        Guid decision, Amount amount, DateOnly valueDate, DateTimeOffset at, string? reference) =>
        Append(ClientCreditEntryKind.Returned, Positive(amount), valueDate, at, decision, reference);

    /// <summary>A credit note took away what had been paid: the money is the client's.</summary>
    public ClientCreditEntry Credit(
        DocumentId creditNote, Amount amount, DateOnly valueDate, DateTimeOffset at, string? reference) =>
        Append(ClientCreditEntryKind.Credited, Positive(amount), valueDate, at, creditNote.Value, reference);

    /// <summary>What had been paid went back, and what a credit note had left over of it goes too; null when there is
    /// less than that.</summary>
    public ClientCreditEntry? UndoCredit(
        PaymentId payment, Amount amount, DateOnly valueDate, DateTimeOffset at, string? reference) =>
        Take(ClientCreditEntryKind.CreditedUndone, amount, valueDate, at, payment.Value, reference);

    /// <summary>What a source gave to it, less what it took.</summary>
    public Amount Of(Guid source) => Amount.Sum(
        entries.Where(entry => entry.SourceId == source).Select(entry => entry.Amount), Currency);

    /// <summary>What is kept of a payment.</summary>
    public Amount KeptOf(PaymentId payment) => Amount.Sum(
        entries.Where(entry => entry.SourceId == payment.Value
                && entry.Kind is ClientCreditEntryKind.Kept or ClientCreditEntryKind.KeptUndone)
            .Select(entry => entry.Amount),
        Currency);

    private ClientCreditEntry? Take(
        ClientCreditEntryKind kind, Amount amount, DateOnly valueDate, DateTimeOffset at, Guid source,
        string? reference) =>
        Positive(amount) <= Balance() ? Append(kind, -amount, valueDate, at, source, reference) : null;

    private ClientCreditEntry? Undo(
        ClientCreditEntryKind done, ClientCreditEntryKind undone, Guid source, DateOnly valueDate, DateTimeOffset at,
        string? reference)
    {
        var amount = Amount.Sum(
            entries.Where(entry => entry.SourceId == source && (entry.Kind == done || entry.Kind == undone))
                .Select(entry => entry.Amount),
            Currency);
        return amount.IsZero || Balance() < amount
            ? null
            : Append(undone, -amount, valueDate, at, source, reference);
    }

    private static Amount Positive(Amount amount) => amount.IsPositive
        ? amount
        : throw new ArgumentOutOfRangeException(nameof(amount), "Credit moves by more than zero.");

    private ClientCreditEntry Append(
        ClientCreditEntryKind kind, Amount amount, DateOnly valueDate, DateTimeOffset at, Guid source,
        string? reference)
    {
        var entry = new ClientCreditEntry(entries.Count + 1, kind, amount, valueDate, at, source, reference);
        entries.Add(entry);
        return entry;
    }
}
