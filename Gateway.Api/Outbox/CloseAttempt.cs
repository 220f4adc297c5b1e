using System.Globalization;
using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>
/// Writes down what came of tries and what is next, in one transaction: attempt, state, timeline and event. Whoever
/// holds the lease closes it, once; one who lost it changes nothing. Tries that end at once are closed together.
/// </summary>
internal sealed class CloseAttempt
{
    private const int DetailLengthMax = 1000;
    private const int GroupMax = 64;

    private readonly Transactions transactions;
    private readonly IBulkWriter bulk;
    private readonly TimeProvider clock;
    private readonly Func<double> chance;
    private readonly LookupProofs proofs = new();
    private readonly Convoy<EndedTry, bool> convoy;

    /// <param name="transactions">Runs it again when another change of the timeline got there first.</param>
    /// <param name="bulk">Writes what many tries leave behind.</param>
    /// <param name="clock">Says when it is tried again.</param>
    /// <param name="chance">A number in [0, 1), for the jitter of retries.</param>
    public CloseAttempt(Transactions transactions, IBulkWriter bulk, TimeProvider clock, Func<double> chance)
    {
        (this.transactions, this.bulk, this.clock, this.chance) = (transactions, bulk, clock, chance);
        convoy = new Convoy<EndedTry, bool>(GroupMax, CloseAsync);
    }

    /// <summary>Returns false when the lease is no longer held under that name. The token ends the waiting, not the
    /// work.</summary>
    public Task<bool> RunAsync(
        DeliveryId id, string lease, DeliveryOutcome outcome, CancellationToken cancellationToken) =>
        convoy.RunAsync(new EndedTry(id, lease, outcome)).WaitAsync(cancellationToken);

    private async Task<IReadOnlyList<bool>> CloseAsync(IReadOnlyList<EndedTry> tries)
    {
        var closed = await transactions.RunAsync((db, token) => CloseAsync(db, tries, token), CancellationToken.None);
        proofs.AreKept(tries);
        return closed;
    }

    private async Task<IReadOnlyList<bool>> CloseAsync(
        GatewayDbContext db, IReadOnlyList<EndedTry> tries, CancellationToken cancellationToken)
    {
        var held = await HoldAsync(db, tries, cancellationToken);
        var now = clock.GetUtcNow();
        var records = new ClosingRecords(now);
        var closed = new List<(DeliveryRow Delivery, AttemptRow Attempt)>(tries.Count);
        var results = new bool[tries.Count];
        for (var index = 0; index < tries.Count; index++)
        {
            var (id, lease, outcome) = tries[index];
            results[index] = held.TryGetValue(id, out var delivery) && delivery.LeaseOwner == lease;
            if (!results[index])
            {
                records.Keep(outcome.Trace.Receipt, mayBeKept: true); // proof is proof
                continue;
            }

            (delivery!.LeaseOwner, delivery.LeaseUntil) = (null, null);
            var attempt = delivery.Attempts.Single(one => one.EndedAt is null);
            attempt.EndedAt = now;
            closed.Add((delivery, attempt));
            records.Keep(outcome.Trace.Receipt, mayBeKept: attempt.Number > 1);
            records.Note(delivery, outcome.Trace.Notes);
            End(delivery, attempt, outcome, records);
        }

        await proofs.KeepAsync(db, tries, cancellationToken);
        await records.SaveAsync(db, bulk, cancellationToken);
        foreach (var (delivery, attempt) in closed)
        {
            await FollowAsync(db, delivery, attempt, now, cancellationToken);
        }

        return results;
    }

    /// <summary>Holds the deliveries until the transaction ends, with the attempts of each.</summary>
    private static async Task<Dictionary<DeliveryId, DeliveryRow>> HoldAsync(
        GatewayDbContext db, IReadOnlyList<EndedTry> tries, CancellationToken cancellationToken)
    {
        DeliveryId[] ids = [.. tries.Select(one => one.Delivery).Distinct()];
        var rows = await db.Lock(ids).ToDictionaryAsync(row => row.Id, cancellationToken);
        await db.Attempts.Where(row => EF.Parameter(ids).Contains(row.DeliveryId)).LoadAsync(cancellationToken);
        return rows;
    }

    private void End(DeliveryRow delivery, AttemptRow attempt, DeliveryOutcome outcome, ClosingRecords records)
    {
        switch (outcome)
        {
            case DeliveryOutcome.Accepted accepted:
                attempt.Detail = OneLine.Of(accepted.Detail, DetailLengthMax);
                Accept(delivery, attempt, accepted.EvidenceHash, records);
                break;
            case DeliveryOutcome.Refused refused:
                attempt.Detail = OneLine.Of(refused.Detail, DetailLengthMax);
                attempt.FaultCode = refused.Fault.Code;
                Refuse(delivery, attempt, refused, records);
                break;
            case DeliveryOutcome.Hindered hindered:
                attempt.Detail = OneLine.Of(hindered.Detail, DetailLengthMax);
                attempt.FaultCode = hindered.Fault.Code;
                (delivery.State, delivery.FaultCode) = (DeliveryState.Held, hindered.Fault.Code);
                records.Tell(delivery, FactKinds.DeliveryHeld, DataOf(delivery, attempt));
                break;
            case DeliveryOutcome.Stopped stopped:
                attempt.Detail = stopped.Reason;
                delivery.State = DeliveryState.Stopped;
                records.Tell(delivery, FactKinds.DeliveryStopped, DataOf(delivery, attempt));
                break;
            default:
                throw new InvalidOperationException($"There is no such outcome: {outcome}.");
        }
    }

    /// <summary>A rejection by the access point that took it can be quicker than our note that it did.</summary>
    private static void Accept(
        DeliveryRow delivery, AttemptRow attempt, string? evidenceHash, ClosingRecords records)
    {
        var rejection = DeliveryFaults.IsRejection(delivery.FaultCode) ? delivery.FaultCode : null;
        (delivery.State, delivery.FaultCode) = (DeliveryState.Sent, null);
        records.Tell(delivery, FactKinds.DeliverySent, DataOf(delivery, attempt), evidenceHash);
        if (rejection is not null)
        {
            (delivery.State, delivery.FaultCode) = (DeliveryState.Bounced, rejection);
            records.Tell(delivery, FactKinds.DeliveryBounced, DataOf(delivery, attempt));
        }
    }

    private void Refuse(
        DeliveryRow delivery, AttemptRow attempt, DeliveryOutcome.Refused refused, ClosingRecords records)
    {
        var (fault, now) = (refused.Fault, clock.GetUtcNow());
        var end = delivery.QueuedAt + RetrySchedule.GiveUpAfter;
        if (!fault.IsTransient || now >= end)
        {
            delivery.State = DeliveryState.Failed;
            delivery.FaultCode = fault.IsTransient ? DeliveryFaults.GaveUp.Code : fault.Code;
            records.Tell(delivery, FactKinds.DeliveryFailed, DataOf(delivery, attempt));
            return;
        }

        // An interrupted try has waited for its lease to run out: its wait is counted from its start.
        var isInterrupted = fault == DeliveryFaults.Interrupted;
        var tries = delivery.Attempts.Count(one => one.StartedAt >= delivery.QueuedAt);
        var wait = RetrySchedule.WaitAfter(Math.Max(tries, 1), chance());
        wait = refused.NotWithin > wait ? refused.NotWithin.Value : wait;
        var next = (isInterrupted ? attempt.StartedAt : now) + wait;
        delivery.NextAttemptAt = next < end ? next : end;
        records.Note(
            delivery,
            isInterrupted ? FactKinds.DeliveryInterrupted : FactKinds.DeliveryDeferred,
            DataOf(delivery, attempt, delivery.NextAttemptAt));
    }

    /// <summary>What else hangs on a delivery: reports of mail that were quicker than our note, and the notice it
    /// carries.</summary>
    private static async Task FollowAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        AttemptRow attempt,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (delivery is { Channel: DeliveryChannel.Mail, State: DeliveryState.Sent })
        {
            await MailReturns.ApplyEarlyAsync(db, delivery, attempt, now, cancellationToken);
        }

        await NoticeDeliveries.FollowAsync(db, delivery, attempt, now, cancellationToken);
    }

    /// <summary>Why a letter is stopped may be of an invoice of another unit: the notice tells each its own.</summary>
    private static string? WhyOf(DeliveryRow delivery, AttemptRow attempt) =>
        delivery is { NoticeId: not null, State: DeliveryState.Stopped }
            || attempt.FaultCode == DeliveryFaults.MailMayHaveLeft.Code
            ? null
            : attempt.Detail;

    private static string DataOf(DeliveryRow delivery, AttemptRow attempt, DateTimeOffset? next = null) => FactData.Of(
        ("delivery", delivery.Id.ToString()),
        ("channel", delivery.Channel.ToString()),
        ("recipient", delivery.Recipient),
        ("messageId", delivery.MessageId),
        ("attempt", attempt.Number.ToString(CultureInfo.InvariantCulture)),
        ("fault", attempt.FaultCode),
        ("outcome", delivery.FaultCode),
        ("detail", WhyOf(delivery, attempt)),
        ("next", next?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
}
