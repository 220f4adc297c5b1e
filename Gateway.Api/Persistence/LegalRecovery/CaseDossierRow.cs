using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>A dossier that left, byte for byte in its parts. Never updated, never deleted.</summary>
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

    /// <summary>The mail that carries it; null for one that is downloaded.</summary>
    public DeliveryId? DeliveryId { get; init; }
    public string? Recipient { get; init; }
}
