using Gateway.Domain.Invoicing;
using Gateway.Domain.Xml;
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

    /// <summary>What a document is to the network, by its root element and its specification (BT-24).</summary>
    /// <exception cref="UnreadableXmlException">It is no billing document.</exception>
    public static (DocumentTypeId DocumentType, ProcessId Process) Of(ReadOnlyMemory<byte> ubl)
    {
        using var reader = SecureXml.Reader(ubl);
        reader.MoveToContent();
        var isCreditNote = reader.LocalName switch
        {
            "Invoice" => false,
            "CreditNote" => true,
            var other => throw new UnreadableXmlException($"The document is a {other}."),
        };
        return reader.ReadToDescendant("CustomizationID", UblNames.Cbc.NamespaceName)
            ? Of(isCreditNote, UblSpecification.ProfileOf(reader.ReadElementContentAsString(), profileId: null))
            : throw new UnreadableXmlException("The document does not name its specification.");
    }

    private static DocumentTypeId TypeOf(string root, BillingProfile profile) => DocumentTypeId.TryCreate(
        DocumentTypeId.ExactScheme,
        $"{Ubl}{root}-2::{root}##{UblSpecification.Of(profile).CustomizationId}::{UblVersion}")!;

    private static ProcessId ProcessOf(BillingProfile profile) =>
        ProcessId.TryCreate(ProcessId.Scheme, UblSpecification.Of(profile).ProfileId)!;
}
