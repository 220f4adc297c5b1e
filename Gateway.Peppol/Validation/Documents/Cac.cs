namespace Gateway.Peppol.Validation.Documents;

/// <summary>The aggregate components that rules speak of; UBL has many more.</summary>
internal static class Cac
{
    public static readonly ElementName AccountingCustomerParty = Vocabulary.Named("cac:AccountingCustomerParty");
    public static readonly ElementName AccountingSupplierParty = Vocabulary.Named("cac:AccountingSupplierParty");
    public static readonly ElementName AdditionalDocumentReference =
        Vocabulary.Named("cac:AdditionalDocumentReference");
    public static readonly ElementName AdditionalItemProperty = Vocabulary.Named("cac:AdditionalItemProperty");
    public static readonly ElementName Address = Vocabulary.Named("cac:Address");
    public static readonly ElementName AddressLine = Vocabulary.Named("cac:AddressLine");
    public static readonly ElementName AllowanceCharge = Vocabulary.Named("cac:AllowanceCharge");
    public static readonly ElementName Attachment = Vocabulary.Named("cac:Attachment");
    public static readonly ElementName BillingReference = Vocabulary.Named("cac:BillingReference");
    public static readonly ElementName CardAccount = Vocabulary.Named("cac:CardAccount");
    public static readonly ElementName ClassifiedTaxCategory = Vocabulary.Named("cac:ClassifiedTaxCategory");
    public static readonly ElementName CommodityClassification = Vocabulary.Named("cac:CommodityClassification");
    public static readonly ElementName Contact = Vocabulary.Named("cac:Contact");
    public static readonly ElementName ContractDocumentReference = Vocabulary.Named("cac:ContractDocumentReference");
    public static readonly ElementName Country = Vocabulary.Named("cac:Country");
    public static readonly ElementName CreditNoteLine = Vocabulary.Named("cac:CreditNoteLine");
    public static readonly ElementName Delivery = Vocabulary.Named("cac:Delivery");
    public static readonly ElementName DeliveryLocation = Vocabulary.Named("cac:DeliveryLocation");
    public static readonly ElementName DeliveryParty = Vocabulary.Named("cac:DeliveryParty");
    public static readonly ElementName DespatchDocumentReference = Vocabulary.Named("cac:DespatchDocumentReference");
    public static readonly ElementName DocumentReference = Vocabulary.Named("cac:DocumentReference");
    public static readonly ElementName ExternalReference = Vocabulary.Named("cac:ExternalReference");
    public static readonly ElementName FinancialInstitutionBranch = Vocabulary.Named("cac:FinancialInstitutionBranch");
    public static readonly ElementName InvoiceDocumentReference = Vocabulary.Named("cac:InvoiceDocumentReference");
    public static readonly ElementName InvoiceLine = Vocabulary.Named("cac:InvoiceLine");
    public static readonly ElementName InvoicePeriod = Vocabulary.Named("cac:InvoicePeriod");
    public static readonly ElementName Item = Vocabulary.Named("cac:Item");
    public static readonly ElementName LegalMonetaryTotal = Vocabulary.Named("cac:LegalMonetaryTotal");
    public static readonly ElementName OrderLineReference = Vocabulary.Named("cac:OrderLineReference");
    public static readonly ElementName OrderReference = Vocabulary.Named("cac:OrderReference");
    public static readonly ElementName OriginCountry = Vocabulary.Named("cac:OriginCountry");
    public static readonly ElementName OriginatorDocumentReference =
        Vocabulary.Named("cac:OriginatorDocumentReference");
    public static readonly ElementName Party = Vocabulary.Named("cac:Party");
    public static readonly ElementName PartyIdentification = Vocabulary.Named("cac:PartyIdentification");
    public static readonly ElementName PartyLegalEntity = Vocabulary.Named("cac:PartyLegalEntity");
    public static readonly ElementName PartyName = Vocabulary.Named("cac:PartyName");
    public static readonly ElementName PartyTaxScheme = Vocabulary.Named("cac:PartyTaxScheme");
    public static readonly ElementName PayeeFinancialAccount = Vocabulary.Named("cac:PayeeFinancialAccount");
    public static readonly ElementName PayeeParty = Vocabulary.Named("cac:PayeeParty");
    public static readonly ElementName PayerFinancialAccount = Vocabulary.Named("cac:PayerFinancialAccount");
    public static readonly ElementName PaymentMandate = Vocabulary.Named("cac:PaymentMandate");
    public static readonly ElementName PaymentMeans = Vocabulary.Named("cac:PaymentMeans");
    public static readonly ElementName PaymentTerms = Vocabulary.Named("cac:PaymentTerms");
    public static readonly ElementName PostalAddress = Vocabulary.Named("cac:PostalAddress");
    public static readonly ElementName Price = Vocabulary.Named("cac:Price");
    public static readonly ElementName ProjectReference = Vocabulary.Named("cac:ProjectReference");
    public static readonly ElementName ReceiptDocumentReference = Vocabulary.Named("cac:ReceiptDocumentReference");
    public static readonly ElementName StandardItemIdentification = Vocabulary.Named("cac:StandardItemIdentification");
    public static readonly ElementName TaxCategory = Vocabulary.Named("cac:TaxCategory");
    public static readonly ElementName TaxRepresentativeParty = Vocabulary.Named("cac:TaxRepresentativeParty");
    public static readonly ElementName TaxScheme = Vocabulary.Named("cac:TaxScheme");
    public static readonly ElementName TaxSubtotal = Vocabulary.Named("cac:TaxSubtotal");
    public static readonly ElementName TaxTotal = Vocabulary.Named("cac:TaxTotal");
}
