using Gateway.Domain.Deliveries;

namespace Gateway.Api.Outbox;

/// <summary>What came of one try.</summary>
internal abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>What is to be written down beside it.</summary>
    public DeliveryTrace Trace { get; init; } = DeliveryTrace.None;

    /// <summary>The other side took it.</summary>
    /// <param name="Detail">What it said.</param>
    /// <param name="EvidenceHash">SHA-256 in hexadecimal of the bytes that prove it: the message as sent, a
    /// receipt.</param>
    public sealed record Accepted(string Detail, string? EvidenceHash = null) : DeliveryOutcome;

    /// <summary>It was not taken, as far as is known.</summary>
    /// <param name="Fault">Says whether it is tried again.</param>
    /// <param name="Detail">What the other side said, for the person who looks into it.</param>
    public sealed record Refused(DeliveryFault Fault, string Detail) : DeliveryOutcome
    {
        /// <summary>How long not to try again at least; null leaves it to the schedule.</summary>
        public TimeSpan? NotWithin { get; init; }
    }

    /// <summary>Nothing was sent and nothing will be: the recipient cannot be reached on this channel, and a person
    /// decides how to go on.</summary>
    /// <param name="Fault">Why.</param>
    /// <param name="Detail">What was found out, for that person.</param>
    public sealed record Hindered(DeliveryFault Fault, string Detail) : DeliveryOutcome;

    /// <summary>It is not to be sent any more: what it says has ceased to be true.</summary>
    /// <param name="Reason">A code, for the timeline.</param>
    public sealed record Stopped(string Reason) : DeliveryOutcome;
}
