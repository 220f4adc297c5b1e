using Gateway.Api.Http.Binding;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A request for a dossier that is made beside it.</summary>
internal sealed record DossierAsk(
    RecoveryCaseId Id, RecoveryCaseRow Case, DossierOrder Order, IdempotencyKey Key, ReadOnlyMemory<byte> Body);
