using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Routing.Publisher;

/// <summary>
/// The addresses below an SMP (Peppol SMP 1.4.0, REST binding). Each segment is percent-encoded on its own, its colons
/// and hashes too. Participants are written in lower case, since the network compares them without regard to it.
/// </summary>
public static class SmpPaths
{
    private const string Services = "/services/";

    public static string ServiceGroup(ParticipantId participant) =>
        Uri.EscapeDataString($"{ParticipantId.MetaScheme}::{participant.ToString().ToLowerInvariant()}");

    public static string ServiceMetadata(ParticipantId participant, DocumentTypeId documentType)
    {
        ArgumentNullException.ThrowIfNull(documentType);
        return ServiceGroup(participant) + Services + Uri.EscapeDataString(documentType.ToString());
    }

    /// <summary>An address below the one of the SMP, which may have a path of its own.</summary>
    public static Uri Below(Uri publisher, string path)
    {
        ArgumentNullException.ThrowIfNull(publisher);
        return new Uri($"{publisher.AbsoluteUri.TrimEnd('/')}/{path}");
    }

    /// <summary>The document type that the address of service metadata names, or null when it names none.</summary>
    public static DocumentTypeId? DocumentTypeOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var services = address.IndexOf(Services, StringComparison.Ordinal);
        return services < 0
            ? null
            : DocumentTypeId.TryParse(Uri.UnescapeDataString(address[(services + Services.Length)..]));
    }
}
