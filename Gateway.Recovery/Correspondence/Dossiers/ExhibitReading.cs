using Gateway.Domain.Findings;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>What a paper is, or why it is not kept.</summary>
/// <param name="MediaType">As its bytes say; null when it is refused.</param>
/// <param name="Findings">All that speaks against it.</param>
public sealed record ExhibitReading(string? MediaType, IReadOnlyList<Finding> Findings);
