using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Reads the situations of a slice of clients with one query a table, however many they are, and has them judged. The
/// only way from the database to a decision: whoever asks why somebody was reminded gets what the run saw.
/// </summary>
internal sealed class DunningReader(IBankFreshness bank, LawBooks laws, DunningOptions options)
{
    private const int ClientsAtOnce = 4000;

    public DunningPolicy Policy => options.Policy;

    /// <summary>
    /// Every client of a legal entity that has something open, judged, a few thousand at a time: who needs only what
    /// follows from them does not keep them.
    /// </summary>
    public async IAsyncEnumerable<IReadOnlyList<ClientProposal>> JudgeAllAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        DateOnly today,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var clients = await db.Clients.AsNoTracking().Where(row => row.LegalEntityId == legalEntity)
            .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var some in clients.Chunk(ClientsAtOnce))
        {
            var slice = DunningSlice.Between(legalEntity, some[0], some[^1]);
            yield return await JudgeAsync(db, slice, today, cancellationToken);
        }
    }

    /// <summary>Every client of the slice that has something open, in the order of their ids, judged.</summary>
    public async Task<IReadOnlyList<ClientProposal>> JudgeAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var book = await laws.CurrentAsync(db, cancellationToken);
        var clients = await ReadAsync(db, slice, today, cancellationToken);
        return [.. clients.AsParallel().AsOrdered().Select(client => Proposals.Of(book, options, client))];
    }

    /// <summary>
    /// A receivable judged alone, without what its client owes or has beside it: one that is settled or was not issued
    /// yet on that day, or for who may know no more than it. The answer is why it is, or is not, dunned.
    /// </summary>
    public async Task<JudgedItem?> JudgeAloneAsync(
        GatewayDbContext db, ReceivableId receivable, DateOnly today, CancellationToken cancellationToken)
    {
        var row = await OpenItems.FindAsync(db, receivable, today, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var slice = DunningSlice.Of([row.ClientId]);
        var book = await laws.CurrentAsync(db, cancellationToken);
        var item = (await ReadAsync(db, slice, [row], today, cancellationToken))[0].Items[0];
        return new JudgedItem(item, DunningEngine.Decide(book, options.Policy, item.Situation));
    }

    public async Task<IReadOnlyList<DunningClient>> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken) =>
        await ReadAsync(
            db, slice, await OpenItems.ReadAsync(db, slice, today, cancellationToken), today, cancellationToken);

    /// <summary>A client with all that is open; where nothing is open of these receivables, with them too.</summary>
    public async Task<DunningClient> ReadAsync(
        GatewayDbContext db,
        ClientId client,
        IReadOnlyList<ReceivableId> receivables,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var slice = DunningSlice.Of([client]);
        var open = await OpenItems.ReadAsync(db, slice, today, cancellationToken);
        foreach (var id in open.Exists(one => receivables.Contains(one.Id)) ? [] : receivables)
        {
            open.Add((await OpenItems.FindAsync(db, id, today, cancellationToken))!);
        }

        return (await ReadAsync(db, slice, open, today, cancellationToken))[0];
    }

    private async Task<IReadOnlyList<DunningClient>> ReadAsync(
        GatewayDbContext db,
        DunningSlice slice,
        IReadOnlyList<OpenItem> open,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var ladders = await LadderBook.ReadAsync(db, cancellationToken);
        var notices = await NoticeHistory.ReadAsync(
            db, slice, open.Select(one => one.Id), today, cancellationToken);
        var histories = await ClientHistories.ReadAsync(db, slice, ladders, today, cancellationToken);
        var holds = await HoldBook.ReadAsync(db, slice, today, cancellationToken);
        var supplies = await RegularSupplies.ReadAsync(db, slice, options, today, cancellationToken);
        var surcharges = await SurchargeBook.ReadAsync(db, slice, today, cancellationToken);
        var plans = await PlanBook.ReadAsync(db, slice, today, cancellationToken);
        var kept = await KeptCredit.ReadAsync(db, slice, today, cancellationToken);
        var parties = await ClientCards.ReadAsync(db, slice, cancellationToken);
        var known = await KnownUntilAsync(open, cancellationToken);
        var queue = await QueuedMoney.ReadAsync(
            db, known.Keys, options.Policy, today, cancellationToken, slice.OnlyClient);
        var read = new List<DunningClient>();
        foreach (var group in open.GroupBy(one => one.ClientId).OrderBy(group => group.Key.Value))
        {
            var card = parties[group.Key].Without(notices.BouncedOf(group.Key));
            var debtor = new Debtor(card.Kind, card.Address.Country);
            var units = group.Select(one => one.UnitId).Distinct().ToList();
            var items = group.OrderBy(one => one.DueDate).ThenBy(one => one.Number, StringComparer.Ordinal)
                .Select(one => one.ToItem(new Situation
                {
                    Today = today,
                    Debt = one.ToDebt(debtor, options) with
                    {
                        OtherDueDates = supplies.Of(one.ClientId, one.UnitId),
                        Plans = plans.Of(one.Id),
                    },
                    Ladder = ladders.Choose(one.LegalEntityId, one.ClientId, one.UnitId, debtor),
                    BankKnownUntil = known[one.LegalEntityId],
                    MoneyWaitsSince = queue.WaitsSince(one.Id),
                    Language = card.Language,
                    Channel = card.ChannelFor([one.UnitId]),
                    History = histories.Of(one.ClientId, one.Id),
                    Notices = notices.Of(one.Id),
                    Holds = holds.Of(one.ClientId, one.Id),
                    ClientLastNotifiedOn = notices.LastOf(one.ClientId),
                    IsClientWrittenToToday = notices.WasWrittenTo(one.ClientId),
                    IsNoticeUnderway = notices.IsUnderway(one.Id),
                    CanBeReached = card.CanBeReached(units), // one letter may be about all of them
                    Settled = surcharges.SettledOf(one.Id, one.Currency),
                }));
            read.Add(card.ToClient([.. items], kept[group.Key]));
        }

        return read;
    }

    private async Task<FrozenDictionary<LegalEntityId, DateOnly?>> KnownUntilAsync(
        IReadOnlyList<OpenItem> open, CancellationToken cancellationToken)
    {
        var known = new Dictionary<LegalEntityId, DateOnly?>();
        foreach (var legalEntity in open.Select(one => one.LegalEntityId).Distinct())
        {
            known[legalEntity] = await bank.KnownUntilAsync(legalEntity, cancellationToken);
        }

        return known.ToFrozenDictionary();
    }
}
