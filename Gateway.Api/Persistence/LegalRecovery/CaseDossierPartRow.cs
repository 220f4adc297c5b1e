namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>A piece of the archive of a dossier, so that none is ever in memory whole. Never updated, never deleted.
/// </summary>
internal sealed class CaseDossierPartRow
{
    public required Guid DossierId { get; init; }

    /// <summary>0, 1, 2 … in the order of the archive.</summary>
    public required int Number { get; init; }
    public required byte[] Content { get; init; }
}
