namespace Gateway.Api.Responses;

/// <summary>What access points tell each other of documents behind the receipt (Peppol MLS). Section
/// <c>AccessPoint:Mls</c>.</summary>
public sealed class MessageStatusOptions
{
    /// <summary>Whether the senders of what comes in are told, and our own participant (0242) takes what others
    /// tell us.</summary>
    /// <value>It does: receiving is mandatory from February 2027, sending from March 2027.</value>
    public bool Enabled { get; set; } = true;

    /// <summary>Whether receivers are asked to tell of every document, and not of failures only.</summary>
    /// <value>Of failures only: each status is one more message for both sides.</value>
    public bool AsksForAll { get; set; }

    /// <summary>How long after a document came in its sender may wait; <c>/health</c> tells of those who wait
    /// longer.</summary>
    /// <value>20 minutes (service level MLS-1).</value>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromMinutes(20);
}
