namespace Gateway.Domain.Dunning;

/// <summary>Where an issued notice stands.</summary>
public enum NoticeState
{
    /// <summary>It waits to leave: in the mail queue, for a batch of letters or its receipt, or for a person.</summary>
    Queued,

    /// <summary>It left, with proof; only now does it count as a step that was done.</summary>
    Sent,

    /// <summary>It was stopped before it left: paid, held, or changed meanwhile. Final, but for a call or a registered
    /// letter that turns out to have been done by then.</summary>
    Stopped,

    /// <summary>It could not be sent, or came back: it does not count, and a person looks at the address.</summary>
    Failed,
}
