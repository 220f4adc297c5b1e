using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>A lookup as a whole: what was asked, how it ended, and every step of the way.</summary>
public sealed record LookupReport
{
    /// <summary>The participant that the outcome is about.</summary>
    public required ParticipantId Participant { get; init; }

    public required DocumentTypeId DocumentType { get; init; }

    public required ProcessId Process { get; init; }

    public required LookupOutcome Outcome { get; init; }

    /// <summary>The steps in their order, those of every participant that was tried.</summary>
    public required IReadOnlyList<LookupStep> Steps { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The report as JSON, for a fact of a timeline or for a person.</summary>
    public string ToJson() => LookupJson.Write(this);

    /// <summary>SHA-256 of the signed answer that proves a reachable endpoint; null for every other outcome.</summary>
    public string? EvidenceSha256 =>
        Outcome is LookupOutcome.Reachable reachable ? reachable.Endpoint.Proof.Sha256 : null;
}
