using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.XPath;

/// <summary>
/// <c>xs:date</c>, as far as rules go: casting and comparing. Days without a time zone count as in UTC.
/// </summary>
internal static class XPathDate
{
    /// <summary><c>. castable as xs:date</c>.</summary>
    public static bool IsCastable(ReadOnlySpan<byte> text) => XsdLexical.IsDate(XPathText.Trim(text), out _);

    /// <summary>
    /// <c>xs:date(left) &gt;= xs:date(right)</c>: false where one is missing, an error where one is no date.
    /// </summary>
    public static bool IsOnOrAfter(Node left, Node right) =>
        left.Exists && right.Exists && Cast(left.Text) >= Cast(right.Text);

    private static long Cast(ReadOnlySpan<byte> text) =>
        XsdLexical.IsDate(XPathText.Trim(text), out var minutes)
            ? minutes
            : throw DynamicErrorException.Cast(DynamicError.NotADate, text);
}
