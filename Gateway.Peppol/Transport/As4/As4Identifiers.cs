namespace Gateway.Peppol.Transport.As4;

/// <summary>The fixed values of the Peppol AS4 profile 2.0.3 and of the texts under it.</summary>
public static class As4Identifiers
{
    public const string PartyIdType = "urn:fdc:peppol.eu:2017:identifiers:ap";
    public const string Agreement = "urn:fdc:peppol.eu:2017:agreements:tia:ap_provider";
    public const string InitiatorRole = As4Namespaces.Ebms + "initiator";
    public const string ResponderRole = As4Namespaces.Ebms + "responder";

    /// <summary>Service and action of a ping: it is answered with a receipt and delivered to nobody.</summary>
    public const string TestService = As4Namespaces.Ebms + "service";
    public const string TestAction = As4Namespaces.Ebms + "test";

    public const string OriginalSender = "originalSender";
    public const string FinalRecipient = "finalRecipient";

    public const string GzipType = "application/gzip";
    public const string XmlType = "application/xml";
    public const string SoapType = "application/soap+xml";

    internal const string X509Token =
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";

    internal const string Base64Encoding =
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";

    internal const string EncryptedKeyToken =
        "http://docs.oasis-open.org/wss/oasis-wss-soap-message-security-1.1#EncryptedKey";

    private const string Swa = "http://docs.oasis-open.org/wss/oasis-wss-SwAProfile-1.1#";

    internal const string AttachmentSignatureTransform = Swa + "Attachment-Content-Signature-Transform";
    internal const string AttachmentCiphertextTransform = Swa + "Attachment-Ciphertext-Transform";
    internal const string AttachmentContentOnly = Swa + "Attachment-Content-Only";
}
