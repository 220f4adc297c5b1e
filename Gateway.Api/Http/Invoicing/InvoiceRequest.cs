using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;

namespace Gateway.Api.Http.Invoicing;

/// <summary>An invoice to issue.</summary>
internal sealed record InvoiceRequest : DocumentRequest
{
    /// <summary>The last day to pay. Excludes paymentTermDays.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>Days from issue to due date. Default: the term agreed with the client.</summary>
    [WrittenAs(WrittenAs.Days)]
    public int? PaymentTermDays { get; init; }

    /// <summary>The terms in words (BT-20).</summary>
    [MaxLength(1000)]
    public string? PaymentTerms { get; init; }

    /// <summary>Default: a transfer to the account of the legal entity. All with the same code.</summary>
    [MinLength(1)]
    [MaxLength(10)]
    public IReadOnlyList<PaymentMeansFields>? PaymentMeans { get; init; }

    /// <summary>The creditor identifier of the bank, for direct debit (BT-90).</summary>
    [MaxLength(35)]
    public string? CreditorIdentifier { get; init; }

    /// <summary>What was paid before (BT-113).</summary>
    [WrittenAs(WrittenAs.Amount)]
    public decimal? PaidAmount { get; init; }

    /// <summary>Rounds the amount to pay, for cash (BT-114). May be negative.</summary>
    [WrittenAs(WrittenAs.Amount)]
    public decimal? RoundingAmount { get; init; }

    /// <summary>Earlier invoices, such as advances, that this one settles.</summary>
    public IReadOnlyList<PrecedingInvoiceFields>? PrecedingInvoices { get; init; }
}
