using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>
/// A paper that a unit or staff keep at a client or an invoice, byte for byte. Never changed and never deleted; one
/// that was kept by mistake is withdrawn, and goes into no dossier any more.
/// </summary>
internal sealed class ExhibitRow
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ClientId ClientId { get; init; }

    /// <summary>Null for one of the client as a whole.</summary>
    public DocumentId? InvoiceId { get; init; }

    /// <summary>Whose it is: the unit of the invoice, or the one that kept it; null for one that staff kept at the
    /// client.</summary>
    public ProductionUnitId? UnitId { get; init; }

    /// <summary>The client or the invoice, whichever it is kept at.</summary>
    public required Guid HolderId { get; init; }

    /// <summary>1, 2, 3 … at its holder.</summary>
    public required int Sequence { get; init; }
    public required ExhibitKind Kind { get; init; }
    public required string FileName { get; init; }

    /// <summary>As its bytes say, never as its name does.</summary>
    public required string MediaType { get; init; }
    public string? Description { get; init; }
    public required int Octets { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string Hash { get; init; }
    public required string KeptBy { get; init; }
    public required DateTimeOffset KeptAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; set; }
    public string? WithdrawnBy { get; set; }
}
