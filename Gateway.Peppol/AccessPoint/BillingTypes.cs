using Gateway.Domain.Invoicing;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Ubl;

namespace Gateway.Peppol.AccessPoint;

/// <summary>The document types and processes of Peppol BIS Billing 3.0: what the network calls our documents.</summary>
public static class BillingTypes
{
    private const string Ubl = "urn:oasis:names:specification:ubl:schema:xsd:";
    private const string UblVersion = "2.1";

    public static DocumentTypeId Invoice { get; } = TypeOf("Invoice", BillingProfile.Billing);

    public static DocumentTypeId CreditNote { get; } = TypeOf("CreditNote", BillingProfile.Billing);

    public static DocumentTypeId SelfBilledInvoice { get; } = TypeOf("Invoice", BillingProfile.SelfBilling);

    public static DocumentTypeId SelfBilledCreditNote { get; } = TypeOf("CreditNote", BillingProfile.SelfBilling);

    public static ProcessId Billing { get; } = ProcessOf(BillingProfile.Billing);

    public static ProcessId SelfBilling { get; } = ProcessOf(BillingProfile.SelfBilling);

    /// <summary>What a document is to the network.</summary>
    public static (DocumentTypeId DocumentType, ProcessId Process) Of(bool isCreditNote, BillingProfile profile) =>
        (isCreditNote, profile) switch
        {
            (false, BillingProfile.Billing) => (Invoice, Billing),
            (true, BillingProfile.Billing) => (CreditNote, Billing),
            (false, _) => (SelfBilledInvoice, SelfBilling),
            (true, _) => (SelfBilledCreditNote, SelfBilling),
        };

    private static DocumentTypeId TypeOf(string root, BillingProfile profile) => DocumentTypeId.TryCreate(
        DocumentTypeId.ExactScheme,
        $"{Ubl}{root}-2::{root}##{UblSpecification.Of(profile).CustomizationId}::{UblVersion}")!;

    private static ProcessId ProcessOf(BillingProfile profile) =>
        ProcessId.TryCreate(ProcessId.Scheme, UblSpecification.Of(profile).ProfileId)!;
}
