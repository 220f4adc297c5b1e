using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Dunning;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Looks at promises whose day has passed: kept when as much came in as was promised, broken when not. Nothing is said
/// before the bank is known far enough for a transfer of the last day to show, nor while what is missing is kept for
/// the client or waits in the queue: a person says what it pays.
/// </summary>
internal sealed class JudgePromises(
    Transactions transactions,
    DunningReader reader,
    IBankFreshness bank,
    DunningOptions options,
    Holds holds,
    TimeProvider clock)
{
    private const string Actor = "timetable";
    private const int AtOnce = 100;

    /// <summary>How many were judged.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var judged = 0;
        Guid after = default;
        while (true)
        {
            var (count, last) = await transactions.RunAsync(
                (db, token) => StepAsync(db, after, token), cancellationToken);
            if (last is not { } id)
            {
                return judged;
            }

            judged += count;
            after = id;
        }
    }

    private async Task<(int Judged, Guid? Last)> StepAsync(
        GatewayDbContext db, Guid after, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await db.Holds
            .Where(row => row.Kind == HoldKind.Promise && row.Outcome == null && row.Until < today)
            .Where(row => row.LiftedOn == null && row.Id.CompareTo(after) > 0)
            .OrderBy(row => row.Id)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        var judged = 0;
        foreach (var promise in due)
        {
            var arrived = options.Policy.ArrivedBy(promise.Until!.Value);
            var known = await bank.KnownUntilAsync(promise.LegalEntityId, cancellationToken);
            var isKept = await IsKeptAsync(db, promise, arrived, cancellationToken);
            if (!isKept
                && (known is null || known < arrived || await IsCoveredAsync(db, promise, arrived, cancellationToken)
                    || await IsMoneyWaitingAsync(db, promise, cancellationToken)))
            {
                continue;
            }

            promise.Outcome = isKept ? PromiseOutcome.Kept : PromiseOutcome.Broken;
            var kind = isKept ? FactKinds.PromiseKept : FactKinds.PromiseBroken;
            await holds.TellAsync(db, promise, kind, Actor, cancellationToken);
            judged++;
        }

        return (judged, due.LastOrDefault()?.Id);
    }

    /// <summary>Nothing is owed any more, or at least what was promised came in by the day.</summary>
    private static async Task<bool> IsKeptAsync(
        GatewayDbContext db, HoldRow promise, DateOnly arrived, CancellationToken cancellationToken)
    {
        if (!await Of(db, promise).AnyAsync(row => row.Entries.Sum(entry => entry.Amount) > 0, cancellationToken))
        {
            return true;
        }

        var paid = await PaidAsync(db, promise, arrived, cancellationToken);
        return promise.PromisedAmount is { } amount && paid >= amount;
    }

    /// <summary>What is missing was in the house by the day, still is, and pays no invoice yet.</summary>
    private async Task<bool> IsCoveredAsync(
        GatewayDbContext db, HoldRow promise, DateOnly arrived, CancellationToken cancellationToken)
    {
        if (promise is not { PromisedAmount: { } amount, PromisedCurrency: { } currency })
        {
            return false;
        }

        var missing = amount - await PaidAsync(db, promise, arrived, cancellationToken);
        var owed = await Of(db, promise).Where(row => row.Entries.Sum(entry => entry.Amount) > 0)
            .Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var day in new[] { arrived, clock.Today() })
        {
            var client = await reader.ReadAsync(db, promise.ClientId, owed, day, cancellationToken);
            if (client.CreditsIn(currency).MinorUnits < missing)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> IsMoneyWaitingAsync(
        GatewayDbContext db, HoldRow promise, CancellationToken cancellationToken)
    {
        var (policy, today) = (options.Policy, clock.Today());
        var queue = await QueuedMoney.ReadAsync(
            db, [promise.LegalEntityId], policy, today, cancellationToken, promise.ClientId);
        var receivables = await Of(db, promise).Select(row => row.Id).ToListAsync(cancellationToken);
        return receivables.Exists(id => policy.MoneyWaitsUntil(queue.WaitsSince(id), today) is not null);
    }

    /// <summary>What came in by the day; what pays later out of what was kept had come in before.</summary>
    private static async Task<long> PaidAsync(
        GatewayDbContext db, HoldRow promise, DateOnly arrived, CancellationToken cancellationToken) =>
        -await Of(db, promise).SelectMany(row => row.Entries)
            .Where(entry => entry.Kind != ReceivableEntryKind.Invoiced && entry.Kind != ReceivableEntryKind.Credited
                && entry.Kind != ReceivableEntryKind.Kept && entry.Kind != ReceivableEntryKind.KeptUndone)
            .Where(entry => entry.ValueDate >= promise.From && (entry.ValueDate <= arrived
                || db.ClientCreditEntries.Any(used => used.ClientId == promise.ClientId
                    && used.Kind == ClientCreditEntryKind.Used && used.SourceId == entry.SourceId)))
            .SumAsync(entry => entry.Amount, cancellationToken);

    private static IQueryable<ReceivableRow> Of(GatewayDbContext db, HoldRow promise)
    {
        var rows = promise.ReceivableId is { } one
            ? db.Receivables.Where(row => row.Id == one)
            : db.Receivables.Where(row => row.ClientId == promise.ClientId);
        return promise.PromisedCurrency is { } currency ? rows.Where(row => row.Currency == currency) : rows;
    }
}
