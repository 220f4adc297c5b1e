using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
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

    /// <summary>SEPA lets a debtor claim back for thirteen months what was never agreed.</summary>
    private const int ReturnMonths = 13;

    private const int TextsAtOnce = 2000;

    public static async Task<OpenItems> OpenAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<MovementRow> movements,
        IReadOnlyCollection<StatementLine> lines,
        IRecoveryCases cases,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var beside = await BesideAsync(db, legalEntity, cancellationToken);
        var rows = await RowsAsync(db, legalEntity, today, beside.Keys, cancellationToken);
        var instalments = await InstalmentsAsync(db, legalEntity, cancellationToken);
        var collected = await CollectedAsync(db, legalEntity, movements, cancellationToken);
        var items = rows.Select(row => new OpenItem
        {
            Id = row.Id,
            ClientId = row.ClientId,
            ClientName = row.Name,
            Number = row.Number,
            PaymentReference = row.PaymentReference,
            InstalmentReferences = [.. instalments[row.Id]],
            Open = Amount.FromMinorUnits(Math.Max(0, row.Balance), row.Currency),
            Beside = beside.TryGetValue(row.Id, out var more) ? Amount.FromMinorUnits(more, row.Currency) : null,
            DueDate = row.DueDate,
            EndToEndIds = [.. collected[row.Id]],
        });
        var payers = await PayersAsync(db, legalEntity, movements, cancellationToken);
        string[] numbers =
        [
            .. movements.Where(row => row.Amount > 0)
                .SelectMany(row => CaseTexts.NumbersIn(row.Communication)).Distinct(),
        ];
        var named = numbers.Length == 0 ? [] : await cases.NamedAsync(db, legalEntity, numbers, cancellationToken);
        return new OpenItems(
            items, payers, await BankAccounts.NumbersAsync(db, cancellationToken), named,
            await NamesAsync(db, legalEntity, new ToldNames(lines), cancellationToken));
    }

    /// <summary>
    /// Who of all clients bears a name that a movement tells, with something open or not. Banks write a name in their
    /// own way, which no index knows: each is read once, and few are held.
    /// </summary>
    private static async Task<IReadOnlyList<KnownName>> NamesAsync(
        GatewayDbContext db, LegalEntityId legalEntity, ToldNames told, CancellationToken cancellationToken)
    {
        var names = new List<KnownName>();
        if (told.IsEmpty)
        {
            return names;
        }

        var clients = db.Clients.Where(row => row.LegalEntityId == legalEntity)
            .Select(row => new { row.Id, row.Name }).AsAsyncEnumerable();
        await foreach (var client in clients.WithCancellation(cancellationToken))
        {
            if (told.MayBe(client.Name))
            {
                names.Add(new KnownName(client.Name, client.Id));
            }
        }

        return names;
    }

    /// <summary>Payments of the bank that movements which give money back may mean.</summary>
    public static async Task<EarlierPayments> EarlierAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<MovementRow> movements,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var returns = movements.Where(row => row.Amount < 0 && (row.ReturnKind is not null || IsCorrection(row)))
            .ToList();
        if (returns.Count == 0)
        {
            return EarlierPayments.None;
        }

        var since = today.AddMonths(-ReturnMonths);
        var paid = db.Movements.AsNoTracking().Where(row => row.LegalEntityId == legalEntity
            && row.PaymentId != null && row.TakenBackBy == null && row.Amount > 0 && row.EntryDate >= since);
        var rows = new List<MovementRow>();
        foreach (var ids in returns.Select(row => row.EndToEndId).OfType<string>().Distinct().Chunk(TextsAtOnce))
        {
            rows.AddRange(await paid.Where(row => EF.Parameter(ids).Contains(row.EndToEndId!))
                .ToListAsync(cancellationToken));
        }

        foreach (var accounts in returns.Select(row => row.CounterpartyAccount).OfType<string>().Distinct()
            .Chunk(TextsAtOnce))
        {
            rows.AddRange(await paid.Where(row => EF.Parameter(accounts).Contains(row.CounterpartyAccount!))
                .ToListAsync(cancellationToken));
        }

        // What says neither whose it was nor by which id is shown beside what has its amount or its reference.
        var nameless = returns.Where(row => row.CounterpartyAccount is null || IsCorrection(row)).ToList();
        if (nameless.Count > 0)
        {
            long[] amounts = [.. nameless.Select(row => -row.Amount).Distinct().Take(TextsAtOnce)];
            string[] references =
                [.. nameless.Select(row => row.PaymentReference).OfType<string>().Distinct().Take(TextsAtOnce)];
            rows.AddRange(await paid
                .Where(row => EF.Parameter(amounts).Contains(row.Amount)
                    || EF.Parameter(references).Contains(row.PaymentReference!))
                .OrderByDescending(row => row.Id).Take(TextsAtOnce).ToListAsync(cancellationToken));
        }

        return new EarlierPayments(rows.DistinctBy(row => row.Id).Select(row => new EarlierPayment(
            row.Payment!.Value, row.Money, row.EndToEndId, row.CounterpartyAccount, row.PaymentReference)));
    }

    private static bool IsCorrection(MovementRow row) =>
        TransactionCode.TryParse(row.Code, out var code) && code.IsCorrection;

    /// <summary>What is open, or was until of late; and what was paid long ago but for its interest and costs.
    /// </summary>
    private static async Task<IReadOnlyList<Row>> RowsAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        DateOnly today,
        IEnumerable<ReceivableId> owing,
        CancellationToken cancellationToken)
    {
        var since = today.AddDays(-SettledDays);
        var balances = db.ReceivableEntries
            .GroupBy(entry => entry.ReceivableId)
            .Select(group => new
            {
                Id = group.Key,
                Balance = group.Sum(entry => entry.Amount),
                Last = group.Max(entry => entry.ValueDate),
            })
            .Where(one => one.Balance != 0 || one.Last >= since);
        var rows = await db.Receivables
            .Where(row => row.LegalEntityId == legalEntity)
            .Join(balances, row => row.Id, one => one.Id, (row, one) => new { row, one.Balance })
            .Join(db.Clients, one => one.row.ClientId, client => client.Id, (one, client) => new Row(
                one.row.Id, one.row.ClientId, client.Name, one.row.Number, one.row.PaymentReference, one.row.Currency,
                one.row.DueDate, one.Balance))
            .ToListAsync(cancellationToken);
        foreach (var ids in owing.Except(rows.Select(row => row.Id)).Chunk(TextsAtOnce))
        {
            rows.AddRange(await db.Receivables.Where(row => EF.Parameter(ids).Contains(row.Id))
                .Join(db.Clients, row => row.ClientId, client => client.Id, (row, client) => new Row(
                    row.Id, row.ClientId, client.Name, row.Number, row.PaymentReference, row.Currency, row.DueDate, 0))
                .ToListAsync(cancellationToken));
        }

        return rows;
    }

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
    private static async Task<ILookup<ReceivableId, string>> InstalmentsAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken)
    {
        var rows = await db.Plans
            .Where(plan => plan.LegalEntityId == legalEntity
                && plan.State != PlanState.Proposed && plan.State != PlanState.Withdrawn)
            .SelectMany(plan => plan.Items, (plan, item) => new { plan.Id, item.ReceivableId })
            .Join(db.Instalments, one => one.Id, instalment => instalment.PlanId, (one, instalment) => new
            {
                one.ReceivableId, instalment.Reference,
            })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.ReceivableId, row => row.Reference);
    }

    /// <summary>Of the end-to-end ids that movements bear, those under which we collect.</summary>
    private static async Task<ILookup<ReceivableId, string>> CollectedAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<MovementRow> movements,
        CancellationToken cancellationToken)
    {
        var ids = movements.Where(row => row.Amount > 0).Select(row => row.EndToEndId).OfType<string>().Distinct();
        var rows = new List<CollectionRow>();
        foreach (var chunk in ids.Chunk(TextsAtOnce))
        {
            rows.AddRange(await db.Collections.AsNoTracking()
                .Where(row => row.LegalEntityId == legalEntity && EF.Parameter(chunk).Contains(row.EndToEndId))
                .ToListAsync(cancellationToken));
        }

        return rows.ToLookup(row => row.ReceivableId, row => row.EndToEndId);
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

    private sealed record Row(
        ReceivableId Id, ClientId ClientId, string Name, string Number, string? PaymentReference, Currency Currency,
        DateOnly DueDate, long Balance);
}
