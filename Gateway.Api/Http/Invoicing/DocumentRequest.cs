using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// What invoices and free-standing credit notes have in common. The seller is the legal entity of the unit, the buyer
/// the client; number, payment reference, totals and VAT breakdown are the gateway's and are never given.
/// </summary>
internal abstract record DocumentRequest
{
    /// <summary>How many lines a document has at most.</summary>
    public const int LinesMax = ContentRules.LinesMax;

    /// <summary>The production unit that sells. May be left out with a key of one unit.</summary>
    public ProductionUnitId? Unit { get; init; }

    public required ClientId Client { get; init; }

    /// <summary>The caller's own reference, unique within the unit: sent twice, the second is refused and names the
    /// first.</summary>
    [MaxLength(128)]
    public required string ExternalReference { get; init; }

    /// <summary>Default: today in Belgium. Never in the future.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>Default: EUR.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The language of the document and its mail. Default: the client's.</summary>
    public Language? Language { get; init; }

    public ReferencesFields? References { get; init; }

    /// <summary>A note for the reader; Peppol allows one.</summary>
    [MaxLength(2000)]
    public string? Note { get; init; }

    /// <summary>When VAT becomes due, if it is another day than the issue (BT-7).</summary>
    public DateOnly? TaxPointDate { get; init; }

    /// <summary>What decides when VAT becomes due: 3 issue, 35 delivery, 432 payment (BT-8). Excludes the
    /// date.</summary>
    [MaxLength(3)]
    public string? TaxPointCode { get; init; }

    public PeriodFields? Period { get; init; }

    public DeliveryFields? Delivery { get; init; }

    [MinLength(1)]
    [MaxLength(LinesMax)]
    public required IReadOnlyList<LineFields> Lines { get; init; }

    public IReadOnlyList<AllowanceChargeFields>? AllowanceCharges { get; init; }

    /// <summary>One for each category without VAT. A category with one usual reason gets it by itself.</summary>
    [MaxLength(10)]
    public IReadOnlyList<ExemptionFields>? Exemptions { get; init; }

    public PayeeFields? Payee { get; init; }

    public TaxRepresentativeFields? TaxRepresentative { get; init; }

    /// <summary>At most twenty, and with their content no more than the size limit of the request.</summary>
    [MaxLength(20)]
    public IReadOnlyList<AttachmentFields>? Attachments { get; init; }

    /// <summary>The currency VAT is accounted for in, when it is another than the document's.</summary>
    public Currency? VatCurrency { get; init; }

    /// <summary>The VAT total in that currency, by the rate of the day. Given with vatCurrency, never without
    /// it.</summary>
    [WrittenAs(WrittenAs.Amount)]
    public decimal? VatTotalInVatCurrency { get; init; }
}
