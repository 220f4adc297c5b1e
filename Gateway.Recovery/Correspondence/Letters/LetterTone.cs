namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>How a reminder speaks, the mildest first.</summary>
public enum LetterTone
{
    /// <summary>The first word about it.</summary>
    First,

    /// <summary>It was reminded before.</summary>
    Repeated,

    /// <summary>The last word before the debt goes to law.</summary>
    FormalNotice,
}
