using System.Collections.Concurrent;
using System.Globalization;
using Gateway.Api.Dunning;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>
/// Writes down what came of a try and what is next, in one transaction: attempt, state, timeline and event. Whoever
/// holds the lease closes it, once; one who lost it changes nothing.
/// </summary>
/// <param name="transactions">Runs it again when another change of the timeline got there first.</param>
/// <param name="clock">Says when it is tried again.</param>
/// <param name="chance">A number in [0, 1), for the jitter of retries.</param>
internal sealed class CloseAttempt(Transactions transactions, TimeProvider clock, Func<double> chance)
{
    private const int DetailLengthMax = 1000;
    private const string Actor = "delivery";
    private const int ProofsKnownMax = 20_000;

    /// <summary>Answers of SMPs that are stored for sure: most messages rest on one that is.</summary>
    private readonly ConcurrentDictionary<string, bool> proofsKnown = new();

    /// <summary>Returns false when the lease is no longer held under that name.</summary>
    public Task<bool> RunAsync(
        DeliveryId id, string lease, DeliveryOutcome outcome, CancellationToken cancellationToken) =>
        transactions.RunAsync((db, token) => RunAsync(db, id, lease, outcome, token), cancellationToken);

    private async Task<bool> RunAsync(
        GatewayDbContext db, DeliveryId id, string lease, DeliveryOutcome outcome, CancellationToken cancellationToken)
    {
        var released = await db.Deliveries.Where(row => row.Id == id && row.LeaseOwner == lease).ExecuteUpdateAsync(
            row => row
                .SetProperty(one => one.LeaseOwner, (string?)null)
                .SetProperty(one => one.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
        await KeepProofAsync(db, outcome.Trace.Proof, cancellationToken);
        if (released == 0)
        {
            await KeepReceiptAsync(db, outcome.Trace.Receipt, cancellationToken);
            return false;
        }

        var delivery = await db.Deliveries.Include(row => row.Attempts)
            .SingleAsync(row => row.Id == id, cancellationToken);
        var attempt = delivery.Attempts.Single(one => one.EndedAt is null);
        attempt.EndedAt = clock.GetUtcNow();
        await AddTraceAsync(db, delivery, attempt, outcome.Trace, cancellationToken);
        switch (outcome)
        {
            case DeliveryOutcome.Accepted accepted:
                attempt.Detail = OneLine.Of(accepted.Detail, DetailLengthMax);
                await SendAsync(db, delivery, attempt, accepted.EvidenceHash, cancellationToken);
                break;
            case DeliveryOutcome.Refused refused:
                attempt.Detail = OneLine.Of(refused.Detail, DetailLengthMax);
                attempt.FaultCode = refused.Fault.Code;
                await RefuseAsync(db, delivery, attempt, refused, cancellationToken);
                break;
            case DeliveryOutcome.Hindered hindered:
                attempt.Detail = OneLine.Of(hindered.Detail, DetailLengthMax);
                attempt.FaultCode = hindered.Fault.Code;
                (delivery.State, delivery.FaultCode) = (DeliveryState.Held, hindered.Fault.Code);
                await TellAsync(db, delivery, FactKinds.DeliveryHeld, DataOf(delivery, attempt), cancellationToken);
                break;
            case DeliveryOutcome.Stopped stopped:
                attempt.Detail = stopped.Reason;
                delivery.State = DeliveryState.Stopped;
                await TellAsync(db, delivery, FactKinds.DeliveryStopped, DataOf(delivery, attempt), cancellationToken);
                break;
            default:
                throw new InvalidOperationException($"There is no such outcome: {outcome}.");
        }

        await NoticeDeliveries.FollowAsync(db, delivery, attempt, clock.GetUtcNow(), cancellationToken);
        return true;
    }

    /// <summary>What the try found out and did, before what came of it.</summary>
    private static async Task AddTraceAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        AttemptRow attempt,
        DeliveryTrace trace,
        CancellationToken cancellationToken)
    {
        if (attempt.Number > 1)
        {
            await KeepReceiptAsync(db, trace.Receipt, cancellationToken);
        }
        else if (trace.Receipt is { } first)
        {
            db.PeppolReceipts.Add(first);
        }

        foreach (var note in trace.Notes)
        {
            await db.AppendAsync(
                new FactDraft(
                    DocumentFacts.ObjectType, delivery.DocumentId.Value, note.At, Actor, note.Kind, note.Data,
                    note.EvidenceHash),
                cancellationToken);
        }
    }

    private async Task SendAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        AttemptRow attempt,
        string? evidenceHash,
        CancellationToken cancellationToken)
    {
        delivery.State = DeliveryState.Sent;
        delivery.FaultCode = null;
        await TellAsync(
            db, delivery, FactKinds.DeliverySent, DataOf(delivery, attempt), cancellationToken, evidenceHash);
        if (delivery.Channel == DeliveryChannel.Mail)
        {
            await MailReturns.ApplyEarlyAsync(db, delivery, attempt, clock.GetUtcNow(), cancellationToken);
        }
    }

    private async Task RefuseAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        AttemptRow attempt,
        DeliveryOutcome.Refused refused,
        CancellationToken cancellationToken)
    {
        var (fault, now) = (refused.Fault, clock.GetUtcNow());
        var end = delivery.QueuedAt + RetrySchedule.GiveUpAfter;
        if (!fault.IsTransient || now >= end)
        {
            delivery.State = DeliveryState.Failed;
            delivery.FaultCode = fault.IsTransient ? DeliveryFaults.GaveUp.Code : fault.Code;
            await TellAsync(db, delivery, FactKinds.DeliveryFailed, DataOf(delivery, attempt), cancellationToken);
            return;
        }

        // An interrupted try has waited for its lease to run out: its wait is counted from its start.
        var isInterrupted = fault == DeliveryFaults.Interrupted;
        var tries = delivery.Attempts.Count(one => one.StartedAt >= delivery.QueuedAt);
        var wait = RetrySchedule.WaitAfter(Math.Max(tries, 1), chance());
        wait = refused.NotWithin > wait ? refused.NotWithin.Value : wait;
        var next = (isInterrupted ? attempt.StartedAt : now) + wait;
        delivery.NextAttemptAt = next < end ? next : end;
        await db.AppendAsync(
            new FactDraft(
                DocumentFacts.ObjectType,
                delivery.DocumentId.Value,
                now,
                Actor,
                isInterrupted ? FactKinds.DeliveryInterrupted : FactKinds.DeliveryDeferred,
                DataOf(delivery, attempt, delivery.NextAttemptAt)),
            cancellationToken);
    }

    /// <summary>A receipt may have come in an earlier try already.</summary>
    private static async Task KeepReceiptAsync(
        GatewayDbContext db, PeppolReceiptRow? receipt, CancellationToken cancellationToken)
    {
        if (receipt is not null
            && !await db.PeppolReceipts.AnyAsync(row => row.MessageId == receipt.MessageId, cancellationToken))
        {
            db.PeppolReceipts.Add(receipt);
        }
    }

    /// <summary>Another delivery may rest on the same answer of an SMP.</summary>
    private async Task KeepProofAsync(
        GatewayDbContext db, LookupProofRow? proof, CancellationToken cancellationToken)
    {
        if (proof is null || proofsKnown.ContainsKey(proof.Hash))
        {
            return;
        }

        if (!await db.LookupProofs.AnyAsync(row => row.Hash == proof.Hash, cancellationToken))
        {
            db.LookupProofs.Add(proof); // known once it is committed, which another message will see
        }
        else if (proofsKnown.Count < ProofsKnownMax)
        {
            proofsKnown.TryAdd(proof.Hash, true);
        }
    }

    /// <summary>The timeline and the event feed learn of it alike.</summary>
    private async Task TellAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        string kind,
        string data,
        CancellationToken cancellationToken,
        string? evidenceHash = null)
    {
        var now = clock.GetUtcNow();
        await db.AppendAsync(
            new FactDraft(DocumentFacts.ObjectType, delivery.DocumentId.Value, now, Actor, kind, data, evidenceHash),
            cancellationToken);
        await DeliveryEvents.AddAsync(db, delivery, kind, data, now, cancellationToken);
    }

    private static string DataOf(DeliveryRow delivery, AttemptRow attempt, DateTimeOffset? next = null) => FactData.Of(
        ("delivery", delivery.Id.ToString()),
        ("channel", delivery.Channel.ToString()),
        ("recipient", delivery.Recipient),
        ("messageId", delivery.MessageId),
        ("attempt", attempt.Number.ToString(CultureInfo.InvariantCulture)),
        ("fault", attempt.FaultCode),
        ("outcome", delivery.FaultCode),
        ("detail", attempt.Detail),
        ("next", next?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
}
