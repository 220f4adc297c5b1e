using System.Globalization;
using Gateway.Domain.Parties;
using Gateway.Domain.Xml;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Routing.Publisher;

/// <summary>
/// Reads what an SMP answers (Peppol SMP 1.4.0). What is missing, doubled or no identifier is an
/// <see cref="InvalidDataException"/>: an address half understood is none. Extensions, processes of other networks and
/// endpoints of other transport profiles are not for us and cannot make the rest unreadable.
/// </summary>
internal static class SmpDocumentReader
{
    private const string Publishing = SmpNamespaces.Publishing;
    private const string Identifiers = SmpNamespaces.Identifiers;

    /// <summary>A list of 2,000 document types is some 800 kB; the longest in the network have a few hundred.</summary>
    private static readonly XmlLimits Limits = new()
    {
        CharactersMax = 2_000_000,
        DepthMax = 32,
        NodesMax = 100_000,
        NamesMax = 1_000,
    };

    /// <exception cref="UnreadableXmlException">It is no XML that we read.</exception>
    public static SourceDocument Parse(ReadOnlyMemory<byte> octets) => SourceDocument.Read(octets, Limits);

    /// <exception cref="InvalidDataException">It is no service group.</exception>
    public static ServiceGroup ServiceGroup(SourceElement root)
    {
        Expect(root, "ServiceGroup");
        var references = Only(root, "ServiceMetadataReferenceCollection")
            .Elements(Publishing, "ServiceMetadataReference")
            .Select(reference => SmpPaths.DocumentTypeOf(reference.Attribute("href") ?? ""));
        return new ServiceGroup(Participant(root), [.. references.OfType<DocumentTypeId>().Distinct()]);
    }

    /// <summary>The metadata inside a signed envelope.</summary>
    /// <exception cref="InvalidDataException">It is no service metadata.</exception>
    public static ServiceMetadata ServiceMetadata(SourceElement root)
    {
        Expect(root, "SignedServiceMetadata");
        var metadata = Only(root, "ServiceMetadata");
        if (metadata.Elements().ToArray() is not [var content])
        {
            throw new InvalidDataException("The service metadata are neither information nor a redirect.");
        }

        if (content.Is(Publishing, "Redirect"))
        {
            return new ServiceMetadata.Redirect(
                content.Attribute("href")?.Trim() ?? "", Text(content, Publishing, "CertificateUID"));
        }

        Expect(content, "ServiceInformation");
        return new ServiceMetadata.Information(
            Participant(content),
            TryIdentifier(content, "DocumentIdentifier", DocumentTypeId.TryCreate)
                ?? throw new InvalidDataException("The document type is missing, or is none of the network."),
            [
                .. Only(content, "ProcessList").Elements(Publishing, "Process")
                    .Select(TryProcess).OfType<ServiceProcess>(),
            ]);
    }

    private static ServiceProcess? TryProcess(SourceElement process) =>
        TryIdentifier(process, "ProcessIdentifier", ProcessId.TryCreate) is { } id
            ? new ServiceProcess(
                id, [.. Only(process, "ServiceEndpointList").Elements(Publishing, "Endpoint").Select(Endpoint)])
            : null;

    private static ServiceEndpoint Endpoint(SourceElement endpoint)
    {
        var profile = endpoint.Attribute("transportProfile") ?? "";
        if (profile != ServiceEndpoint.As4Profile)
        {
            return new ServiceEndpoint { TransportProfile = profile, Address = "", Certificate = "" };
        }

        var reference = endpoint.Only(SmpNamespaces.Addressing, "EndpointReference")
            ?? throw new InvalidDataException("An endpoint has no address.");
        return new ServiceEndpoint
        {
            TransportProfile = profile,
            Address = Text(reference, SmpNamespaces.Addressing, "Address"),
            Certificate = Text(endpoint, Publishing, "Certificate"),
            ActiveFrom = Instant(endpoint, "ServiceActivationDate"),
            ActiveUntil = Instant(endpoint, "ServiceExpirationDate"),
            Description = endpoint.Only(Publishing, "ServiceDescription")?.Text.Trim() ?? "",
            TechnicalContact = endpoint.Only(Publishing, "TechnicalContactUrl")?.Text.Trim() ?? "",
        };
    }

    private static ParticipantId Participant(SourceElement parent)
    {
        var element = parent.Only(Identifiers, "ParticipantIdentifier");
        return element?.Attribute("scheme")?.ToLowerInvariant() == ParticipantId.MetaScheme
            && ParticipantId.TryParse(element.Text, out var participant)
            ? participant
            : throw new InvalidDataException("The participant is missing, or is none of the network.");
    }

    private static T? TryIdentifier<T>(SourceElement parent, string name, Func<string, string, T?> read)
        where T : class
    {
        var element = parent.Only(Identifiers, name);
        return read(element?.Attribute("scheme") ?? "", element?.Text.Trim() ?? "");
    }

    /// <summary>A date and time; one without a zone is taken as UTC.</summary>
    private static DateTimeOffset? Instant(SourceElement parent, string name)
    {
        if (parent.Only(Publishing, name)?.Text.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new InvalidDataException($"{name} is no date: '{text}'.");
    }

    private static SourceElement Only(SourceElement parent, string name) =>
        parent.Only(Publishing, name)
        ?? throw new InvalidDataException($"{parent.LocalName} has no {name}, or more than one.");

    private static string Text(SourceElement parent, string ns, string name) =>
        parent.Only(ns, name)?.Text.Trim()
        ?? throw new InvalidDataException($"{parent.LocalName} has no {name}, or more than one.");

    private static void Expect(SourceElement element, string name)
    {
        if (!element.Is(SmpNamespaces.Publishing, name))
        {
            throw new InvalidDataException($"It is {element.LocalName}, not {name}.");
        }
    }
}
