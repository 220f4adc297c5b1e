namespace Gateway.Recovery.Banking;

/// <summary>Text of whole characters, which can be taken apart into letters and accents whatever was written.</summary>
internal static class WholeText
{
    /// <summary>
    /// Half of a surrogate pair is no character, and U+FFFE never will be one: <see cref="string.Normalize()"/> throws
    /// at either. They become the mark for what is no character.
    /// </summary>
    public static string Of(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFE') < 0
        ? text
        : string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');
}
