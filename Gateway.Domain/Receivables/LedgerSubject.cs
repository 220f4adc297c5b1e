using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Receivables;

/// <summary>Whom and what a line of the ledger concerns; what does not apply is null.</summary>
public sealed record LedgerSubject
{
    public required LegalEntityId LegalEntityId { get; init; }

    /// <summary>The day it counts from.</summary>
    public required DateOnly ValueDate { get; init; }

    /// <summary>When the gateway learnt of it.</summary>
    public required DateTimeOffset BookedAt { get; init; }

    /// <summary>The document, payment or movement behind it.</summary>
    public required Guid SourceId { get; init; }

    public ProductionUnitId? UnitId { get; init; }

    public ClientId? ClientId { get; init; }

    public DocumentId? InvoiceId { get; init; }

    public BankAccountId? BankAccountId { get; init; }

    /// <summary>What people know it by: the number of the document, the words of the bank.</summary>
    public string? Reference { get; init; }

    /// <summary>Of something that happened to a receivable.</summary>
    public static LedgerSubject Of(
        ReceivableHeader header, DateOnly valueDate, DateTimeOffset bookedAt, Guid source, string? reference)
    {
        ArgumentNullException.ThrowIfNull(header);
        return new LedgerSubject
        {
            LegalEntityId = header.LegalEntityId,
            UnitId = header.UnitId,
            ClientId = header.ClientId,
            InvoiceId = header.InvoiceId,
            ValueDate = valueDate,
            BookedAt = bookedAt,
            SourceId = source,
            Reference = reference,
        };
    }
}
