using Gateway.Api.AccessPoint;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.AccessPoint.Outbound;
using Gateway.Peppol.Envelope;
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

    public Task<DeliveryOutcome> SendAsync(DeliveryTask delivery, CancellationToken cancellationToken) =>
        SendAsync(delivery, announced: null, cancellationToken);

    /// <param name="delivery">What is sent.</param>
    /// <param name="announced">
    /// The names under which its receiver may announce that it takes it, the preferred first; null where the document
    /// says what it is.
    /// </param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<DeliveryOutcome> SendAsync(
        DeliveryTask delivery,
        IReadOnlyList<(DocumentTypeId DocumentType, ProcessId Process)>? announced,
        CancellationToken cancellationToken)
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

        var report = await LookUpAsync(task, recipient, announced ?? TypesOf(task), trace, cancellationToken);
        var outcome = report.Outcome is LookupOutcome.Reachable(var endpoint)
            ? await SendAsync(task, endpoint, trace, cancellationToken)
            : PeppolOutcomes.Of(report.Outcome);
        return outcome with { Trace = trace.ToTrace() };
    }

    /// <summary>Belgian enterprises under 0208 first, then under 9925; a service provider under the id it asked for
    /// first, then under its main one (Operational Guideline on MLS, 5.4). Once there is a message, only whom it is
    /// for, as long as that is still the recipient.</summary>
    private async Task<LookupReport> LookUpAsync(
        PeppolTask task,
        ParticipantId recipient,
        IReadOnlyList<(DocumentTypeId DocumentType, ProcessId Process)> types,
        PeppolTrace trace,
        CancellationToken cancellationToken)
    {
        var candidates = task.Fallback is { } main && main != recipient
            ? [recipient, main]
            : BelgianParticipants.Of(recipient);
        candidates = task.Message is { } message && candidates.Contains(message.Receiver)
            ? [message.Receiver]
            : candidates;
        LookupReport? report = null;
        foreach (var (documentType, process) in types)
        {
            report = await network.Lookup.FindAsync(candidates, documentType, process, cancellationToken);
            trace.LookedUp(report);
            if (report.Outcome is not LookupOutcome.DoesNotAccept)
            {
                break;
            }
        }

        return report ?? throw new ArgumentException("No document type is named.", nameof(types));
    }

    private static IReadOnlyList<(DocumentTypeId DocumentType, ProcessId Process)> TypesOf(PeppolTask task) =>
        [task.IsStatus ? (MessageStatusType.DocumentType, MessageStatusType.Process) : BillingTypes.Of(task.Ubl)];

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
