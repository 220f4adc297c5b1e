using Gateway.Peppol.Envelope;
using Gateway.Peppol.Responses;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>
/// What is received here (OpenPeppol code lists 9.7). A participant that takes a category of documents must take the
/// Peppol BIS of it, so invoice and credit note come together.
/// </summary>
internal static class ServedDocuments
{
    private const string Ubl = "urn:oasis:names:specification:ubl:schema:xsd:";
    private const string Norm = "##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:";
    private const string Response = Ubl + "ApplicationResponse-2::ApplicationResponse##";

    private static readonly ProcessId Billing = Process("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
    private static readonly ProcessId SelfBilling = Process("urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0");

    /// <summary>For a legal entity: what its suppliers, its self-billing clients and the buyers of its invoices send.
    /// </summary>
    public static IReadOnlyList<ServedDocument> OfLegalEntity { get; } =
    [
        new(Type($"{Ubl}Invoice-2::Invoice{Norm}billing:3.0::2.1"), [Billing], IsJudged: true),
        new(Type($"{Ubl}CreditNote-2::CreditNote{Norm}billing:3.0::2.1"), [Billing], IsJudged: true),
        new(Type($"{Ubl}Invoice-2::Invoice{Norm}selfbilling:3.0::2.1"), [SelfBilling], IsJudged: true),
        new(Type($"{Ubl}CreditNote-2::CreditNote{Norm}selfbilling:3.0::2.1"), [SelfBilling], IsJudged: true),
        new(
            Type(Response + "urn:fdc:peppol.eu:poacc:trns:invoice_response:3::2.1"),
            [Process("urn:fdc:peppol.eu:poacc:bis:invoice_response:3")],
            IsJudged: false),
    ];

    /// <summary>For the access point itself: the Message Level Status of other access points.</summary>
    public static IReadOnlyList<ServedDocument> OfAccessPoint { get; } =
    [
        new(MessageStatusType.DocumentType, [MessageStatusType.Process], IsJudged: false),
    ];

    /// <summary>Whether there are rules for such a document.</summary>
    public static bool AreJudged(DocumentTypeId type) =>
        OfLegalEntity.Any(served => served.IsJudged && served.Type == type);

    private static DocumentTypeId Type(string value) =>
        DocumentTypeId.TryCreate(DocumentTypeId.ExactScheme, value)
        ?? throw new InvalidOperationException($"{value} is no document type.");

    private static ProcessId Process(string value) =>
        ProcessId.TryCreate(ProcessId.Scheme, value)
        ?? throw new InvalidOperationException($"{value} is no process.");
}
