namespace Gateway.Api.Dunning;

/// <summary>The timeline of a notice itself. Units do not read it: it holds the words of people.</summary>
internal static class NoticeFacts
{
    public const string ObjectType = "notice";

    /// <summary>What was said on the telephone, or the receipt of the post.</summary>
    public const string Proof = "proof";

    /// <summary>Why it should not have left any more, where it did.</summary>
    public const string Found = "found";

    /// <summary>What came after it had left, before a person noted that.</summary>
    public const string Since = "since";
}
