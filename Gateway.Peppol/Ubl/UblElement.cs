using System.Buffers;
using System.Globalization;
using System.Xml.Linq;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Peppol.Ubl;

/// <summary>
/// An element being read. Codes, identifiers, numbers and dates are trimmed, free text is kept to the letter, and
/// blank counts as absent. What cannot be understood is added to the findings and answered with a stand-in, so that
/// reading goes on to the next fault; a document with findings is never handed out.
/// </summary>
internal readonly struct UblElement(XElement xml, UblFindings findings, Currency? stated)
{
    /// <summary>Larger numbers are mistakes; smaller ones can be multiplied and summed without overflow.</summary>
    private const decimal NumberMax = 1_000_000_000_000_000m;

    private const int DateLength = 10;

    private const NumberStyles DecimalStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("+-.0123456789");

    /// <summary>The currency of the document, the euro standing in where it states none that is known.</summary>
    public Currency Currency => stated ?? Currency.Eur;

    /// <summary>The same element once the currency of the document has been read.</summary>
    public UblElement In(Currency? currency) => new(xml, findings, currency);

    public UblElement? Child(XName name) => xml.Element(name) is { } child ? With(child) : null;

    public IEnumerable<UblElement> Children(XName name)
    {
        var (parent, self) = (xml, this);
        return parent.Elements(name).Select(self.With);
    }

    /// <summary>The child, or after saying that it is missing an empty one of which nothing more is said.</summary>
    public UblElement Required(XName name, string term)
    {
        if (Child(name) is { } child)
        {
            return child;
        }

        Missing(name, term);
        return new UblElement(new XElement(name), new UblFindings(), stated);
    }

    /// <summary>Free text of a child, to the letter; null when there is none.</summary>
    public string? Text(XName name) => NotBlank(xml.Element(name)?.Value);

    /// <summary>Free text of this element, to the letter; null when there is none.</summary>
    public string? Text() => NotBlank(xml.Value);

    /// <summary>A code or an identifier of a child; null when there is none.</summary>
    public string? Code(XName name) => Text(name)?.Trim();

    public string? Attribute(XName name) => NotBlank(xml.Attribute(name)?.Value)?.Trim();

    public string RequiredText(XName name, string term) => Text(name) ?? Missing(name, term);

    public string RequiredCode(XName name, string term) => Code(name) ?? Missing(name, term);

    public Identifier? Identifier(XName name) =>
        Child(name) is { } child && child.Text() is { } id
            ? new Identifier(id.Trim(), child.Attribute("schemeID"))
            : null;

    /// <summary>A date of XML Schema; a time zone is read over, for a business day has none.</summary>
    public DateOnly? Date(XName name, string term)
    {
        if (Code(name) is not { } text)
        {
            return null;
        }

        var (day, zone) = text.Length > DateLength ? (text[..DateLength], text[DateLength..]) : (text, "");
        if (IsZone(zone) && DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, default, out var date))
        {
            return date;
        }

        Fault(name, UblFault.NoDate, term, text);
        return null;
    }

    public DateOnly RequiredDate(XName name, string term)
    {
        Need(name, term);
        return Date(name, term) ?? default;
    }

    public decimal? Number(XName name, string term)
    {
        if (Code(name) is not { } text)
        {
            return null;
        }

        if (!decimal.TryParse(text, DecimalStyle, CultureInfo.InvariantCulture, out var number))
        {
            // A number of more than 28 digits is one too, only not one that can be right.
            var fault = IsLongNumber(text) ? UblFault.NumberTooLarge : UblFault.NoNumber;
            Fault(name, fault, term, text);
            return null;
        }

        if (number is > NumberMax or < -NumberMax)
        {
            Fault(name, UblFault.NumberTooLarge, term, text);
            return null;
        }

        return number;
    }

    public decimal RequiredNumber(XName name, string term)
    {
        Need(name, term);
        return Number(name, term) ?? 0;
    }

    public Percentage? Percentage(XName name, string term) =>
        Number(name, term) is { } number ? new Percentage(number) : null;

    /// <summary>An amount, in the currency of the document; without currencyID it is taken to be.</summary>
    public Amount? Amount(XName name, string term) =>
        Money(name, term) is { } value ? new Amount(value, Currency) : null;

    public Amount RequiredAmount(XName name, string term)
    {
        Need(name, term);
        return Amount(name, term) ?? Domain.Money.Amount.Zero(Currency);
    }

    /// <summary>
    /// A price: a number that is no amount, but must be in the currency of the document all the same.
    /// </summary>
    public decimal? Money(XName name, string term)
    {
        // Where the document has no currency that is known nothing can be said of those of its amounts.
        if (stated is { } expected && Child(name)?.Attribute("currencyID") is { } code && code != expected.Code)
        {
            Fault(name, UblFault.OtherCurrency, term, code, expected.Code);
        }

        return Number(name, term);
    }

    public decimal RequiredMoney(XName name, string term)
    {
        Need(name, term);
        return Money(name, term) ?? 0;
    }

    /// <summary>The bytes this element holds as base64, white space among it read over.</summary>
    public ListOf<byte> Bytes(string term)
    {
        var text = xml.Value;
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        if (Convert.TryFromBase64String(text, bytes, out var length))
        {
            return ListOf.Create<byte>(bytes.AsSpan(0, length));
        }

        Fault(UblFault.NoBase64, term);
        return [];
    }

    public bool IsSame(UblElement? other) => other is { } element && element.Is(xml);

    public void Fault(XName child, UblFault fault, string term, params object[] values) =>
        findings.Add(
            fault,
            xml.Element(child) is { } element ? UblFindings.PathOf(element) : PathOfMissing(child),
            term,
            values);

    public void Fault(UblFault fault, string term, params object[] values) =>
        findings.Add(fault, UblFindings.PathOf(xml), term, values);

    /// <summary>Says that a child is missing; the answer is the stand-in for its text.</summary>
    public string Missing(XName name, string term)
    {
        findings.Add(UblFault.Missing, PathOfMissing(name), term, UblNames.Qualified(name));
        return "";
    }

    /// <summary>Says that this element has no text; the answer is the stand-in for it.</summary>
    public string MissingText(string term)
    {
        Fault(UblFault.Missing, term, UblFindings.PathOf(xml));
        return "";
    }

    /// <summary>Says that an attribute is missing; the answer is the stand-in for its text.</summary>
    public string MissingAttribute(string name, string term)
    {
        findings.Add(UblFault.Missing, $"{UblFindings.PathOf(xml)}/@{name}", term, $"@{name}");
        return "";
    }

    private void Need(XName name, string term)
    {
        if (Code(name) is null)
        {
            Missing(name, term);
        }
    }

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static bool IsZone(string text) => text is "" or "Z" or ['+' or '-', _, _, ':', _, _];

    private static bool IsLongNumber(string text) =>
        text.Length > 28 && !text.AsSpan().ContainsAnyExcept(NumberCharacters);

    private bool Is(XElement other) => xml == other;

    private UblElement With(XElement element) => new(element, findings, stated);

    private string PathOfMissing(XName name) => $"{UblFindings.PathOf(xml)}/{UblNames.Qualified(name)}";
}
