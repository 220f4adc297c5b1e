using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using static Gateway.Domain.Findings.Severity;
using static Gateway.Peppol.Validation.Documents.AttributeName;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>UBL-DT: values and attributes of the UBL datatypes.</summary>
internal static class UblDt
{
    public static readonly Rule[] Rules =
    [
        new("UBL-DT-01", Fatal, Syntax.Amount)
        {
            Holds = amount => Decimals.AtMostTwo(amount.Text),
            Says = Say.TooManyDecimals,
        },
        new("UBL-DT-06", Fatal, Syntax.BinaryObject)
        {
            Term = "BT-125",
            Attribute = MimeCode,
            Holds = file => file.HasAttribute(MimeCode),
            Says = Say.AttributeMissing,
        },
        new("UBL-DT-07", Fatal, Syntax.BinaryObject)
        {
            Term = "BT-125",
            Attribute = Filename,
            Holds = file => file.HasAttribute(Filename),
            Says = Say.AttributeMissing,
        },
        NotUsed("UBL-DT-08", SchemeName),
        NotUsed("UBL-DT-09", SchemeAgencyName),
        NotUsed("UBL-DT-10", SchemeDataURI),
        NotUsed("UBL-DT-11", SchemeURI),
        NotUsed("UBL-DT-12", Format),
        NotUsed("UBL-DT-13", UnitCodeListIdentifier),
        NotUsed("UBL-DT-14", UnitCodeListAgencyIdentifier),
        NotUsed("UBL-DT-15", UnitCodeListAgencyName),
        NotUsed("UBL-DT-16", ListAgencyName),
        NotUsed("UBL-DT-17", ListName),
        new("UBL-DT-18", Warning, Syntax.Document)
        {
            Attribute = Name,
            Holds = document => !document.Document.HasAnywhere(Name) || OnlyPaymentMeansAreNamed(document.Document),
            Says = Say.AttributeNotUsed,
        },
        NotUsed("UBL-DT-19", LanguageID),
        NotUsed("UBL-DT-20", ListURI),
        NotUsed("UBL-DT-21", ListSchemeURI),
        NotUsed("UBL-DT-22", LanguageLocaleID),
        NotUsed("UBL-DT-23", AttributeName.Uri),
        NotUsed("UBL-DT-24", CurrencyCodeListVersionID),
        NotUsed("UBL-DT-25", CharacterSetCode),
        NotUsed("UBL-DT-26", EncodingCode),
        NotUsed("UBL-DT-27", SchemeAgencyID),
        NotUsed("UBL-DT-28", ListAgencyID),
    ];

    private static Rule NotUsed(string id, AttributeName attribute) => new(id, Warning, Syntax.Document)
    {
        Attribute = attribute,
        Holds = document => !document.Document.HasAnywhere(attribute),
        Says = Say.AttributeNotUsed,
    };

    private static bool OnlyPaymentMeansAreNamed(DocumentTree tree)
    {
        for (var index = 0; index < tree.Count; index++)
        {
            if (tree[index].Name != Cbc.PaymentMeansCode && tree[index].HasAttribute(Name))
            {
                return false;
            }
        }

        return true;
    }
}
