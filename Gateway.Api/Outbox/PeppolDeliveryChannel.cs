using Gateway.Api.AccessPoint;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.AccessPoint.Outbound;
using Gateway.Peppol.Responses;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Api.Outbox;

/// <summary>
/// Sends a document over Peppol: looks its receiver up, makes the message or takes the one of the earlier tries, posts
/// it and keeps the receipt. What was found out and done stands in the timeline, step by step.
/// </summary>
internal sealed class PeppolDeliveryChannel(
    PeppolTasks tasks,
    PeppolNetwork network,
    PeppolMessages messages,
    AccessPointSender sender,
    ReceiverCircuits circuits,
    TimeProvider clock) : IDeliveryChannel
{
    public DeliveryChannel Channel => DeliveryChannel.Peppol;

    public DeliveryFault TimedOut => DeliveryFaults.PeppolTimeout;

    public async Task<DeliveryOutcome> SendAsync(DeliveryTask delivery, CancellationToken cancellationToken)
    {
        var task = await tasks.ReadAsync(delivery, cancellationToken);
        var trace = new PeppolTrace(delivery);
        if (task.Receipt is { } kept)
        {
            trace.Receipt(kept);
            return new DeliveryOutcome.Accepted($"Receipt {kept.ReceiptId} of an earlier try.", kept.Hash)
            {
                Trace = trace.ToTrace(),
            };
        }

        if (!ParticipantId.TryParse(delivery.Recipient, out var recipient))
        {
            return new DeliveryOutcome.Hindered(
                DeliveryFaults.NoParticipant, $"'{delivery.Recipient}' is no participant.");
        }

        var report = await LookUpAsync(task, recipient, cancellationToken);
        trace.LookedUp(report);
        var outcome = report.Outcome is LookupOutcome.Reachable(var endpoint)
            ? await SendAsync(task, endpoint, trace, cancellationToken)
            : PeppolOutcomes.Of(report.Outcome);
        return outcome with { Trace = trace.ToTrace() };
    }

    /// <summary>Belgian enterprises under 0208 first, then under 9925; a service provider under the id it asked for
    /// first, then under its main one (Operational Guideline on MLS, 5.4). Once there is a message, only whom it is
    /// for, as long as that is still the recipient.</summary>
    private Task<LookupReport> LookUpAsync(
        PeppolTask task, ParticipantId recipient, CancellationToken cancellationToken)
    {
        var candidates = task.Fallback is { } main && main != recipient
            ? [recipient, main]
            : BelgianParticipants.Of(recipient);
        candidates = task.Message is { } message && candidates.Contains(message.Receiver)
            ? [message.Receiver]
            : candidates;
        var (documentType, process) = task.IsStatus
            ? (MessageStatusType.DocumentType, MessageStatusType.Process)
            : BillingTypes.Of(task.Ubl);
        return network.Lookup.FindAsync(candidates, documentType, process, cancellationToken);
    }

    private async Task<DeliveryOutcome> SendAsync(
        PeppolTask task, ReceiverEndpoint endpoint, PeppolTrace trace, CancellationToken cancellationToken)
    {
        if (await circuits.EnterAsync(endpoint.Seat, cancellationToken) is { } wait)
        {
            return new DeliveryOutcome.Refused(
                DeliveryFaults.PeppolReceiverDown, $"{endpoint.Seat} is left alone for {wait.TotalSeconds:0} s.")
            {
                NotWithin = wait,
            };
        }

        SendReport? report = null;
        try
        {
            var (message, row, wasTried) = await messages.PrepareAsync(task, endpoint, cancellationToken);
            using (message)
            {
                report = await sender.SendAsync(message, endpoint, wasTried, cancellationToken);
                trace.Posted(row, report);
                if (report.Outcome is SendOutcome.Delivered(var receipt))
                {
                    trace.Receipt(task.Delivery, message.Digests, receipt, clock.GetUtcNow());
                }
            }
        }
        finally
        {
            Leave(endpoint.Seat, report);
        }

        if (report.Outcome is SendOutcome.TryLater { LooksUpAgain: true } or SendOutcome.Refused)
        {
            network.Lookup.Forget(endpoint.Participant);
        }

        return PeppolOutcomes.Of(report);
    }

    private void Leave(string seat, SendReport? report)
    {
        switch (report)
        {
            case { IsOutage: true }:
                circuits.Failed(seat, report.Detail);
                break;
            case null or { Fault: SendFault.Certificate or SendFault.RevocationUnknown }:
                circuits.Abandoned(seat);
                break;
            default:
                circuits.Answered(seat);
                break;
        }
    }
}
