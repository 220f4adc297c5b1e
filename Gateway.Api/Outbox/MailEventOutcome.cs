namespace Gateway.Api.Outbox;

/// <summary>What was done with a mail event.</summary>
internal enum MailEventOutcome
{
    /// <summary>Noted with its delivery.</summary>
    Taken,

    /// <summary>It was here before; nothing changed.</summary>
    Repeated,

    /// <summary>No delivery of ours has this Message-ID. It is kept, and noted should one come to have it.</summary>
    UnknownMessage,
}
