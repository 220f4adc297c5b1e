namespace Gateway.Peppol.CodeLists;

/// <summary>
/// The code lists of Peppol BIS Billing 3.0.21. The edition before stands beside a list that has changed, as the
/// difference to it.
/// </summary>
internal static class PeppolLists
{
    public static readonly CodeList AllowanceReasons = Load("UNTDID 5189", "untdid-5189");
    public static readonly CodeList ChargeReasons = Load("UNTDID 7161", "untdid-7161");
    public static readonly CodeList CreditNoteTypes = Load("UNTDID 1001", "credit-note-types");
    public static readonly CodeList Currencies = Load("ISO 4217", "iso-4217");
    public static readonly CodeList DanishPaymentMeans = Load("UNTDID 4461 (DK)", "dk-payment-means");
    public static readonly CodeList ElectronicAddresses = Load("EAS", "eas");
    public static readonly CodeList InvoiceTypes = Load("UNTDID 1001", "invoice-types");
    public static readonly CodeList MediaTypes = Load("MIME", "mime");
    public static readonly CodeList TaxPointDates = Load("UNTDID 2005", "untdid-2005");

    /// <summary>3.0.20: São Tomé had its old code; the guilder and the lev were still there.</summary>
    public static readonly CodeList Currencies3020 =
        Currencies.Edition(added: ["ANG", "BGN", "STD"], removed: ["STN", "XCG"]);

    /// <summary>
    /// 3.0.20: fifteen schemes that nobody may register any more, and not yet three new ones. Its official list ends in
    /// a blank, after which the empty text counts as one more code.
    /// </summary>
    public static readonly CodeList ElectronicAddresses3020 = ElectronicAddresses.Edition(
        added:
        [
            "0037", "0147", "0154", "0158", "0170", "0177", "0193", "0194", "0202", "0203", "0205", "0212", "0213",
            "0215", "0217", "",
        ],
        removed: ["0242", "0246", "0248"]);

    /// <summary>Self-billing 3.0.1: older currencies, in a list that ends in a blank, too.</summary>
    public static readonly CodeList CurrenciesSelfBilling301 =
        Currencies3020.Edition(added: ["CUC", "MRO", "ZWL", ""], removed: ["CNH", "MRU", "UYW"]);

    /// <summary>Self-billing 3.0.1 did not know the provision (PRV).</summary>
    public static readonly CodeList ChargeReasonsSelfBilling301 =
        ChargeReasons.Edition(added: [], removed: ["PRV"]);

    private static CodeList Load(string name, string list) => CodeList.Load(name, $"peppol-3.0.21.{list}");
}
