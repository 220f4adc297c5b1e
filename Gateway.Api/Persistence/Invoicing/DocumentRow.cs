using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Invoicing;

/// <summary>
/// An issued invoice or credit note: what lists and look-ups need. The document itself is its UBL
/// (<see cref="DocumentUblRow"/>): the XML is the invoice. Amounts are minor units of the currency. Never updated.
/// </summary>
internal sealed class DocumentRow
{
    public required DocumentId Id { get; init; }
    public required DocumentKind Kind { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ProductionUnitId UnitId { get; init; }
    public required ClientId ClientId { get; init; }
    public required string ClientName { get; init; }
    public required string Number { get; init; }
    public required string Series { get; init; }
    public required int Year { get; init; }
    public required int Sequence { get; init; }

    /// <summary>The caller's own reference, unique within its unit.</summary>
    public string? ExternalReference { get; init; }
    public required DateOnly IssueDate { get; init; }
    public DateOnly? DueDate { get; init; }
    public required Currency Currency { get; init; }
    public required long TaxExclusive { get; init; }
    public required long Vat { get; init; }
    public required long TaxInclusive { get; init; }
    public required long Payable { get; init; }

    /// <summary>As the client writes it on the transfer; null on credit notes.</summary>
    public string? PaymentReference { get; init; }
    public required Language Language { get; init; }
    public string? ContractReference { get; init; }

    /// <summary>The invoice a credit note corrects; null on invoices and free-standing credit notes.</summary>
    public DocumentId? CorrectsId { get; init; }
    public required DateTimeOffset IssuedAt { get; init; }

    public Amount Money(long minorUnits) => Amount.FromMinorUnits(minorUnits, Currency);
}
