namespace Gateway.Peppol.CodeLists;

/// <summary>
/// The code lists of the EN 16931 artefacts 1.3.16. The edition before stands beside a list that has changed, as the
/// difference to it.
/// </summary>
internal static class En16931Lists
{
    public static readonly CodeList AllowanceReasons = Load("UNTDID 5189", "untdid-5189");
    public static readonly CodeList ChargeReasons = Load("UNTDID 7161", "untdid-7161");
    public static readonly CodeList Countries = Load("ISO 3166-1", "iso-3166");
    public static readonly CodeList CreditNoteTypes = Load("UNTDID 1001", "untdid-1001-credit-note");
    public static readonly CodeList Currencies = Load("ISO 4217", "iso-4217");
    public static readonly CodeList ElectronicAddresses = Load("EAS", "eas");
    public static readonly CodeList ExemptionReasons = Load("VATEX", "vatex");
    public static readonly CodeList IdentifierSchemes = Load("ISO/IEC 6523", "iso-6523");
    public static readonly CodeList InvoiceTypes = Load("UNTDID 1001", "untdid-1001-invoice");
    public static readonly CodeList ItemClassifications = Load("UNTDID 7143", "untdid-7143");
    public static readonly CodeList NoteSubjects = Load("UNTDID 4451", "untdid-4451");
    public static readonly CodeList ObjectSchemes = Load("UNTDID 1153", "untdid-1153");
    public static readonly CodeList PaymentMeans = Load("UNTDID 4461", "untdid-4461");
    public static readonly CodeList TaxPointDates = Load("UNTDID 2005", "untdid-2005");
    public static readonly CodeList Units = Load("UN/ECE Rec 20/21", "unece-rec-20-21");
    public static readonly CodeList VatCategories = Load("UNTDID 5305", "untdid-5305");
    public static readonly CodeList VatPrefixes = Load("ISO 3166-1 + EL", "vat-prefixes");

    public static readonly CodeList MediaTypes = CodeList.Of(
        "MIME",
        "application/pdf",
        "image/png",
        "image/jpeg",
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.oasis.opendocument.spreadsheet");

    /// <summary>1.3.15: the guilder and the lev were still in use; the Caribbean guilder was not there yet.</summary>
    public static readonly CodeList Currencies1315 = Currencies.Edition(added: ["ANG", "BGN"], removed: ["XCG"]);

    public static readonly CodeList ElectronicAddresses1315 =
        ElectronicAddresses.Edition(added: [], removed: ["0242", "0246", "0248"]);

    public static readonly CodeList IdentifierSchemes1315 =
        IdentifierSchemes.Edition(added: [], removed: ["0246", "0247", "0248"]);

    /// <summary>1.3.15 had types 502 and 503 among the invoices; they are credit notes since.</summary>
    public static readonly CodeList InvoiceTypes1315 = InvoiceTypes.Edition(added: ["502", "503"], removed: []);

    public static readonly CodeList CreditNoteTypes1315 = CreditNoteTypes.Edition(added: [], removed: ["502", "503"]);

    private static CodeList Load(string name, string list) => CodeList.Load(name, $"en16931-1.3.16.{list}");
}
