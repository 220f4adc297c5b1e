using System.Text.RegularExpressions;
using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>Payment references as people type them into free text.</summary>
internal static partial class PaymentTexts
{
    /// <summary>Text beyond this is no communication: a transfer carries 140 characters.</summary>
    public const int LengthMax = 1000;

    private const int RfLengthMax = 25;

    /// <summary>
    /// What a reference is known by, however it is written: the twelve digits of a Belgian one, also when they are the
    /// body of an ISO 11649 reference of ours; else the ISO reference.
    /// </summary>
    public static string? Key(string? reference) =>
        StructuredCommunication.TryParse(reference, out var belgian) ? belgian.Digits
        : CreditorReference.TryParse(reference, out var international) ? Key(international)
        : null;

    public static string Key(PaymentReference reference) => reference switch
    {
        PaymentReference.Belgian belgian => belgian.Communication.Digits,
        PaymentReference.International international => Key(international.Reference),
        _ => throw new ArgumentOutOfRangeException(nameof(reference), reference, "No such reference."),
    };

    /// <summary>The keys of all references whose check digits hold, each once, in the order of the text.</summary>
    public static IEnumerable<string> Keys(string text)
    {
        var read = text.Length > LengthMax ? text[..LengthMax] : text;
        var belgian = Belgian().Matches(read)
            .Select(match => Key($"{match.Groups["a"]}{match.Groups["b"]}{match.Groups["c"]}"));
        var international = International().Matches(read).SelectMany(match => References(read[match.Index..]));
        return belgian.Concat(international).OfType<string>().Distinct();
    }

    private static string Key(CreditorReference reference) =>
        StructuredCommunication.TryParse(reference.Text[4..], out var belgian) ? belgian.Digits : reference.Text;

    /// <summary>
    /// Where a reference ends is not written: blanks stand inside it and after it. Every length whose check digits hold
    /// may be the one that was meant; one in a hundred holds by chance, and is of nothing.
    /// </summary>
    private static IEnumerable<string> References(string text)
    {
        var compact = new string([.. text
            .TakeWhile(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '-' or '.')
            .Where(char.IsAsciiLetterOrDigit).Take(RfLengthMax)]);
        for (var length = compact.Length; length > 4; length--)
        {
            if (CreditorReference.TryParse(compact[..length], out var reference))
            {
                yield return Key(reference);
            }
        }
    }

    /// <summary>Three, four and five digits with any run of blanks and signs between and around them.</summary>
    [GeneratedRegex(
        @"(?<![0-9])(?<a>[0-9]{3})[ /.\-+*]*(?<b>[0-9]{4})[ /.\-+*]*(?<c>[0-9]{5})(?![0-9])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Belgian();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[Rr][Ff][0-9]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex International();
}
