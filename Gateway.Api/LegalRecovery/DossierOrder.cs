using Gateway.Domain.Languages;

namespace Gateway.Api.LegalRecovery;

/// <summary>Which dossier, and whether it goes to the partner by mail.</summary>
internal sealed record DossierOrder(DateOnly AsOf, Language Language, bool IsSent);
