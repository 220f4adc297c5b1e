namespace Gateway.Peppol.Xml;

/// <summary>
/// The order of UCS code points, which canonical XML sorts by. It differs from the order of UTF-16 units where a
/// surrogate (a character beyond the first plane) meets a character from U+E000 on.
/// </summary>
internal static class CodePoints
{
    public static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        return common == left.Length || common == right.Length
            ? left.Length - right.Length
            : Rank(left[common]) - Rank(right[common]);
    }

    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
