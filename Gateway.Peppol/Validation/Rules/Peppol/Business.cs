using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>The elements that the rules of Peppol BIS Billing judge, country rules and code lists apart.</summary>
internal static class Business
{
    /// <summary>An element with nothing in it.</summary>
    public static readonly RuleContext EmptyElement =
        RuleContext.OnAnyElement().Where(element => !element.HasChildren && element.IsBlank);

    public static readonly RuleContext CreditNote = RuleContext.On(RootElements.CreditNote);

    public static readonly RuleContext Document = RuleContext.On(RootElements.CreditNote, RootElements.Invoice);

    public static readonly RuleContext TaxCurrency = RuleContext.On(Cbc.TaxCurrencyCode);

    public static readonly RuleContext Buyer = RuleContext.On(Cac.AccountingCustomerParty / Cac.Party);

    public static readonly RuleContext Seller = RuleContext.On(Cac.AccountingSupplierParty / Cac.Party);

    public static readonly RuleContext PercentageWithoutBase = OnAllowances()
        .Where(allowance => allowance.Has(Cbc.MultiplierFactorNumeric) && !allowance.Has(Cbc.BaseAmount));

    public static readonly RuleContext BaseWithoutPercentage = OnAllowances()
        .Where(allowance => !allowance.Has(Cbc.MultiplierFactorNumeric) && allowance.Has(Cbc.BaseAmount));

    public static readonly RuleContext Allowance = OnAllowances();

    public static readonly RuleContext DirectDebit = RuleContext.On(Cac.PaymentMeans).Where(means =>
        XPathText.NormalizedIs(means.One(Cbc.PaymentMeansCode).Text, "49"u8)
        || XPathText.NormalizedIs(means.One(Cbc.PaymentMeansCode).Text, "59"u8));

    /// <summary>Amounts in the invoice currency: not the VAT total in the accounting currency.</summary>
    public static readonly RuleContext Amount = Amounts(isSubtotalTaxIncluded: true);

    /// <summary>Self-billing leaves out the tax of a subtotal.</summary>
    public static readonly RuleContext SelfBilledAmount = Amounts(isSubtotalTaxIncluded: false);

    public static readonly RuleContext LinePeriodStart = OnLinesOf(Cac.InvoicePeriod / Cbc.StartDate)
        .Where(date => date.Document.Facts.HasPeriodStart);

    public static readonly RuleContext LinePeriodEnd = OnLinesOf(Cac.InvoicePeriod / Cbc.EndDate)
        .Where(date => date.Document.Facts.HasPeriodEnd);

    public static readonly RuleContext Line = RuleContext.On(Cac.InvoiceLine, Cac.CreditNoteLine);

    public static readonly RuleContext PriceAllowance = RuleContext.On(Cac.Price / Cac.AllowanceCharge);

    public static readonly RuleContext BaseQuantity = RuleContext.On(Cac.Price / Cbc.BaseQuantity)
        .Where(quantity => quantity.HasAttribute(AttributeName.UnitCode));

    /// <summary>A Dutch VAT number; only from 3.0.21.</summary>
    public static readonly RuleContext DutchVatNumber = RuleContext.On(Cac.PartyTaxScheme / Cbc.CompanyID)
        .Where(number => XPathText.NormalizedIs(number.Parent.One(Cac.TaxScheme / Cbc.ID).Text, "VAT"u8)
            && XPathText.Trim(number.Text).StartsWith("NL"u8));

    /// <summary>
    /// The identifier schemes with a form of their own, in the order of the official pattern. Endpoints, party
    /// identifiers and company numbers of the scheme; 9907 has endpoints only.
    /// </summary>
    private static readonly string[] SchemesInOrder =
    [
        "0088", "0192", "0184", "0096", "0198", "0208", "0201", "0210", "9907", "0211", "0007", "0151",
        "0106", "0190", "9944", "0217",
    ];

    private static readonly Dictionary<string, RuleContext> BySchemes =
        SchemesInOrder.ToDictionary(scheme => scheme, OnScheme);

    public static readonly Pattern EmptyElements = new(RuleSet.Peppol, EmptyElement);

    public static readonly Pattern CreditNotes = new(RuleSet.Peppol, CreditNote);

    public static readonly Pattern Pattern = new(
        RuleSet.Peppol,
        [
            Document, TaxCurrency, Buyer, Seller, PercentageWithoutBase, BaseWithoutPercentage, Allowance, DirectDebit,
            Amount, SelfBilledAmount, LinePeriodStart, LinePeriodEnd, Line, PriceAllowance, BaseQuantity,
            .. SchemesInOrder[..^1].Select(scheme => BySchemes[scheme]),
            DutchVatNumber,
            BySchemes[SchemesInOrder[^1]],
        ]);

    /// <summary>The identifiers of one scheme: <c>0208</c>.</summary>
    public static RuleContext Scheme(string scheme) => BySchemes[scheme];

    private static RuleContext OnScheme(string scheme)
    {
        var code = System.Text.Encoding.ASCII.GetBytes(scheme);
        var places = scheme == "9907"
            ? RuleContext.On(Cbc.EndpointID)
            : RuleContext.On(Cbc.EndpointID, Cac.PartyIdentification / Cbc.ID, Cbc.CompanyID);
        return places.Where(id => id.Attribute(AttributeName.SchemeID).SequenceEqual(code));
    }

    private static RuleContext OnAllowances() => RuleContext.On(
        RootElements.Invoice / Cac.AllowanceCharge,
        RootElements.Invoice / Cac.InvoiceLine / Cac.AllowanceCharge,
        RootElements.CreditNote / Cac.AllowanceCharge,
        RootElements.CreditNote / Cac.CreditNoteLine / Cac.AllowanceCharge);

    private static RuleContext OnLinesOf(ElementPath path) => RuleContext.On(
        path.Below(Cac.InvoiceLine).Below(RootElements.Invoice),
        path.Below(Cac.CreditNoteLine).Below(RootElements.CreditNote));

    private static RuleContext Amounts(bool isSubtotalTaxIncluded) => RuleContext.On(
        Cbc.Amount,
        Cbc.BaseAmount,
        Cbc.PriceAmount,
        Cac.TaxTotal / Cbc.TaxAmount,
        Cac.TaxSubtotal / Cbc.TaxAmount,
        Cbc.TaxableAmount,
        Cbc.LineExtensionAmount,
        Cbc.TaxExclusiveAmount,
        Cbc.TaxInclusiveAmount,
        Cbc.AllowanceTotalAmount,
        Cbc.ChargeTotalAmount,
        Cbc.PrepaidAmount,
        Cbc.PayableRoundingAmount,
        Cbc.PayableAmount)
        .Where(amount => amount.Name != Cbc.TaxAmount
            || (amount.Parent.Name == Cac.TaxTotal ? amount.Parent.Has(Cac.TaxSubtotal) : isSubtotalTaxIncluded));
}
