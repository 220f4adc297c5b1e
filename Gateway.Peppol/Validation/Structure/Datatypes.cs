using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Peppol.Validation.Documents.AttributeName;

namespace Gateway.Peppol.Validation.Structure;

/// <summary>What a value of each datatype looks like and which attributes it takes (UBL 2.1, CCTS 1.1).</summary>
internal static class Datatypes
{
    private static readonly ulong[] Allowed = Table(
        (Datatype.Amount, [CurrencyID, CurrencyCodeListVersionID]),
        (Datatype.BinaryObject, [Format, MimeCode, EncodingCode, CharacterSetCode, AttributeName.Uri, Filename]),
        (Datatype.Code, [ListID, ListAgencyID, ListAgencyName, ListName, ListVersionID, Name, LanguageID, ListURI,
            ListSchemeURI]),
        (Datatype.Identifier, [SchemeID, SchemeName, SchemeAgencyID, SchemeAgencyName, SchemeVersionID, SchemeDataURI,
            SchemeURI]),
        (Datatype.Measure, [UnitCode, UnitCodeListVersionID]),
        (Datatype.Numeric, [Format]),
        (Datatype.Quantity, [UnitCode, UnitCodeListID, UnitCodeListAgencyID, UnitCodeListAgencyName]),
        (Datatype.Text, [LanguageID, LanguageLocaleID]));

    /// <summary>The one attribute without which a value of the type means nothing.</summary>
    public static AttributeName Required(Datatype type) => type switch
    {
        Datatype.Amount => CurrencyID,
        Datatype.BinaryObject => MimeCode,
        Datatype.Measure => UnitCode,
        _ => AttributeName.Unknown,
    };

    public static bool Allows(Datatype type, AttributeName attribute) =>
        (Allowed[(int)type] & (1UL << (int)attribute)) != 0;

    /// <summary>Whether an attribute's value is what its simple type asks; most are plain strings.</summary>
    public static bool IsAttributeValue(AttributeName attribute, ReadOnlySpan<byte> value) => attribute switch
    {
        LanguageID => XsdLexical.IsLanguage(XPathText.Trim(value)),
        ListURI or ListSchemeURI or SchemeDataURI or SchemeURI or AttributeName.Uri =>
            XsdLexical.IsUri(XPathText.Trim(value)),
        _ => true,
    };

    /// <summary>
    /// White space around a number or an indicator does not count. Around a date it should not either, but validators
    /// in use refuse it, and so does PEPPOL-EN16931-F001.
    /// </summary>
    public static bool IsValue(Datatype type, ReadOnlySpan<byte> text) => type switch
    {
        Datatype.Amount or Datatype.Measure or Datatype.Numeric or Datatype.Quantity =>
            XsdLexical.IsDecimal(XPathText.Trim(text), out _),
        Datatype.BinaryObject => XsdLexical.IsBase64(text),
        Datatype.Date => XsdLexical.IsDate(text, out _),
        Datatype.Indicator => XsdLexical.IsBoolean(XPathText.Trim(text), out _),
        Datatype.Time => XsdLexical.IsTime(text),
        _ => true,
    };

    private static ulong[] Table(params (Datatype Type, AttributeName[] Attributes)[] rows)
    {
        var table = new ulong[Enum.GetValues<Datatype>().Length];
        foreach (var (type, attributes) in rows)
        {
            table[(int)type] = attributes.Aggregate(0UL, (mask, attribute) => mask | (1UL << (int)attribute));
        }

        return table;
    }
}
