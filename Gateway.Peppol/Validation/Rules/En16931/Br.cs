using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using static Gateway.Domain.Findings.Severity;
using static Gateway.Peppol.Validation.Documents.AttributeName;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>BR-01 to BR-65: what an invoice must have at the least, as EN 16931-1 numbers it.</summary>
internal static partial class Br
{
    private static readonly ElementPath Country = Cac.Country / Cbc.IdentificationCode;

    public static readonly Rule[] Rules =
    [
        Words("BR-01", Model.Document, Cbc.CustomizationID, "BT-24"),
        Words("BR-02", Model.Document, Cbc.ID, "BT-1"),
        Words("BR-03", Model.Document, Cbc.IssueDate, "BT-2"),
        OneOfTwo("BR-04", Model.Document, "BT-3", HasTypeCode),
        Words("BR-05", Model.Document, Cbc.DocumentCurrencyCode, "BT-5"),
        Words("BR-06", Model.Document, NameOf(Cac.AccountingSupplierParty), "BT-27"),
        Words("BR-07", Model.Document, NameOf(Cac.AccountingCustomerParty), "BT-44"),
        Element("BR-08", Model.Document, Cac.AccountingSupplierParty / Cac.Party / Cac.PostalAddress, "BG-5"),
        Words("BR-09", Model.SellerAddress, Country, "BT-40"),
        Element("BR-10", Model.Document, Cac.AccountingCustomerParty / Cac.Party / Cac.PostalAddress, "BG-8"),
        Words("BR-11", Model.BuyerAddress, Country, "BT-55"),
        Element("BR-12", Model.Totals, Cbc.LineExtensionAmount, "BT-106"),
        Element("BR-13", Model.Totals, Cbc.TaxExclusiveAmount, "BT-109"),
        Element("BR-14", Model.Totals, Cbc.TaxInclusiveAmount, "BT-112"),
        Element("BR-15", Model.Totals, Cbc.PayableAmount, "BT-115"),
        OneOfTwo("BR-16", Model.Document, "BG-25", document =>
            document.Has(Cac.InvoiceLine) || document.Has(Cac.CreditNoteLine)),
        PayeeIsAnother,
        Words("BR-18", Model.TaxRepresentative, Cac.PartyName / Cbc.Name, "BT-62"),
        Element("BR-19", Model.TaxRepresentative, Cac.PostalAddress, "BG-12"),
        Words("BR-20", Model.TaxRepresentativeAddress, Country, "BT-69"),
        .. Lines,
        PeriodEndsAfterItStarts("BR-29", Model.Period, "BT-74"),
        PeriodEndsAfterItStarts("BR-30", Model.LinePeriod, "BT-135"),
        Element("BR-31", Model.DocumentAllowance, Cbc.Amount, "BT-92"),
        VatCategory("BR-32", Model.DocumentAllowance, "BT-95"),
        Reason("BR-33", Model.DocumentAllowance, "BT-97"),
        Element("BR-36", Model.DocumentCharge, Cbc.Amount, "BT-99"),
        VatCategory("BR-37", Model.DocumentCharge, "BT-102"),
        Reason("BR-38", Model.DocumentCharge, "BT-104"),
        Element("BR-41", Model.LineAllowance, Cbc.Amount, "BT-136"),
        Reason("BR-42", Model.LineAllowance, "BT-139"),
        Element("BR-43", Model.LineCharge, Cbc.Amount, "BT-141"),
        Reason("BR-44", Model.LineCharge, "BT-144"),
        Element("BR-45", Model.Breakdown, Cbc.TaxableAmount, "BT-116"),
        Element("BR-46", Model.Breakdown, Cbc.TaxAmount, "BT-117"),
        VatCategory("BR-47", Model.Breakdown, "BT-118"),
        RateUnlessOutOfScope,
        Element("BR-49", Model.PaymentMeans, Cbc.PaymentMeansCode, "BT-81"),
        Words("BR-50", Model.TransferAccount, Cbc.ID, "BT-84"),
        CardNumberIsCut,
        Words("BR-52", Model.SupportingDocument, Cbc.ID, "BT-122"),
        TaxInAccountingCurrency,
        AttributeIsComplete,
        Element("BR-55", Model.PrecedingInvoice, Cac.InvoiceDocumentReference / Cbc.ID, "BT-25"),
        RepresentativeHasVatNumber,
        Element("BR-57", Model.DeliveryAddress, Country, "BT-80"),
        TransferHasAccount,
        Scheme("BR-62", Model.SellerEndpoint, SchemeID, "BT-34"),
        Scheme("BR-63", Model.BuyerEndpoint, SchemeID, "BT-49"),
        Scheme("BR-64", Model.ItemStandardId, SchemeID, "BT-157"),
        Scheme("BR-65", Model.ItemClassification, ListID, "BT-158"),
    ];

    /// <summary>It is there and says something.</summary>
    private static Rule Words(string id, RuleContext context, ElementPath path, string term) => new(id, Fatal, context)
    {
        Term = term,
        At = path,
        Holds = node => !node.One(path).IsBlank,
        Says = Say.Missing,
    };

    /// <summary>It is there, even if it says nothing.</summary>
    private static Rule Element(string id, RuleContext context, ElementPath path, string term) =>
        new(id, Fatal, context)
        {
            Term = term,
            At = path,
            Holds = node => node.Has(path),
            Says = Say.Missing,
        };

    /// <summary>Invoices and credit notes have different elements for it, and the rule takes either in both.</summary>
    private static Rule OneOfTwo(string id, RuleContext context, string term, Func<Node, bool> has) =>
        new(id, Fatal, context)
        {
            Term = term,
            Holds = has,
            Says = Say.Missing,
        };

    private static Rule Scheme(string id, RuleContext context, AttributeName attribute, string term) =>
        new(id, Fatal, context)
        {
            Term = term,
            Attribute = attribute,
            Holds = node => node.HasAttribute(attribute),
            Says = Say.AttributeMissing,
        };

    /// <summary>A category under the scheme VAT; its code may be any here.</summary>
    private static Rule VatCategory(string id, RuleContext context, string term) => new(id, Fatal, context)
    {
        Term = term,
        At = Cac.TaxCategory / Cbc.ID,
        Holds = node => node.Any(Cac.TaxCategory, category => category.Has(Cbc.ID) && Vat.IsVat(category)),
        Says = Say.Missing,
    };

    /// <summary>A reason in words or as a code; BR-CO-21 to BR-CO-24 ask the same.</summary>
    private static Rule Reason(string id, RuleContext context, string term) => new(id, Fatal, context)
    {
        Term = term,
        At = Cbc.AllowanceChargeReason,
        Holds = node => node.Has(Cbc.AllowanceChargeReason) || node.Has(Cbc.AllowanceChargeReasonCode),
        Says = Say.Missing,
    };

    private static ElementPath NameOf(ElementName party) =>
        party / Cac.Party / Cac.PartyLegalEntity / Cbc.RegistrationName;

    private static bool HasTypeCode(Node document) =>
        !document.One(Cbc.InvoiceTypeCode).IsBlank || !document.One(Cbc.CreditNoteTypeCode).IsBlank;
}
