namespace Gateway.Peppol.Validation.Documents;

/// <summary>The basic components that rules speak of; UBL has many more.</summary>
internal static class Cbc
{
    public static readonly ElementName ActualDeliveryDate = Vocabulary.Named("cbc:ActualDeliveryDate");
    public static readonly ElementName AllowanceChargeReason = Vocabulary.Named("cbc:AllowanceChargeReason");
    public static readonly ElementName AllowanceChargeReasonCode = Vocabulary.Named("cbc:AllowanceChargeReasonCode");
    public static readonly ElementName AllowanceTotalAmount = Vocabulary.Named("cbc:AllowanceTotalAmount");
    public static readonly ElementName Amount = Vocabulary.Named("cbc:Amount");
    public static readonly ElementName BaseAmount = Vocabulary.Named("cbc:BaseAmount");
    public static readonly ElementName BaseQuantity = Vocabulary.Named("cbc:BaseQuantity");
    public static readonly ElementName BuyerReference = Vocabulary.Named("cbc:BuyerReference");
    public static readonly ElementName ChargeIndicator = Vocabulary.Named("cbc:ChargeIndicator");
    public static readonly ElementName ChargeTotalAmount = Vocabulary.Named("cbc:ChargeTotalAmount");
    public static readonly ElementName CityName = Vocabulary.Named("cbc:CityName");
    public static readonly ElementName CompanyID = Vocabulary.Named("cbc:CompanyID");
    public static readonly ElementName CompanyLegalForm = Vocabulary.Named("cbc:CompanyLegalForm");
    public static readonly ElementName CreditNoteTypeCode = Vocabulary.Named("cbc:CreditNoteTypeCode");
    public static readonly ElementName CreditedQuantity = Vocabulary.Named("cbc:CreditedQuantity");
    public static readonly ElementName CustomizationID = Vocabulary.Named("cbc:CustomizationID");
    public static readonly ElementName Description = Vocabulary.Named("cbc:Description");
    public static readonly ElementName DescriptionCode = Vocabulary.Named("cbc:DescriptionCode");
    public static readonly ElementName DocumentCurrencyCode = Vocabulary.Named("cbc:DocumentCurrencyCode");
    public static readonly ElementName DocumentDescription = Vocabulary.Named("cbc:DocumentDescription");
    public static readonly ElementName DocumentTypeCode = Vocabulary.Named("cbc:DocumentTypeCode");
    public static readonly ElementName DueDate = Vocabulary.Named("cbc:DueDate");
    public static readonly ElementName ElectronicMail = Vocabulary.Named("cbc:ElectronicMail");
    public static readonly ElementName EmbeddedDocumentBinaryObject =
        Vocabulary.Named("cbc:EmbeddedDocumentBinaryObject");
    public static readonly ElementName EndDate = Vocabulary.Named("cbc:EndDate");
    public static readonly ElementName EndpointID = Vocabulary.Named("cbc:EndpointID");
    public static readonly ElementName ID = Vocabulary.Named("cbc:ID");
    public static readonly ElementName IdentificationCode = Vocabulary.Named("cbc:IdentificationCode");
    public static readonly ElementName InvoiceTypeCode = Vocabulary.Named("cbc:InvoiceTypeCode");
    public static readonly ElementName InvoicedQuantity = Vocabulary.Named("cbc:InvoicedQuantity");
    public static readonly ElementName IssueDate = Vocabulary.Named("cbc:IssueDate");
    public static readonly ElementName ItemClassificationCode = Vocabulary.Named("cbc:ItemClassificationCode");
    public static readonly ElementName LineExtensionAmount = Vocabulary.Named("cbc:LineExtensionAmount");
    public static readonly ElementName LineID = Vocabulary.Named("cbc:LineID");
    public static readonly ElementName MultiplierFactorNumeric = Vocabulary.Named("cbc:MultiplierFactorNumeric");
    public static readonly ElementName Name = Vocabulary.Named("cbc:Name");
    public static readonly ElementName Note = Vocabulary.Named("cbc:Note");
    public static readonly ElementName PayableAmount = Vocabulary.Named("cbc:PayableAmount");
    public static readonly ElementName PayableRoundingAmount = Vocabulary.Named("cbc:PayableRoundingAmount");
    public static readonly ElementName PaymentDueDate = Vocabulary.Named("cbc:PaymentDueDate");
    public static readonly ElementName PaymentID = Vocabulary.Named("cbc:PaymentID");
    public static readonly ElementName PaymentMeansCode = Vocabulary.Named("cbc:PaymentMeansCode");
    public static readonly ElementName Percent = Vocabulary.Named("cbc:Percent");
    public static readonly ElementName PostalZone = Vocabulary.Named("cbc:PostalZone");
    public static readonly ElementName PrepaidAmount = Vocabulary.Named("cbc:PrepaidAmount");
    public static readonly ElementName PriceAmount = Vocabulary.Named("cbc:PriceAmount");
    public static readonly ElementName PrimaryAccountNumberID = Vocabulary.Named("cbc:PrimaryAccountNumberID");
    public static readonly ElementName ProfileID = Vocabulary.Named("cbc:ProfileID");
    public static readonly ElementName RegistrationName = Vocabulary.Named("cbc:RegistrationName");
    public static readonly ElementName StartDate = Vocabulary.Named("cbc:StartDate");
    public static readonly ElementName StreetName = Vocabulary.Named("cbc:StreetName");
    public static readonly ElementName TaxAmount = Vocabulary.Named("cbc:TaxAmount");
    public static readonly ElementName TaxCurrencyCode = Vocabulary.Named("cbc:TaxCurrencyCode");
    public static readonly ElementName TaxExclusiveAmount = Vocabulary.Named("cbc:TaxExclusiveAmount");
    public static readonly ElementName TaxExemptionReason = Vocabulary.Named("cbc:TaxExemptionReason");
    public static readonly ElementName TaxExemptionReasonCode = Vocabulary.Named("cbc:TaxExemptionReasonCode");
    public static readonly ElementName TaxInclusiveAmount = Vocabulary.Named("cbc:TaxInclusiveAmount");
    public static readonly ElementName TaxPointDate = Vocabulary.Named("cbc:TaxPointDate");
    public static readonly ElementName TaxableAmount = Vocabulary.Named("cbc:TaxableAmount");
    public static readonly ElementName Telephone = Vocabulary.Named("cbc:Telephone");
    public static readonly ElementName UBLVersionID = Vocabulary.Named("cbc:UBLVersionID");
    public static readonly ElementName URI = Vocabulary.Named("cbc:URI");
    public static readonly ElementName Value = Vocabulary.Named("cbc:Value");

    /// <summary>The amounts whose currency EN 16931 and Peppol BIS both look at.</summary>
    public static readonly ElementPath[] Amounts =
    [
        Amount, BaseAmount, PriceAmount, TaxAmount, TaxableAmount, LineExtensionAmount, TaxExclusiveAmount,
        TaxInclusiveAmount, AllowanceTotalAmount, ChargeTotalAmount, PrepaidAmount, PayableRoundingAmount,
        PayableAmount,
    ];
}
