using Gateway.Domain.Parties;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>
/// Finds out whether and where participants receive documents: name servers, SMP, signature, endpoint, certificate, in
/// this order, each a step of the report. Never throws for what the network does. Good answers are remembered for a
/// while (<see cref="LookupOptions"/>).
/// </summary>
public sealed class ParticipantLookup(
    DnsClient dns, SmpClient smp, CertificateTrust trust, SmlZone zone, LookupOptions options, TimeProvider clock)
{
    private readonly LookupNetwork network = new(dns, smp, trust, zone, new LookupMemory(options, clock), clock);

    /// <summary>Looks one participant up.</summary>
    public Task<LookupReport> FindAsync(
        ParticipantId participant, DocumentTypeId documentType, ProcessId process, CancellationToken cancellation) =>
        FindAsync([participant], documentType, process, cancellation);

    /// <summary>
    /// Looks somebody up who may be registered under several participants (<see cref="BelgianParticipants"/>), in their
    /// order. The next is tried only when the one before is not registered or does not accept the document; what cannot
    /// be found out or must not be believed is never a reason to take another way. When none is reachable, the outcome
    /// is that of the first that is registered, or else of the first.
    /// </summary>
    /// <exception cref="ArgumentException">No participant is named.</exception>
    public async Task<LookupReport> FindAsync(
        IReadOnlyList<ParticipantId> candidates,
        DocumentTypeId documentType,
        ProcessId process,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(documentType);
        ArgumentNullException.ThrowIfNull(process);
        var steps = new LookupSteps(clock);
        var (at, best) = (clock.GetUtcNow(), ((ParticipantId, LookupOutcome)?)null);
        foreach (var participant in candidates)
        {
            var outcome = await FindAsync(participant, documentType, process, steps, cancellation);
            if (outcome is not (LookupOutcome.NotRegistered or LookupOutcome.DoesNotAccept))
            {
                best = (participant, outcome);
                break;
            }

            best = best is not null && (outcome is LookupOutcome.NotRegistered
                || best.Value.Item2 is LookupOutcome.DoesNotAccept) ? best : (participant, outcome);
        }

        var (found, result) = best ?? throw new ArgumentException("No participant is named.", nameof(candidates));
        return new LookupReport
        {
            Participant = found,
            DocumentType = documentType,
            Process = process,
            Outcome = result,
            Steps = steps.All,
            At = at,
        };
    }

    /// <summary>
    /// Drops what is remembered of a participant. To be called when sending to its endpoint failed: it may have moved,
    /// or its certificate may have been replaced.
    /// </summary>
    public void Forget(ParticipantId participant) => network.Memory.Forget(participant);

    private async Task<LookupOutcome> FindAsync(
        ParticipantId participant,
        DocumentTypeId documentType,
        ProcessId process,
        LookupSteps steps,
        CancellationToken cancellation)
    {
        var first = new LookupRun(network, participant, documentType, process, steps);
        var outcome = await first.RunAsync(cancellation);
        if (outcome is LookupOutcome.Reachable)
        {
            return outcome;
        }

        // A bad end on remembered answers may only mean that they are old: the participant moved, or renewed.
        network.Memory.Forget(participant);
        return first.UsedMemory
            ? await new LookupRun(network, participant, documentType, process, steps).RunAsync(cancellation)
            : outcome;
    }
}
