using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A dossier that was kept, byte for byte.</summary>
internal sealed record DossierResponse
{
    public required Guid Id { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Language Language { get; init; }

    /// <summary>SHA-256 of the archive.</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Where it is sent once it is released; absent when it is downloaded.</summary>
    public string? Recipient { get; init; }

    /// <summary>When a second person let it leave; absent before.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    public static DossierResponse Of(CaseDossierRow row) => new()
    {
        Id = row.Id,
        AsOf = row.AsOf,
        Language = row.Language,
        Sha256 = row.Hash,
        MadeAt = row.MadeAt,
        Recipient = row.Recipient,
        ReleasedAt = row.ReleasedAt,
    };
}
