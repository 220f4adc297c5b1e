using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Routing.Publisher;

/// <summary>How a participant receives one document type, or who knows.</summary>
public abstract record ServiceMetadata
{
    private ServiceMetadata()
    {
    }

    /// <summary>The processes in which it receives the document type, and where.</summary>
    public sealed record Information(
        ParticipantId Participant, DocumentTypeId DocumentType, IReadOnlyList<ServiceProcess> Processes)
        : ServiceMetadata;

    /// <summary>Another SMP knows; its signing certificate must have that subject.</summary>
    public sealed record Redirect(string Address, string CertificateUid) : ServiceMetadata;
}
