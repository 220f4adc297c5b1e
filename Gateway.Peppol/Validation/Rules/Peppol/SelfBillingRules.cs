using Gateway.Peppol.CodeLists;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// What BIS Self-Billing has in a form of its own: its identifiers, its document types, and one amount less whose
/// currency is looked at. There are no rules of countries in it.
/// </summary>
internal static class SelfBillingRules
{
    /// <summary>UNTDID 1001: self-billed invoice, self-billed invoice on a supplier's account.</summary>
    public static readonly CodeList InvoiceTypes = CodeList.Of("UNTDID 1001", "389", "527");

    /// <summary>UNTDID 1001: self-billed credit note.</summary>
    public static readonly CodeList CreditNoteTypes = CodeList.Of("UNTDID 1001", "261");

    public static readonly Rule Specification301 = PeppolEn16931.Specification("selfbilling", isStrict: false);

    public static readonly Rule Specification302 = PeppolEn16931.Specification("selfbilling", isStrict: true);

    public static readonly Rule Process301 = PeppolEn16931.Process(PeppolEn16931Process.SelfBilling301);

    public static readonly Rule Process302 = PeppolEn16931.Process(PeppolEn16931Process.SelfBilling302);

    public static readonly Rule[] Types301 = Types(PeppolEn16931Process.SelfBilling301);

    /// <summary>Other than in billing, invoicing with a response may have any type.</summary>
    public static readonly Rule[] Types302 = Types(PeppolEn16931Process.SelfBilling302);

    public static readonly Rule Currency = PeppolEn16931.Currency(Business.SelfBilledAmount);

    private static Rule[] Types(PeppolEn16931Process processes) =>
    [
        PeppolEn16931.Type(Codes.InvoiceType, InvoiceTypes, processes, "01"),
        PeppolEn16931.Type(Codes.CreditNoteType, CreditNoteTypes, processes, "01"),
    ];
}
