using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A paper that is kept at a client or an invoice, byte for byte.</summary>
internal sealed record ExhibitResponse
{
    public required Guid Id { get; init; }

    public required ClientId Client { get; init; }

    /// <summary>Absent for one of the client as a whole.</summary>
    public DocumentId? Invoice { get; init; }

    /// <summary>Whose it is; absent for one that staff kept at the client.</summary>
    public ProductionUnitId? Unit { get; init; }

    public required ExhibitKind Kind { get; init; }

    public required string FileName { get; init; }

    /// <summary>As its bytes say.</summary>
    public required string MediaType { get; init; }

    public string? Description { get; init; }

    public required int Octets { get; init; }

    public required string Sha256 { get; init; }

    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>Since when it goes into no dossier any more.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    public static ExhibitResponse Of(ExhibitRow row) => new()
    {
        Id = row.Id,
        Client = row.ClientId,
        Invoice = row.InvoiceId,
        Unit = row.UnitId,
        Kind = row.Kind,
        FileName = row.FileName,
        MediaType = row.MediaType,
        Description = row.Description,
        Octets = row.Octets,
        Sha256 = row.Hash,
        KeptAt = row.KeptAt,
        WithdrawnAt = row.WithdrawnAt,
    };
}
