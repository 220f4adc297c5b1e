using Gateway.Domain.Parties;
using Gateway.Peppol.Routing.Lookup;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>Whether and where a participant receives a document, with the proof.</summary>
internal sealed record ParticipantResponse
{
    private const int AcceptedMax = 50;

    /// <summary>Whom the outcome is about: the one asked for, or the same enterprise under 9925.</summary>
    public required ParticipantId Participant { get; init; }

    public required string DocumentType { get; init; }

    public required string Process { get; init; }

    public required LookupResult Outcome { get; init; }

    /// <summary>Why not; absent when it is reachable.</summary>
    public string? Why { get; init; }

    /// <summary>Only when it is reachable.</summary>
    public EndpointFields? Endpoint { get; init; }

    /// <summary>What it receives instead, as far as its SMP says; the first 50.</summary>
    public IReadOnlyList<string>? Accepted { get; init; }

    /// <summary>SHA-256 of the answer that its SMP signed.</summary>
    public string? EvidenceSha256 { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>In their order.</summary>
    public required IReadOnlyList<LookupStepFields> Steps { get; init; }

    public static ParticipantResponse Of(LookupReport report)
    {
        var (result, why) = report.Outcome switch
        {
            LookupOutcome.Reachable => (LookupResult.Reachable, null),
            LookupOutcome.NotRegistered(var said) => (LookupResult.NotRegistered, said),
            LookupOutcome.DoesNotAccept(_, var said, _) => (LookupResult.DoesNotAccept, said),
            LookupOutcome.Unreachable(var said) => (LookupResult.Unreachable, said),
            LookupOutcome.Refused(_, var said) => (LookupResult.Refused, said),
            var other => throw new InvalidOperationException($"There is no such outcome: {other}."),
        };
        return new ParticipantResponse
        {
            Participant = report.Participant,
            DocumentType = report.DocumentType.ToString(),
            Process = report.Process.ToString(),
            Outcome = result,
            Why = why,
            Endpoint = report.Outcome is LookupOutcome.Reachable(var endpoint) ? EndpointFields.Of(endpoint) : null,
            Accepted = report.Outcome is LookupOutcome.DoesNotAccept { Accepted: { Count: > 0 } accepted }
                ? [.. accepted.Take(AcceptedMax).Select(one => one.ToString())]
                : null,
            EvidenceSha256 = report.EvidenceSha256,
            At = report.At,
            Steps = [.. report.Steps.Select(LookupStepFields.Of)],
        };
    }
}
