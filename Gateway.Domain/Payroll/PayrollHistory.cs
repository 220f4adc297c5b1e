using Gateway.Domain.Money;

namespace Gateway.Domain.Payroll;

/// <summary>What payroll was told of one invoice so far, in its order: at least that it was issued.</summary>
public sealed class PayrollHistory
{
    public PayrollHistory(IEnumerable<PayrollEntry> entries)
    {
        Entries = [.. entries.OrderBy(entry => entry.Number)];
        if (Entries is not [{ Type: PayrollEntryType.InvoiceIssued }, ..])
        {
            throw new ArgumentException("Payroll was told of something before it was issued.", nameof(entries));
        }

        Position = PayrollPosition.Of(Entries, Currency);
    }

    public IReadOnlyList<PayrollEntry> Entries { get; }

    public PayrollPosition Position { get; }

    public PayrollEntry Issued => Entries[0];

    public PayrollEntry Last => Entries[^1];

    public Currency Currency => Issued.AmountInclVat.Currency;

    /// <summary>What a payment and its consequences came to.</summary>
    public PayrollPosition OfPayment(Guid payment) =>
        PayrollPosition.Of(Entries.Where(entry => entry.PaymentId == payment), Currency);

    public PayrollHistory With(IEnumerable<PayrollEntry> entries) => new(Entries.Concat(entries));
}
