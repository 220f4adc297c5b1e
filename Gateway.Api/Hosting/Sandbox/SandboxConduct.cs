namespace Gateway.Api.Hosting.Sandbox;

/// <summary>How a receiver of the sandbox treats what is sent to it.</summary>
internal enum SandboxConduct
{
    /// <summary>Takes it and answers with a receipt; a repeated message gets the same receipt again.</summary>
    Takes,

    /// <summary>Takes it, and calls a repeated message a duplicate (EBMS:4001), as some do.</summary>
    TakesOnce,

    /// <summary>Says that nobody here is served by it: final.</summary>
    Refuses,

    /// <summary>Says that it cannot take it now.</summary>
    Defers,

    /// <summary>Asks, with HTTP 503 and Retry-After, to be left alone for two hours.</summary>
    AsksToWait,

    /// <summary>Accepts the connection and never answers.</summary>
    Stalls,

    /// <summary>Answers as a proxy before a dead server does: HTML with status 502.</summary>
    AnswersHtml,

    /// <summary>Answers nothing at all, with status 200.</summary>
    AnswersNothing,

    /// <summary>Takes it, and cuts the connection before the receipt is through.</summary>
    LosesReceipt,

    /// <summary>Answers with a receipt that is for another message.</summary>
    AnswersForAnother,
}
