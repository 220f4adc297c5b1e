namespace Gateway.Peppol.Ubl;

/// <summary>Codes and fixed values by which UBL tells apart what the norm gives a term of its own.</summary>
internal static class UblCodes
{
    /// <summary>UNTDID 1001: the reference is to an object of the invoice (BT-18, BT-128).</summary>
    public const string InvoicedObject = "130";

    /// <summary>UNTDID 1001: the reference is to a project (BT-11); a UBL credit note has no element for it.</summary>
    public const string Project = "50";

    /// <summary>The scheme of the creditor identifier (BT-90) among the identifiers of a party.</summary>
    public const string SepaScheme = "SEPA";

    /// <summary>The tax scheme of a VAT number.</summary>
    public const string Vat = "VAT";

    /// <summary>The tax scheme of any other registration (BT-32).</summary>
    public const string OtherTax = "TAX";

    /// <summary>Stands for the order number UBL demands beside a sales order (BT-14) when there is none.</summary>
    public const string NoOrder = "NA";

    /// <summary>
    /// UNTDID 4461: instrument not defined. Carries the due date of a credit note without payment means.
    /// </summary>
    public const string UndefinedPaymentMeans = "1";
}
