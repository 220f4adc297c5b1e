using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>What payments moved, and so what must be at hand to undo them.</summary>
/// <param name="Receivables">What they paid.</param>
/// <param name="Clients">Whose credit they gave, or may come to move.</param>
/// <param name="Exchanges">How they came to other currencies.</param>
internal sealed record MovedByPayments(
    IReadOnlyList<ReceivableId> Receivables, IReadOnlyList<ClientId> Clients, IReadOnlyList<ExchangeRow> Exchanges);
