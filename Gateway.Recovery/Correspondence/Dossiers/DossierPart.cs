namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>A document that follows the cover.</summary>
/// <param name="Title">As the list on the cover shows it.</param>
/// <param name="Html">The document, whole.</param>
public sealed record DossierPart(string Title, string Html);
