using Gateway.Domain.Languages;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A dossier that shall leave.</summary>
internal sealed record DossierRequest
{
    /// <summary>The last day with interest; not in the future. Default: as the preview.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Default: the client's.</summary>
    public Language? Language { get; init; }

    /// <summary>Sent to the partner of the case by mail once it is released. Default: kept for download.</summary>
    public bool? Send { get; init; }
}
