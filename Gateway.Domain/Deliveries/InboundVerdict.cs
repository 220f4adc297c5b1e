namespace Gateway.Domain.Deliveries;

/// <summary>What validation said of a document that came in, on the day it did. Whatever it says, the document is
/// kept.</summary>
public enum InboundVerdict
{
    /// <summary>Nothing is wrong with it.</summary>
    Valid,

    /// <summary>It may be processed; the findings are worth a look.</summary>
    Warned,

    /// <summary>It breaks a rule that is fatal: its sender is to be told, and nobody should pay by it.</summary>
    Invalid,

    /// <summary>No rules were run: it is no invoice or credit note, or too large. A person looks at it.</summary>
    NotJudged,
}
