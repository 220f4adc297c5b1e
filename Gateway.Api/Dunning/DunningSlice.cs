using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Parties;

namespace Gateway.Api.Dunning;

/// <summary>
/// Whose receivables are looked at: a stretch of the clients of a legal entity, or a few clients. Always whole clients,
/// because credits and the gap between notices are the client's.
/// </summary>
internal sealed class DunningSlice
{
    private readonly LegalEntityId legalEntity;
    private readonly ClientId first;
    private readonly ClientId last;
    private readonly IReadOnlyList<ClientId>? clients;

    private DunningSlice(LegalEntityId legalEntity, ClientId first, ClientId last, IReadOnlyList<ClientId>? clients) =>
        (this.legalEntity, this.first, this.last, this.clients) = (legalEntity, first, last, clients);

    /// <summary>Those from one to another, both included, as the database orders their ids.</summary>
    public static DunningSlice Between(LegalEntityId legalEntity, ClientId first, ClientId last) =>
        new(legalEntity, first, last, null);

    public static DunningSlice Of(IReadOnlyList<ClientId> clients) => new(default, default, default, clients);

    /// <summary>The client, where it is of one alone.</summary>
    public ClientId? OnlyClient => clients is [var one] ? one : null;

    public IQueryable<ReceivableRow> In(IQueryable<ReceivableRow> rows) => clients is { } few
        ? rows.Where(row => few.Contains(row.ClientId))
        : rows.Where(row => row.LegalEntityId == legalEntity && row.ClientId >= first && row.ClientId <= last);

    public IQueryable<ClientRow> In(IQueryable<ClientRow> rows) => clients is { } few
        ? rows.Where(row => few.Contains(row.Id))
        : rows.Where(row => row.LegalEntityId == legalEntity && row.Id >= first && row.Id <= last);

    public IQueryable<NoticeRow> In(IQueryable<NoticeRow> rows) => clients is { } few
        ? rows.Where(row => few.Contains(row.ClientId))
        : rows.Where(row => row.LegalEntityId == legalEntity && row.ClientId >= first && row.ClientId <= last);

    public IQueryable<HoldRow> In(IQueryable<HoldRow> rows) => clients is { } few
        ? rows.Where(row => few.Contains(row.ClientId))
        : rows.Where(row => row.LegalEntityId == legalEntity && row.ClientId >= first && row.ClientId <= last);

    public IQueryable<ClientCreditEntryRow> In(IQueryable<ClientCreditEntryRow> rows, IQueryable<ClientRow> owners) =>
        In(owners).Join(rows, client => client.Id, row => row.ClientId, (_, row) => row);
}
