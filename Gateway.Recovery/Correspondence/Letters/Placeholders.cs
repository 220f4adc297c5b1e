using System.Text.RegularExpressions;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>What a wording may have filled in, by its name in braces.</summary>
internal static partial class Placeholders
{
    /// <summary>The mandatory mentions of each first reminder to a consumer (CEL art. XIX.2 § 2), and in the reminder
    /// of an instalment when its plan lapses.</summary>
    public const string Mentions = "mentions";
    public const string Creditor = "creditor";

    /// <summary>How a consumer disputes and asks for documents.</summary>
    public const string Dispute = "dispute";
    public const string Plan = "plan";
    public const string Crossed = "crossed";
    public const string Client = "client";
    public const string Total = "total";
    public const string Number = "number";
    public const string Date = "date";

    /// <summary>Those that are paragraphs of their own, in the order of the product's letters.</summary>
    public static readonly IReadOnlyList<string> Paragraphs = [Mentions, Creditor, Dispute, Plan, Crossed];

    public static readonly IReadOnlyList<string> All = [.. Paragraphs, Client, Total, Number, Date];

    public static string InBraces(string name) => $"{{{name}}}";

    /// <summary>The names in braces that a text uses.</summary>
    public static IEnumerable<string> In(string text) =>
        InText().Matches(text).Select(match => match.Groups["name"].Value);

    /// <summary>The text with every known name filled in.</summary>
    public static string Fill(string text, Func<string, string> valueOf) => InText().Replace(
        text, match => All.Contains(match.Groups["name"].Value) ? valueOf(match.Groups["name"].Value) : match.Value);

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InText();
}
