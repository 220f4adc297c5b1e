using System.Text;
using System.Text.RegularExpressions;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>How German rules want some texts to be written.</summary>
internal static partial class GermanForms
{
    private const int TimeoutMilliseconds = 1000;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly string[] LineBreaks = ["\r\n", "\n"];

    /// <summary>
    /// Payment terms (BT-20) with cash discounts, each on a line of its own: <c>#SKONTO#TAGE=14#PROZENT=2.00#</c>. The
    /// last one is followed by a line break. Lines that do not begin with # are free text.
    /// </summary>
    /// <param name="document">The invoice.</param>
    /// <param name="isDiscount">What such a line must look like, white space normalized.</param>
    public static bool HasWellFormedDiscounts(Node document, Func<string, bool> isDiscount)
    {
        bool? endsWell = null;
        foreach (var terms in document.Select(Cac.PaymentTerms))
        {
            foreach (var line in terms.Child(Cbc.Note).Value.Split(LineBreaks, StringSplitOptions.None))
            {
                var text = XPathText.Normalize(Encoding.UTF8.GetBytes(line));
                if (text.StartsWith('#') && !(isDiscount(text) && (endsWell ??= EndsWithLineBreak(document))))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Until 3.0.20 anything could stand before the discount in its line.</summary>
    public static bool EndsAsDiscount(string line) => DiscountAtEnd().IsMatch(line);

    public static bool IsDiscount(string line) => Discount().IsMatch(line);

    /// <summary>Until 3.0.20: the letters of RFC 5322, and a domain of letters, digits and hyphens.</summary>
    public static bool IsMailAddress3020(string text) => NarrowMailAddress().IsMatch(text);

    /// <summary>One @, and behind it words with a dot between.</summary>
    public static bool IsMailAddress(string text) => MailAddress().IsMatch(text);

    public static bool HasScheme(string uri) => Scheme().IsMatch(uri);

    /// <summary>An IBAN, white space left out; only its form and its check digits are looked at.</summary>
    public static bool IsIban(ReadOnlySpan<byte> text)
    {
        var iban = string.Concat(Encoding.UTF8.GetString(text).Split(' ', '\t', '\r', '\n'));
        return Iban().IsMatch(iban) && CheckDigits.IsIban(Encoding.ASCII.GetBytes(iban));
    }

    /// <summary>
    /// What follows the last text between two # begins with a line break, spaces before it allowed. Asked of several
    /// notes at once, the official rule has no answer.
    /// </summary>
    private static bool EndsWithLineBreak(Node document)
    {
        var note = document.One(
            Cac.PaymentTerms / Cbc.Note, found => found == found.Parent.Child(Cbc.Note) && !found.Text.IsEmpty);
        var text = note.Value;
        var behind = text[EndOfLastDiscount(text)..];
        return behind.AsSpan().TrimStart(" \t\r\n").Length is var words
            && behind.AsSpan(0, behind.Length - words).Contains('\n');
    }

    /// <summary>Behind the last # of the last line that has two with something between; 0 where none has.</summary>
    private static int EndOfLastDiscount(string text)
    {
        var end = text.Length;
        while (end > 0)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var line = text.AsSpan(start, end - start);
            if (line.LastIndexOf('#') is var last && last >= line.IndexOf('#') + 2)
            {
                return start + last + 1;
            }

            end = start - 1;
        }

        return 0;
    }

    [GeneratedRegex(
        @"#SKONTO#TAGE=[0-9]+#PROZENT=[0-9]+\.[0-9]{2}(#BASISBETRAG=-?[0-9]+\.[0-9]{2})?#\z",
        Options,
        TimeoutMilliseconds)]
    private static partial Regex DiscountAtEnd();

    [GeneratedRegex(
        @"\A#SKONTO#TAGE=[0-9]+#PROZENT=[0-9]+\.[0-9]{2}(#BASISBETRAG=-?[0-9]+\.[0-9]{2})?#\z",
        Options,
        TimeoutMilliseconds)]
    private static partial Regex Discount();

    [GeneratedRegex(
        @"\A[a-zA-Z0-9!#$%&""*+/=?^_`{|}~-]+(\.[a-zA-Z0-9!#$%&""*+/=?^_`{|}~-]+)*"
            + @"@([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)+[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\z",
        Options,
        TimeoutMilliseconds)]
    private static partial Regex NarrowMailAddress();

    [GeneratedRegex(@"\A[^@ \t\r\n]+@([^@. \t\r\n]+\.)+[^@. \t\r\n]+\z", Options, TimeoutMilliseconds)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"\A[a-zA-Z][a-zA-Z0-9+.-]+:", Options, TimeoutMilliseconds)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\A[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{0,30}\z", Options, TimeoutMilliseconds)]
    private static partial Regex Iban();
}
