namespace Gateway.Api.Receivables;

/// <summary>
/// A field of a CSV file (RFC 4180) that a spreadsheet shows as text whatever a stranger wrote on a transfer: what
/// begins like a formula gets an apostrophe before it.
/// </summary>
internal static class CsvText
{
    private static readonly char[] Quoted = [',', '"', '\r', '\n', ';'];

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var shown = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return shown.IndexOfAny(Quoted) >= 0 ? $"\"{shown.Replace("\"", "\"\"")}\"" : shown;
    }
}
