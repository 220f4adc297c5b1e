using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Api.Banking;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Banking;

/// <summary>What waits for a person, and what was taken in last, as the page of statements shows it.</summary>
internal static class MovementQueue
{
    /// <summary>Movements of one page.</summary>
    public const int PageSize = 25;

    private const int LastFiles = 8;

    /// <summary>The oldest first; one more than a page when there are more.</summary>
    public static async Task<IReadOnlyList<QueuedMovement>> ReadAsync(
        GatewayDbContext db, Scope scope, MovementId after, CancellationToken cancellationToken)
    {
        var rows = await db.Movements.AsNoTracking().OfEntityVisibleTo(scope)
            .Where(row => row.State == MovementState.Queued && row.Id > after)
            .OrderBy(row => row.Id).Take(PageSize + 1).ToListAsync(cancellationToken);
        var ways = rows.SelectMany(row => Proposals.Read(row.Proposals).Ways).SelectMany(way => way.Allocations)
            .ToList();
        ReceivableId[] receivables =
            [.. ways.Select(one => one.Receivable).OfType<Guid>().Distinct().Select(id => new ReceivableId(id))];
        ClientId[] clients = [.. ways.Select(one => new ClientId(one.Client)).Distinct()];
        var numbers = await db.Receivables.Where(row => EF.Parameter(receivables).Contains(row.Id))
            .Select(row => new { row.Id, row.Number })
            .ToDictionaryAsync(row => row.Id.Value, row => row.Number, cancellationToken);
        var names = await db.Clients.Where(row => EF.Parameter(clients).Contains(row.Id))
            .Select(row => new { row.Id, row.Name })
            .ToDictionaryAsync(row => row.Id.Value, row => row.Name, cancellationToken);
        return rows.ConvertAll(row => new QueuedMovement(
            row.Id, row.EntryDate, row.Money, row.UltimateName ?? row.Name, row.CounterpartyAccount,
            row.Communication, [.. Proposals.Read(row.Proposals).Ways.Select(way => new ProposedWay(
                MarkOf(way),
                [
                    .. way.Allocations.Select(one => (
                        one.Receivable is { } id ? numbers.GetValueOrDefault(id) : null,
                        names.GetValueOrDefault(one.Client, "?"),
                        Amount.FromMinorUnits(one.Amount, row.Currency))),
                ],
                Amount.FromMinorUnits(way.ShortBy, row.Currency),
                way.Reasons))]));
    }

    /// <summary>The statements that came last, the newest first.</summary>
    public static async Task<IReadOnlyList<TakenFile>> LastAsync(
        GatewayDbContext db, Scope scope, CancellationToken cancellationToken)
    {
        var rows = await (
            from row in db.Statements.AsNoTracking().OfEntityVisibleTo(scope)
            join account in db.BankAccounts on row.BankAccountId equals account.Id
            orderby row.Id descending
            select new { Row = row, account.Number }).Take(LastFiles).ToListAsync(cancellationToken);
        StatementId[] ids = [.. rows.Select(one => one.Row.Id)];
        var counts = await db.Movements.Where(row => EF.Parameter(ids).Contains(row.StatementId))
            .GroupBy(row => new { row.StatementId, row.State })
            .Select(group => new { group.Key.StatementId, group.Key.State, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(one => new TakenFile(
            one.Number, one.Row.ClosingDate, one.Row.Closing?.Amount,
            CountOf(one.Row.Id, MovementState.Booked), CountOf(one.Row.Id, MovementState.Queued),
            one.Row.ReceivedAt));

        int CountOf(StatementId id, MovementState state) =>
            counts.Find(count => count.StatementId == id && count.State == state)?.Count ?? 0;
    }

    /// <summary>What a movement paid: invoices, what stands beside them, and what is kept for clients.</summary>
    public static async Task<IReadOnlyList<(string? Invoice, string Client, Amount Amount)>> PaidByAsync(
        GatewayDbContext db, MovementRow row, CancellationToken cancellationToken)
    {
        if (row.PaymentId is not { } payment)
        {
            return [];
        }

        var principal = db.ReceivableEntries
            .Where(entry => entry.SourceId == payment && entry.Kind == ReceivableEntryKind.Paid)
            .Select(entry => new { entry.ReceivableId, entry.Amount });
        var beside = db.AccessoryEntries
            .Where(entry => entry.SourceId == payment && entry.Kind == AccessoryEntryKind.Paid)
            .Select(entry => new { entry.ReceivableId, entry.Amount });
        var paid = await principal.Concat(beside)
            .Join(db.Receivables, one => one.ReceivableId, one => one.Id, (entry, one) => new
            {
                entry.Amount, one.Number, one.Currency, one.ClientId,
            })
            .Join(db.Clients, one => one.ClientId, client => client.Id, (one, client) => new
            {
                one.Amount, one.Number, one.Currency, client.Name,
            })
            .ToListAsync(cancellationToken);
        var kept = await db.ClientCreditEntries
            .Where(entry => entry.SourceId == payment && entry.Kind == ClientCreditEntryKind.Kept)
            .Join(db.Clients, entry => entry.ClientId, client => client.Id, (entry, client) => new
            {
                entry.Amount, entry.Currency, client.Name,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. paid.GroupBy(one => (one.Number, one.Name, one.Currency)).Select(group => (
                (string?)group.Key.Number, group.Key.Name,
                Amount.FromMinorUnits(-group.Sum(one => one.Amount), group.Key.Currency))),
            .. kept.Select(one => ((string?)null, one.Name, Amount.FromMinorUnits(one.Amount, one.Currency))),
        ];
    }

    /// <summary>The payments whose money a movement may take back, as a person knows them.</summary>
    public static async Task<IReadOnlyList<(Guid Payment, DateOnly Day, Amount Amount, string? Payer)>> MayUndoAsync(
        GatewayDbContext db, MovementRow row, IReadOnlyList<Guid> offered, CancellationToken cancellationToken)
    {
        Guid[] payments = [.. offered];
        var rows = await db.Movements.AsNoTracking()
            .Where(one => one.LegalEntityId == row.LegalEntityId && one.PaymentId != null
                && EF.Parameter(payments).Contains(one.PaymentId.Value))
            .OrderBy(one => one.Id).ToListAsync(cancellationToken);
        return rows.ConvertAll(one =>
            (one.PaymentId!.Value, one.EntryDate, one.Money, one.UltimateName ?? one.Name));
    }

    /// <summary>The allocations of the way with this mark; null when it is not proposed any more.</summary>
    public static IReadOnlyList<Allocation>? WayOf(MovementRow row, string mark) =>
        Proposals.Read(row.Proposals).Ways.FirstOrDefault(way => MarkOf(way) == mark) is { } found
            ?
            [
                .. found.Allocations.Select(one => new Allocation(
                    new ClientId(one.Client),
                    one.Receivable is { } id ? new ReceivableId(id) : null,
                    Amount.FromMinorUnits(one.Amount, row.Currency))),
            ]
            : null;

    /// <summary>Who and how much: what a person saw is what is booked, or nothing is.</summary>
    private static string MarkOf(StoredProposal way)
    {
        var parts = way.Allocations.Select(one => string.Create(
            CultureInfo.InvariantCulture, $"{one.Client:N},{one.Receivable:N},{one.Amount}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(';', parts))));
    }
}
