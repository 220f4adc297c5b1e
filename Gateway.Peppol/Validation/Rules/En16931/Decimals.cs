using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>How many decimals an amount has, as the rules count them: the characters behind its first point.</summary>
internal static class Decimals
{
    /// <summary>White space and trailing zeros count too: "1656.25 " has three.</summary>
    public static bool AtMostTwo(ReadOnlySpan<byte> amount) =>
        XPathText.Length(XPathText.After(amount, (byte)'.')) <= 2;
}
