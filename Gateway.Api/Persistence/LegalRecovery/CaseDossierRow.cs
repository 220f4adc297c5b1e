using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>
/// A dossier that leaves, byte for byte in its parts. It is never changed and never deleted; a second person releases
/// it once.
/// </summary>
internal sealed class CaseDossierRow
{
    public required Guid Id { get; init; }
    public required RecoveryCaseId CaseId { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Language Language { get; init; }

    /// <summary>SHA-256 of the archive.</summary>
    public required string Hash { get; init; }

    /// <summary>The archive of one that is older than its parts; null for one that is kept in parts.</summary>
    public byte[]? Content { get; init; }
    public required string MadeBy { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Where it goes by mail once it is released; null for one that is downloaded.</summary>
    public string? Recipient { get; init; }

    /// <summary>A second person, who named its hash; nobody outside gets it before.</summary>
    public string? ReleasedBy { get; set; }
    public DateTimeOffset? ReleasedAt { get; set; }

    /// <summary>The mail that carries it; null until it is released, and for one that is downloaded.</summary>
    public DeliveryId? DeliveryId { get; set; }
}
