using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Parties;

namespace Gateway.Api.Dunning;

/// <summary>
/// Whose receivables are looked at: all clients of a legal entity, or a few clients. Always whole clients, because
/// credits and the gap between notices are the client's.
/// </summary>
internal sealed class DunningSlice
{
    private readonly LegalEntityId legalEntity;
    private readonly IReadOnlyList<ClientId>? clients;

    private DunningSlice(LegalEntityId legalEntity, IReadOnlyList<ClientId>? clients) =>
        (this.legalEntity, this.clients) = (legalEntity, clients);

    public static DunningSlice All(LegalEntityId legalEntity) => new(legalEntity, null);

    public static DunningSlice Of(IReadOnlyList<ClientId> clients) => new(default, clients);

    public IQueryable<ReceivableRow> In(IQueryable<ReceivableRow> rows) => clients is { } few
        ? rows.Where(row => few.Contains(row.ClientId))
        : rows.Where(row => row.LegalEntityId == legalEntity);

    public IQueryable<ClientRow> In(IQueryable<ClientRow> rows) => clients is { } few
        ? rows.Where(row => few.Contains(row.Id))
        : rows.Where(row => row.LegalEntityId == legalEntity);

    public IQueryable<NoticeRow> In(IQueryable<NoticeRow> rows) => clients is { } few
        ? rows.Where(row => few.Contains(row.ClientId))
        : rows.Where(row => row.LegalEntityId == legalEntity);

    public IQueryable<HoldRow> In(IQueryable<HoldRow> rows) => clients is { } few
        ? rows.Where(row => few.Contains(row.ClientId))
        : rows.Where(row => row.LegalEntityId == legalEntity);
}
