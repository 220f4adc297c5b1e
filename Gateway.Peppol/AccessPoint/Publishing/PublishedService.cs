using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.AccessPoint.Publishing;

/// <summary>How a participant receives one document type.</summary>
public abstract record PublishedService
{
    private PublishedService(DocumentTypeId documentType) => DocumentType = documentType;

    public DocumentTypeId DocumentType { get; }

    /// <summary>Here, in these processes.</summary>
    public sealed record Here(
        DocumentTypeId DocumentType, IReadOnlyList<ProcessId> Processes, PublishedEndpoint Endpoint)
        : PublishedService(DocumentType);

    /// <summary>As another SMP says, whose signing certificate has that subject.</summary>
    public sealed record Elsewhere(DocumentTypeId DocumentType, Uri Address, string CertificateUid)
        : PublishedService(DocumentType);
}
