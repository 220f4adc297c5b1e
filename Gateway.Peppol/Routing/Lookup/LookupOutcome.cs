using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>Whether and where a participant receives a document.</summary>
public abstract record LookupOutcome
{
    private LookupOutcome()
    {
    }

    /// <summary>There.</summary>
    public sealed record Reachable(ReceiverEndpoint Endpoint) : LookupOutcome;

    /// <summary>It is not in the network. Final until it registers.</summary>
    public sealed record NotRegistered(string Why) : LookupOutcome;

    /// <summary>It is in the network and does not receive this. <paramref name="Accepted"/> is what it does receive,
    /// by the unsigned list of its SMP; empty where that is not known.</summary>
    public sealed record DoesNotAccept(AcceptanceGap Gap, string Why, IReadOnlyList<DocumentTypeId> Accepted)
        : LookupOutcome;

    /// <summary>It could not be found out now. Says nothing about the participant; try later.</summary>
    public sealed record Unreachable(string Why) : LookupOutcome;

    /// <summary>The network says something that must not be followed. Work for a person.</summary>
    public sealed record Refused(LookupFault Fault, string Why) : LookupOutcome;
}
