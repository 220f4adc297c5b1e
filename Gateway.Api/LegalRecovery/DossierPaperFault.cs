namespace Gateway.Api.LegalRecovery;

/// <summary>A paper of a dossier cannot be rendered: the dossier is not made without it.</summary>
internal sealed class DossierPaperFault(string reason) : Exception(reason);
