using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>A receivable as a unit of work holds it: with its interest and costs, and what payroll was told.</summary>
internal sealed class ReceivableAccount(
    Receivable receivable, Accessories accessories, PayrollSubject subject, PayrollHistory toldBefore)
{
    private PayrollHistory told = toldBefore;

    public Receivable Receivable => receivable;

    public Accessories Accessories => accessories;

    public ReceivableHeader Header => receivable.Header;

    /// <summary>The interest and costs that are owed beside the invoice.</summary>
    public Amount OwedBeside =>
        accessories.Open(AccessoryKind.Interest) + accessories.Open(AccessoryKind.Costs);

    /// <summary>
    /// More comes than all that is owed: what was given up is owed again, as far as that goes. Money that interest and
    /// costs wait for is no money for what two people gave up. Null when nothing is asked again.
    /// </summary>
    public ReceivableEntry? AskAgainFor(
        Amount coming, PaymentId payment, DateOnly day, DateTimeOffset at, string? reference) =>
        receivable.AskAgainFor(coming - OwedBeside, payment.Value, day, at, reference);

    /// <summary>All that moved it, each once.</summary>
    public IEnumerable<Guid> Sources() => receivable.Entries.Select(entry => entry.SourceId)
        .Concat(accessories.Entries.Select(entry => entry.SourceId)).Distinct();

    /// <summary>What a payment brought to it, interest and costs included, taken back since or not.</summary>
    public Amount PaidBy(PaymentId payment) => -Amount.Sum(
        receivable.Entries
            .Where(entry => entry.SourceId == payment.Value && entry.Kind == ReceivableEntryKind.Paid)
            .Select(entry => entry.Amount)
            .Concat(accessories.Entries
                .Where(entry => entry.SourceId == payment.Value && entry.Kind == AccessoryEntryKind.Paid)
                .Select(entry => entry.Amount)),
        Header.Currency);

    /// <summary>The payroll entries of a movement that the receivable already holds.</summary>
    public IReadOnlyList<PayrollEntry> Tell(
        ReceivableEntry movement, MovementId? cameBy, PayrollRules rules, Func<Guid> newId)
    {
        if (movement.Kind is ReceivableEntryKind.Kept or ReceivableEntryKind.KeptUndone)
        {
            return []; // Whose money it is that came in beyond the invoice is nothing to payroll.
        }

        var entries = PayrollEntries.Moved(
            subject with { Due = receivable.Due() }, rules, receivable, movement, told, newId);
        told = told.With(entries);
        var main = entries[0] with { Accessories = AccessoriesOf(movement) };
        return [.. entries.Skip(1).Prepend(main).Select(entry => entry with { MovementId = cameBy })];
    }

    /// <summary>What the same payment paid of interest and costs, or what was taken back of them.</summary>
    private Amount AccessoriesOf(ReceivableEntry movement)
    {
        AccessoryEntryKind? kind = movement.Kind switch
        {
            ReceivableEntryKind.Paid => AccessoryEntryKind.Paid,
            ReceivableEntryKind.PaymentReversed => AccessoryEntryKind.PaymentReversed,
            _ => null,
        };
        return -Amount.Sum(
            accessories.Entries.Where(entry => entry.Kind == kind && entry.SourceId == movement.SourceId)
                .Select(entry => entry.Amount),
            Header.Currency);
    }
}
