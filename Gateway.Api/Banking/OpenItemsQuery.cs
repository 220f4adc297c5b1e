using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>What matching needs to know, read from what is stored.</summary>
internal static class OpenItemsQuery
{
    /// <summary>
    /// Days for which a settled invoice is still known: who pays it again is told so, not guessed at.
    /// </summary>
    private const int SettledDays = 60;

    private const int TextsAtOnce = 2000;

    private const int IdsAtOnce = 2000;

    /// <summary>
    /// All that is open of the clients whom a movement may mean. What is open of all is walked over, for any amount may
    /// be paid by anybody; what is held grows with the movements.
    /// </summary>
    public static async Task<OpenItems> OpenAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<MovementRow> movements,
        IReadOnlyCollection<StatementLine> lines,
        IRecoveryCases cases,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var told = new Told(lines);
        if (told.IsNothing)
        {
            return new OpenItems([], []);
        }

        var since = today.AddDays(-SettledDays);
        var beside = await BesideAsync(db, legalEntity, cancellationToken);
        var instalments = await InstalmentsAsync(db, legalEntity, told, cancellationToken);
        var collected = await CollectedAsync(db, legalEntity, movements, cancellationToken);
        var payers = await PayersAsync(db, legalEntity, movements, cancellationToken);
        var names = await NamesAsync(db, legalEntity, told, cancellationToken);
        var meant = await MeantAsync(db, legalEntity, told, since, beside, cancellationToken);
        meant.UnionWith(payers.Select(payer => payer.ClientId));
        meant.UnionWith(names.Select(name => name.ClientId));
        meant.UnionWith(instalments.SelectMany(one => one).Concat(collected.SelectMany(one => one))
            .Select(one => one.ClientId));
        var rows = await RowsAsync(db, legalEntity, meant, since, beside, cancellationToken);
        var before = await BeforeAsync(db, rows, cancellationToken);
        var items = rows.Select(row => new OpenItem
        {
            Id = row.Id,
            ClientId = row.ClientId,
            ClientName = row.Name,
            Number = row.Number,
            PaymentReference = row.PaymentReference,
            InstalmentReferences = [.. instalments[row.Id].Select(one => one.Text)],
            Open = OpenOf(row.Balance, row.Currency),
            OpenBefore = [.. before[row.Id].Select(balance => Amount.FromMinorUnits(balance, row.Currency))],
            Beside = beside.TryGetValue(row.Id, out var more) ? Amount.FromMinorUnits(more, row.Currency) : null,
            DueDate = row.DueDate,
            EndToEndIds = [.. collected[row.Id].Select(one => one.Text)],
        });
        string[] numbers =
        [
            .. movements.Where(row => row.Amount > 0)
                .SelectMany(row => CaseTexts.NumbersIn(row.Communication)).Distinct(),
        ];
        var named = numbers.Length == 0 ? [] : await cases.NamedAsync(db, legalEntity, numbers, cancellationToken);
        return new OpenItems(items, payers, await BankAccounts.NumbersAsync(db, cancellationToken), named, names);
    }

    /// <summary>
    /// Who of all clients bears a name that a movement tells, with something open or not. Banks write a name in their
    /// own way, which no index knows: each is read once, and few are held.
    /// </summary>
    private static async Task<IReadOnlyList<KnownName>> NamesAsync(
        GatewayDbContext db, LegalEntityId legalEntity, Told told, CancellationToken cancellationToken)
    {
        var names = new List<KnownName>();
        var clients = db.Clients.Where(row => row.LegalEntityId == legalEntity)
            .Select(row => new { row.Id, row.Name }).AsAsyncEnumerable();
        await foreach (var client in clients.WithCancellation(cancellationToken))
        {
            if (told.IsClient(client.Name))
            {
                names.Add(new KnownName(client.Name, client.Id));
            }
        }

        return names;
    }

    /// <summary>The clients of whose invoices a movement tells one: of what is open, or was until of late, or was paid
    /// long ago but for its interest and costs.</summary>
    private static async Task<HashSet<ClientId>> MeantAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        Told told,
        DateOnly since,
        IReadOnlyDictionary<ReceivableId, long> beside,
        CancellationToken cancellationToken)
    {
        var meant = new HashSet<ClientId>();
        var rows = db.Receivables.Where(row => row.LegalEntityId == legalEntity)
            .Join(Unsettled(db.ReceivableEntries, since), row => row.Id, one => one.Id, (row, one) => new Asked(
                row.Id, row.ClientId, row.Number, row.PaymentReference, row.Currency, one.Balance))
            .AsAsyncEnumerable();
        var others = beside.Keys.ToHashSet();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            others.Remove(row.Id);
            Look(row);
        }

        foreach (var ids in others.Chunk(IdsAtOnce))
        {
            var settled = await db.Receivables.Where(row => EF.Parameter(ids).Contains(row.Id))
                .Select(row => new Asked(
                    row.Id, row.ClientId, row.Number, row.PaymentReference, row.Currency, 0))
                .ToListAsync(cancellationToken);
            settled.ForEach(Look);
        }

        return meant;

        void Look(Asked row)
        {
            var open = OpenOf(row.Balance, row.Currency);
            var owed = open + Amount.FromMinorUnits(beside.GetValueOrDefault(row.Id), row.Currency);
            if (told.Means(row.Number, row.PaymentReference, open, owed))
            {
                meant.Add(row.ClientId);
            }
        }
    }

    private static Amount OpenOf(long balance, Currency currency) =>
        Amount.FromMinorUnits(Math.Max(0, balance), currency);

    /// <summary>
    /// What is open of some clients, or was until of late, or owes interest and costs alone. Names and movements come
    /// by ids of their own: joined, a planner that thinks a stretch large walks over all there ever were.
    /// </summary>
    private static async Task<IReadOnlyList<Row>> RowsAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<ClientId> clients,
        DateOnly since,
        IReadOnlyDictionary<ReceivableId, long> beside,
        CancellationToken cancellationToken)
    {
        var found = new List<Row>();
        foreach (var ids in clients.Chunk(IdsAtOnce))
        {
            var names = await db.Clients.Where(client => EF.Parameter(ids).Contains(client.Id))
                .Select(client => new { client.Id, client.Name })
                .ToDictionaryAsync(client => client.Id, client => client.Name, cancellationToken);
            var rows = await db.Receivables
                .Where(row => row.LegalEntityId == legalEntity && EF.Parameter(ids).Contains(row.ClientId))
                .Select(row => new Row(
                    row.Id, row.ClientId, row.Number, row.PaymentReference, row.Currency, row.DueDate))
                .ToListAsync(cancellationToken);
            var balances = await BalancesAsync(db, rows.Select(row => row.Id), since, cancellationToken);
            found.AddRange(rows.Where(row => balances.ContainsKey(row.Id) || beside.ContainsKey(row.Id))
                .Select(row => row with
                {
                    Name = names[row.ClientId],
                    Standing = balances.GetValueOrDefault(row.Id),
                }));
        }

        return found;
    }

    private static async Task<Dictionary<ReceivableId, Standing>> BalancesAsync(
        GatewayDbContext db, IEnumerable<ReceivableId> receivables, DateOnly since,
        CancellationToken cancellationToken)
    {
        var balances = new Dictionary<ReceivableId, Standing>();
        foreach (var ids in receivables.Chunk(IdsAtOnce))
        {
            var entries = db.ReceivableEntries.Where(entry => EF.Parameter(ids).Contains(entry.ReceivableId));
            var rows = await Unsettled(entries, since).ToListAsync(cancellationToken);
            rows.ForEach(row => balances.Add(row.Id, row));
        }

        return balances;
    }

    /// <summary>What was open of an invoice before each entry that took a part of it away; most are paid at once.
    /// </summary>
    private static async Task<ILookup<ReceivableId, long>> BeforeAsync(
        GatewayDbContext db, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var balances = new List<(ReceivableId Id, long Before)>();
        var reduced = rows.Where(row => row.Entries > (row.Balance > 0 ? 1 : 2)).Select(row => row.Id);
        foreach (var ids in reduced.Chunk(IdsAtOnce))
        {
            var entries = await db.ReceivableEntries.AsNoTracking()
                .Where(entry => EF.Parameter(ids).Contains(entry.ReceivableId))
                .OrderBy(entry => entry.ReceivableId).ThenBy(entry => entry.Sequence)
                .Select(entry => new { entry.ReceivableId, entry.Amount })
                .ToListAsync(cancellationToken);
            foreach (var ofOne in entries.GroupBy(entry => entry.ReceivableId))
            {
                var balance = 0L;
                foreach (var entry in ofOne)
                {
                    var (before, after) = (balance, balance + entry.Amount);
                    balance = after;
                    if (after > 0 && after < before)
                    {
                        balances.Add((ofOne.Key, before));
                    }
                }
            }
        }

        return balances.ToLookup(one => one.Id, one => one.Before);
    }

    /// <summary>What is open of each invoice, and of those that were settled of late.</summary>
    private static IQueryable<Standing> Unsettled(IQueryable<ReceivableEntryRow> entries, DateOnly since) =>
        entries.GroupBy(entry => entry.ReceivableId)
            .Select(group => new Standing
            {
                Id = group.Key,
                Balance = group.Sum(entry => entry.Amount),
                Entries = group.Count(),
                Last = group.Max(entry => entry.ValueDate),
            })
            .Where(one => one.Balance != 0 || one.Last >= since);

    /// <summary>The interest and costs that are owed, by invoice; most have none.</summary>
    private static Task<Dictionary<ReceivableId, long>> BesideAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken) =>
        db.AccessoryEntries
            .Join(
                db.Receivables.Where(row => row.LegalEntityId == legalEntity), entry => entry.ReceivableId,
                row => row.Id, (entry, _) => new { entry.ReceivableId, entry.Amount })
            .GroupBy(entry => entry.ReceivableId)
            .Select(group => new { group.Key, Amount = group.Sum(entry => entry.Amount) })
            .Where(one => one.Amount > 0)
            .ToDictionaryAsync(one => one.Key, one => one.Amount, cancellationToken);

    /// <summary>
    /// The references of plans that were agreed; a client goes on with those of a plan that lapsed, and pays once more
    /// under those of one that was kept when its money went back.
    /// </summary>
    private static async Task<ILookup<ReceivableId, Reference>> InstalmentsAsync(
        GatewayDbContext db, LegalEntityId legalEntity, Told told, CancellationToken cancellationToken)
    {
        var rows = await db.Plans
            .Where(plan => plan.LegalEntityId == legalEntity
                && plan.State != PlanState.Proposed && plan.State != PlanState.Withdrawn)
            .SelectMany(plan => plan.Items, (plan, item) => new { plan.Id, plan.ClientId, item.ReceivableId })
            .Join(db.Instalments, one => one.Id, instalment => instalment.PlanId, (one, instalment) =>
                new Reference(one.ReceivableId, one.ClientId, instalment.Reference))
            .ToListAsync(cancellationToken);
        return rows.Where(row => told.IsReference(row.Text)).ToLookup(row => row.ReceivableId);
    }

    /// <summary>Of the end-to-end ids that movements bear, those under which we collect.</summary>
    private static async Task<ILookup<ReceivableId, Reference>> CollectedAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<MovementRow> movements,
        CancellationToken cancellationToken)
    {
        var ids = movements.Where(row => row.Amount > 0).Select(row => row.EndToEndId).OfType<string>().Distinct();
        var rows = new List<Reference>();
        foreach (var chunk in ids.Chunk(TextsAtOnce))
        {
            rows.AddRange(await db.Collections
                .Where(row => row.LegalEntityId == legalEntity && EF.Parameter(chunk).Contains(row.EndToEndId))
                .Join(db.Receivables, row => row.ReceivableId, one => one.Id, (row, one) =>
                    new Reference(one.Id, one.ClientId, row.EndToEndId))
                .ToListAsync(cancellationToken));
        }

        return rows.ToLookup(row => row.ReceivableId);
    }

    private static async Task<IReadOnlyList<KnownAccount>> PayersAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<MovementRow> movements,
        CancellationToken cancellationToken)
    {
        var numbers = movements.Select(row => row.CounterpartyAccount).OfType<string>().Distinct();
        var known = new List<KnownAccount>();
        foreach (var chunk in numbers.Chunk(TextsAtOnce))
        {
            var rows = await db.PayerAccounts
                .Where(row => row.LegalEntityId == legalEntity && EF.Parameter(chunk).Contains(row.Number))
                .Select(row => new { row.Number, row.ClientId })
                .ToListAsync(cancellationToken);
            known.AddRange(rows.Select(row => new KnownAccount(row.Number, row.ClientId)));
        }

        return known;
    }

    private sealed class Standing
    {
        public required ReceivableId Id { get; init; }

        public required long Balance { get; init; }

        public required int Entries { get; init; }

        public required DateOnly Last { get; init; }
    }

    /// <summary>What is asked under an invoice.</summary>
    private sealed record Asked(
        ReceivableId Id, ClientId ClientId, string Number, string? PaymentReference, Currency Currency, long Balance);

    /// <summary>A text by which an invoice is known beside its own.</summary>
    private sealed record Reference(ReceivableId ReceivableId, ClientId ClientId, string Text);

    private sealed record Row(
        ReceivableId Id, ClientId ClientId, string Number, string? PaymentReference, Currency Currency,
        DateOnly DueDate)
    {
        public string Name { get; init; } = "";

        /// <summary>Null where interest and costs alone are owed.</summary>
        public Standing? Standing { get; init; }

        public long Balance => Standing?.Balance ?? 0;

        public int Entries => Standing?.Entries ?? 0;
    }
}
