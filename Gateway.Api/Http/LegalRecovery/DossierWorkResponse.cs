using Gateway.Api.Persistence.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A dossier that is being made.</summary>
internal sealed record DossierWorkResponse
{
    /// <summary>The dossier has it too, once it is kept.</summary>
    public required Guid Id { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Papers that are printed.</summary>
    public required int PapersDone { get; init; }

    /// <summary>Of how many; 0 before it began.</summary>
    public required int PapersAll { get; init; }

    public static DossierWorkResponse Of(DossierWorkRow row) => new()
    {
        Id = row.Id,
        AsOf = row.AsOf,
        PapersDone = row.PapersDone,
        PapersAll = row.PapersAll,
    };
}
