namespace Gateway.Api.Receivables;

/// <summary>Fields of a CSV file (RFC 4180).</summary>
internal static class CsvText
{
    private static readonly char[] Special = [',', '"', '\r', '\n', ';'];

    /// <summary>A field that a spreadsheet shows as text, whatever a stranger wrote on a transfer.</summary>
    public static string Of(string? text) => Quoted(Plain(text));

    /// <summary>What begins like a formula gets an apostrophe before it.</summary>
    public static string? Plain(string? text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    /// <summary>Quoted where it must be; spreadsheets of our countries take a semicolon for a comma.</summary>
    public static string Quoted(string? field) =>
        field is null ? ""
        : field.IndexOfAny(Special) >= 0 ? $"\"{field.Replace("\"", "\"\"")}\""
        : field;
}
