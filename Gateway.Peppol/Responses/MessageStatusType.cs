using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Responses;

/// <summary>What the network calls a Message Level Status (OpenPeppol code lists 9.7).</summary>
public static class MessageStatusType
{
    public const string Customization = "urn:peppol:edec:mls:1.0";
    public const string Profile = "urn:peppol:edec:mls";

    private const string Response =
        "urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2::ApplicationResponse##";

    private const string Version = "::2.1";

    public static DocumentTypeId DocumentType { get; } = TypeOf(Customization);

    public static ProcessId Process { get; } = ProcessId.TryCreate(ProcessId.Scheme, Profile)!;

    /// <summary>The Message Level Response, from before there was a status.</summary>
    public static DocumentTypeId LegacyResponse { get; } = TypeOf("urn:fdc:peppol.eu:poacc:trns:mlr:3");

    /// <summary>Whether it is itself an answer about a message: none is ever answered with another (MLS 1.0).</summary>
    public static bool IsAnswer(DocumentTypeId type) => type == DocumentType || type == LegacyResponse;

    private static DocumentTypeId TypeOf(string customization) =>
        DocumentTypeId.TryCreate(DocumentTypeId.ExactScheme, Response + customization + Version)!;
}
