namespace Gateway.Recovery.Correspondence.Sink;

/// <summary>What a mail sink does with the next mails: behave, or one of the ways servers fail.</summary>
public enum SinkBehaviour
{
    /// <summary>Takes every mail.</summary>
    Accept,

    /// <summary>Answers the connection with 421, try later.</summary>
    Busy,

    /// <summary>Says nothing at all.</summary>
    Stall,

    /// <summary>Answers the recipient with 451, try later.</summary>
    DeferRecipient,

    /// <summary>Answers the recipient with 550, never.</summary>
    RefuseRecipient,

    /// <summary>Answers the content with 452, try later; keeps nothing.</summary>
    DeferContent,

    /// <summary>Answers the content with 554, never; keeps nothing.</summary>
    RefuseContent,

    /// <summary>Reads the content and never answers; keeps nothing.</summary>
    StallAfterContent,

    /// <summary>Hangs up while the content is on its way; keeps nothing.</summary>
    DropDuringContent,

    /// <summary>Reads the content and hangs up without an answer; keeps nothing.</summary>
    DropAfterContent,

    /// <summary>Keeps the mail and hangs up without an answer: the sender cannot know that it arrived.</summary>
    KeepThenDrop,
}
