using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>The elements that the rules of the EN 16931 model judge.</summary>
internal static class Model
{
    public static readonly RuleContext SupportingDocument = RuleContext.On(Cac.AdditionalDocumentReference);

    /// <summary>Only until EN 16931 1.3.15.</summary>
    public static readonly RuleContext InvoicePayable =
        RuleContext.InDocument(Cac.LegalMonetaryTotal / Cbc.PayableAmount)
            .Where(amount => amount.Document.Type == DocumentType.Invoice);

    public static readonly RuleContext BuyerEndpoint =
        RuleContext.On(Cac.AccountingCustomerParty / Cac.Party / Cbc.EndpointID);

    public static readonly RuleContext BuyerAddress =
        RuleContext.On(Cac.AccountingCustomerParty / Cac.Party / Cac.PostalAddress);

    public static readonly RuleContext CardNumber =
        RuleContext.On(Cac.PaymentMeans / Cac.CardAccount / Cbc.PrimaryAccountNumberID);

    public static readonly RuleContext DeliveryAddress =
        RuleContext.On(Cac.Delivery / Cac.DeliveryLocation / Cac.Address);

    public static readonly RuleContext DocumentAllowance =
        RuleContext.InDocument(Cac.AllowanceCharge).Where(IsAllowance);

    public static readonly RuleContext DocumentCharge = RuleContext.InDocument(Cac.AllowanceCharge).Where(IsCharge);

    public static readonly RuleContext Totals = RuleContext.On(Cac.LegalMonetaryTotal);

    public static readonly RuleContext Document = RuleContext.Document();

    public static readonly RuleContext Line = RuleContext.On(Cac.InvoiceLine, Cac.CreditNoteLine);

    public static readonly RuleContext LineAllowance = OnLine(Cac.AllowanceCharge).Where(IsAllowance);

    public static readonly RuleContext LineCharge = OnLine(Cac.AllowanceCharge).Where(IsCharge);

    public static readonly RuleContext LinePeriod = OnLine(Cac.InvoicePeriod);

    /// <summary>The invoicing period of the document, or a period where UBL has none of these.</summary>
    public static readonly RuleContext Period = RuleContext.On(Cac.InvoicePeriod);

    public static readonly RuleContext ItemAttribute = RuleContext.On(Cac.AdditionalItemProperty);

    public static readonly RuleContext ItemClassification =
        OnLine(Cac.Item / Cac.CommodityClassification / Cbc.ItemClassificationCode);

    public static readonly RuleContext ItemStandardId = OnLine(Cac.Item / Cac.StandardItemIdentification / Cbc.ID);

    public static readonly RuleContext Note = RuleContext.InDocument(Cbc.Note);

    public static readonly RuleContext Payee = RuleContext.On(Cac.PayeeParty);

    public static readonly RuleContext TransferAccount =
        RuleContext.On(Cac.PaymentMeans / Cac.PayeeFinancialAccount)
            .Where(account => account.Parent.Any(Cbc.PaymentMeansCode, "30"u8)
                || account.Parent.Any(Cbc.PaymentMeansCode, "58"u8));

    public static readonly RuleContext PaymentMeans = RuleContext.On(Cac.PaymentMeans);

    public static readonly RuleContext PrecedingInvoice = RuleContext.On(Cac.BillingReference);

    public static readonly RuleContext Seller = RuleContext.On(Cac.AccountingSupplierParty);

    public static readonly RuleContext SellerEndpoint =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party / Cbc.EndpointID);

    public static readonly RuleContext SellerAddress =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party / Cac.PostalAddress);

    public static readonly RuleContext TaxRepresentative = RuleContext.On(Cac.TaxRepresentativeParty);

    public static readonly RuleContext TaxRepresentativeAddress =
        RuleContext.On(Cac.TaxRepresentativeParty / Cac.PostalAddress);

    public static readonly RuleContext TaxTotal = RuleContext.InDocument(Cac.TaxTotal);

    public static readonly RuleContext Breakdown = RuleContext.On(Cac.TaxTotal / Cac.TaxSubtotal);

    public static readonly RuleContext VatRegistration = RuleContext.On(Cac.PartyTaxScheme).Where(Vat.IsVat);

    public static readonly Pattern Pattern = new(
        RuleSet.En16931,
        [
            SupportingDocument, InvoicePayable, BuyerEndpoint, BuyerAddress, CardNumber, DeliveryAddress,
            DocumentAllowance, DocumentCharge, Totals, Document, Line, LineAllowance, LineCharge, LinePeriod, Period,
            ItemAttribute, ItemClassification, ItemStandardId, Note, Payee, TransferAccount, PaymentMeans,
            PrecedingInvoice, Seller, SellerEndpoint, SellerAddress, TaxRepresentative, TaxRepresentativeAddress,
            TaxTotal, Breakdown, VatRegistration,
            .. VatCategory.All.SelectMany(category => category.Contexts),
        ]);

    /// <summary>An AllowanceCharge whose indicator is false.</summary>
    public static bool IsAllowance(Node allowance) => XPathBoolean.Any(allowance, Cbc.ChargeIndicator, asked: false);

    /// <summary>An AllowanceCharge whose indicator is true.</summary>
    public static bool IsCharge(Node charge) => XPathBoolean.Any(charge, Cbc.ChargeIndicator, asked: true);

    private static RuleContext OnLine(ElementPath path) =>
        RuleContext.On(path.Below(Cac.InvoiceLine), path.Below(Cac.CreditNoteLine));
}
