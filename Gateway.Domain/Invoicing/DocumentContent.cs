using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// What an invoice or credit note says, but for its number and its totals: the semantic model of EN 16931-1.
/// Totals and the VAT breakdown follow from it (<see cref="DocumentTotals.Of"/>).
/// </summary>
public sealed record DocumentContent
{
    public BillingProfile Profile { get; init; }

    /// <summary>
    /// BT-3: UNTDID 1001; 380 invoice, 381 credit note, 389 self-billed invoice, 261 self-billed credit note.
    /// </summary>
    public required string TypeCode { get; init; }

    /// <summary>BT-2.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>BT-9.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>BT-7: when VAT becomes due, excluded by <see cref="TaxPointCode"/>.</summary>
    public DateOnly? TaxPointDate { get; init; }

    /// <summary>BT-8: 3, 35 or 432 (issue, delivery, payment).</summary>
    public string? TaxPointCode { get; init; }

    /// <summary>BT-5.</summary>
    public required Currency Currency { get; init; }

    /// <summary>BT-6: the currency VAT is accounted for in, when it is another.</summary>
    public Currency? VatCurrency { get; init; }

    /// <summary>
    /// BT-111: the VAT total in <see cref="VatCurrency"/>, by the rate of the day, given by the seller.
    /// </summary>
    public Amount? VatTotalInVatCurrency { get; init; }

    public DocumentReferences References { get; init; } = new();

    public ListOf<Note> Notes { get; init; }

    public ListOf<PrecedingInvoice> PrecedingInvoices { get; init; }

    public required Party Seller { get; init; }

    public required Party Buyer { get; init; }

    public Payee? Payee { get; init; }

    public TaxRepresentative? TaxRepresentative { get; init; }

    public DeliveryInformation? Delivery { get; init; }

    /// <summary>BG-14.</summary>
    public Period? Period { get; init; }

    /// <summary>BG-16: each with its own account, all with the same code and reference.</summary>
    public ListOf<PaymentMeans> PaymentMeans { get; init; }

    /// <summary>BT-90: the creditor identifier of the bank, for direct debit.</summary>
    public string? CreditorIdentifier { get; init; }

    /// <summary>BT-20.</summary>
    public string? PaymentTerms { get; init; }

    /// <summary>BG-20 and BG-21, in the order they are written.</summary>
    public ListOf<AllowanceCharge> AllowanceCharges { get; init; }

    /// <summary>The reason for each category without VAT.</summary>
    public ListOf<VatExemption> Exemptions { get; init; }

    /// <summary>BT-113: what was paid before.</summary>
    public Amount? PaidAmount { get; init; }

    /// <summary>BT-114: rounds the amount to pay, for cash.</summary>
    public Amount? RoundingAmount { get; init; }

    public ListOf<Attachment> Attachments { get; init; }

    public required ListOf<Line> Lines { get; init; }
}
