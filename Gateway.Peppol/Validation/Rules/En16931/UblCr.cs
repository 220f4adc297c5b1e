using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using static Gateway.Domain.Findings.Severity;
using static Gateway.Peppol.Validation.Documents.AttributeName;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>
/// UBL-CR: elements and attributes of UBL that the core invoice model has no use for. The plain ones are the table
/// <c>ubl-cr.txt</c>, one row a rule; the others stand here.
/// </summary>
internal static class UblCr
{
    private const string LineShorthand = "line/";

    public static readonly Rule[] Rules =
    [
        new("UBL-CR-002", Warning, Syntax.Document)
        {
            At = Cbc.UBLVersionID,
            Holds = document => !document.Has(Cbc.UBLVersionID) || document.Any(Cbc.UBLVersionID, "2.1"u8),
            Says = Say.NotUsed,
        },
        new("UBL-CR-412", Warning, Syntax.Document)
        {
            At = Cac.PaymentMeans / Cbc.PaymentDueDate,
            Holds = document =>
                document.Name == RootElements.CreditNote || !document.Has(Cac.PaymentMeans / Cbc.PaymentDueDate),
            Says = Say.NotUsed,
        },
        new("UBL-CR-663", Warning, Syntax.Document)
        {
            Attribute = UnitCodeListID,
            Holds = document => !document.Document.HasAnywhere(UnitCodeListID),
            Says = Say.AttributeNotUsed,
        },
        new("UBL-CR-665", Warning, Syntax.Document)
        {
            Term = "BT-122",
            At = Cac.AdditionalDocumentReference / Cbc.ID,
            Attribute = SchemeID,
            Holds = document => !document.Document.All(Cac.AdditionalDocumentReference)
                .Any(reference => IsNoObject(reference) && reference.Any(Cbc.ID, id => id.HasAttribute(SchemeID))),
            Says = Say.AttributeNotUsed,
        },
        new("UBL-CR-666", Fatal, Syntax.Document)
        {
            Term = "BT-18",
            At = Cac.AdditionalDocumentReference / Cac.Attachment,
            Holds = document => !document.Document.All(Cac.AdditionalDocumentReference)
                .Any(reference => IsObject(reference) && reference.Has(Cac.Attachment)),
            Says = Say.NotUsed,
        },
        new("UBL-CR-673", Fatal, Syntax.Document)
        {
            Term = "BT-18",
            At = Cac.AdditionalDocumentReference / Cbc.DocumentDescription,
            Holds = document => !document.Document.All(Cac.AdditionalDocumentReference)
                .Any(reference => IsObject(reference) && reference.Has(Cbc.DocumentDescription)),
            Says = Say.NotUsed,
        },
        .. EmbeddedText.Lines("Validation.Rules.En16931.ubl-cr.txt").Select(Row),
    ];

    /// <summary>A reference of type 130 names the invoiced object (BT-18), not a supporting document.</summary>
    private static bool IsObject(Node reference) => reference.Any(Cbc.DocumentTypeCode, "130"u8);

    private static bool IsNoObject(Node reference) =>
        !reference.Has(Cbc.DocumentTypeCode)
        || reference.Any(Cbc.DocumentTypeCode, type => !type.Text.SequenceEqual("130"u8));

    private static Rule Row(string line)
    {
        var words = line.Split(' ');
        var rows = Paths(words[1]).Select(NotUsed.Parse).ToArray();
        return new Rule(words[0], Warning, Syntax.Document)
        {
            NotUsed = rows,
            Attribute = rows[0].Attribute,
            Holds = _ => true,
            Says = rows[0].Attribute == Unknown ? Say.NotUsed : Say.AttributeNotUsed,
        };
    }

    private static string[] Paths(string path) =>
        path.StartsWith(LineShorthand, StringComparison.Ordinal)
            ? [$"cac:InvoiceLine/{path[LineShorthand.Length..]}", $"cac:CreditNoteLine/{path[LineShorthand.Length..]}"]
            : [path];
}
