namespace Gateway.Api.LegalRecovery;

/// <summary>A file of a dossier, as its manifest names it.</summary>
internal sealed record DossierEntry(string Name, string What, int Octets, string Sha256);
