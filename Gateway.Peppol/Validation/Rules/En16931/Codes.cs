using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>The elements whose codes EN 16931 restricts.</summary>
internal static class Codes
{
    public static readonly RuleContext DocumentType = RuleContext.On(Cbc.InvoiceTypeCode, Cbc.CreditNoteTypeCode);

    public static readonly RuleContext Amount = RuleContext.On(Cbc.Amounts);

    public static readonly RuleContext DocumentCurrency = RuleContext.On(Cbc.DocumentCurrencyCode);

    public static readonly RuleContext TaxCurrency = RuleContext.On(Cbc.TaxCurrencyCode);

    public static readonly RuleContext TaxPointDate = RuleContext.On(Cac.InvoicePeriod / Cbc.DescriptionCode);

    public static readonly RuleContext ObjectId =
        RuleContext.On(Cac.AdditionalDocumentReference / Cbc.ID, Cac.DocumentReference / Cbc.ID)
            .Where(id => id.HasAttribute(AttributeName.SchemeID) && id.Parent.Any(Cbc.DocumentTypeCode, "130"u8));

    public static readonly RuleContext PartyId = WithScheme(Cac.PartyIdentification / Cbc.ID);

    public static readonly RuleContext LegalRegistration = WithScheme(Cac.PartyLegalEntity / Cbc.CompanyID);

    public static readonly RuleContext ItemClassification =
        RuleContext.On(Cac.CommodityClassification / Cbc.ItemClassificationCode)
            .Where(code => code.HasAttribute(AttributeName.ListID));

    public static readonly RuleContext Country = RuleContext.On(Cac.Country / Cbc.IdentificationCode);

    public static readonly RuleContext OriginCountry = RuleContext.On(Cac.OriginCountry / Cbc.IdentificationCode);

    public static readonly RuleContext PaymentMeans = RuleContext.On(Cac.PaymentMeans / Cbc.PaymentMeansCode);

    public static readonly RuleContext VatCategory = RuleContext.On(Cac.TaxCategory / Cbc.ID);

    public static readonly RuleContext ItemVatCategory = RuleContext.On(Cac.ClassifiedTaxCategory / Cbc.ID);

    public static readonly RuleContext AllowanceReason =
        RuleContext.On(Cac.AllowanceCharge / Cbc.AllowanceChargeReasonCode)
            .Where(reason => Model.IsAllowance(reason.Parent));

    public static readonly RuleContext ChargeReason =
        RuleContext.On(Cac.AllowanceCharge / Cbc.AllowanceChargeReasonCode)
            .Where(reason => Model.IsCharge(reason.Parent));

    public static readonly RuleContext ItemStandardId = WithScheme(Cac.StandardItemIdentification / Cbc.ID);

    public static readonly RuleContext ExemptionReason = RuleContext.On(Cbc.TaxExemptionReasonCode);

    public static readonly RuleContext Quantity =
        RuleContext.On(Cbc.InvoicedQuantity, Cbc.BaseQuantity, Cbc.CreditedQuantity)
            .Where(quantity => quantity.HasAttribute(AttributeName.UnitCode));

    public static readonly RuleContext Attachment = RuleContext.On(Cbc.EmbeddedDocumentBinaryObject)
        .Where(file => file.HasAttribute(AttributeName.MimeCode));

    public static readonly RuleContext Endpoint = WithScheme(Cbc.EndpointID);

    public static readonly RuleContext DeliveryLocation = WithScheme(Cac.DeliveryLocation / Cbc.ID);

    public static readonly Pattern Pattern = new(
        RuleSet.En16931,
        [
            DocumentType, Amount, DocumentCurrency, TaxCurrency, TaxPointDate, ObjectId, PartyId, LegalRegistration,
            ItemClassification, Country, OriginCountry, PaymentMeans, VatCategory, ItemVatCategory, AllowanceReason,
            ChargeReason, ItemStandardId, ExemptionReason, Quantity, Attachment, Endpoint, DeliveryLocation,
        ]);

    private static RuleContext WithScheme(ElementPath path) =>
        RuleContext.On(path).Where(id => id.HasAttribute(AttributeName.SchemeID));
}
