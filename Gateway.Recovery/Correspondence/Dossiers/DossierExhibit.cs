using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>A paper that was kept for the case: a contract, terms, a proof of delivery, what was written.</summary>
public sealed record DossierExhibit
{
    /// <summary>Its path in the archive.</summary>
    public required string Name { get; init; }

    public required Sentence Kind { get; init; }

    /// <summary>The invoice it is kept at; null for one of the client as a whole.</summary>
    public string? Invoice { get; init; }

    public string? Description { get; init; }

    public required DateOnly KeptOn { get; init; }

    public required int Octets { get; init; }

    /// <summary>SHA-256 of its bytes.</summary>
    public required string Hash { get; init; }
}
