using System.Xml;
using Gateway.Domain.Parties;
using Gateway.Domain.Xml;
using Gateway.Peppol.AccessPoint.Registration;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Publisher;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.AccessPoint.Sandbox;

/// <summary>
/// The Service Metadata Locator of a sandbox: SOAP services on one side, NAPTR records in a zone on the other. It is as
/// strict as the real one about who asks, about actions to the letter, and about a participant living at one SMP.
/// Requests are answered one after the other.
/// </summary>
/// <param name="zone">Where the records are written.</param>
/// <param name="names">The names that participants have in it.</param>
public sealed class SandboxLocator(SandboxZone zone, SmlZone names)
{
    private const int PageLength = 100;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (Uri Address, string Owner)> publishers = [];
    private readonly SortedDictionary<string, Registration> participants = new(StringComparer.Ordinal);

    /// <summary>Answers a POST: the last segment of its path, its SOAPAction without quotes, its body, and who sent it:
    /// the certificate of the TLS client.</summary>
    public (int Status, ReadOnlyMemory<byte> Body) Answer(
        string service, string action, ReadOnlyMemory<byte> body, string caller)
    {
        lock (gate)
        {
            try
            {
                var request = SourceDocument.Read(body).Root.Only(SmlProtocol.Soap, "Body")?.Elements().FirstOrDefault()
                    ?? throw new SandboxFault("BadRequestFault", "There is no SOAP body.");
                return (200, SmlMessages.Write(Handle(service, action, request, caller)));
            }
            catch (UnreadableXmlException unreadable)
            {
                return Fault(new SandboxFault("BadRequestFault", unreadable.Message));
            }
            catch (SandboxFault fault)
            {
                return Fault(fault);
            }
        }
    }

    private static (int Status, ReadOnlyMemory<byte> Body) Fault(SandboxFault fault) => (500, SmlMessages.Write(xml =>
    {
        xml.WriteStartElement("Fault", SmlProtocol.Soap);
        xml.WriteElementString("faultcode", "soap:Server");
        xml.WriteElementString("faultstring", fault.Message);
        xml.WriteStartElement("detail");
        xml.WriteStartElement(fault.Name, SmlProtocol.Locator);
        xml.WriteElementString("FaultMessage", SmlProtocol.Locator, fault.Message);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }));

    private Action<XmlWriter> Handle(string service, string action, SourceElement request, string caller)
    {
        switch ($"{service} {action}")
        {
            case $"{SmlProtocol.PublisherPath} {SmlProtocol.CreatePublisher}":
                CreatePublisher(request, caller);
                break;
            case $"{SmlProtocol.PublisherPath} {SmlProtocol.UpdatePublisher}":
                UpdatePublisher(request, caller);
                break;
            case $"{SmlProtocol.ExtensionPath} {SmlProtocol.CreateParticipant}":
                Register(request, caller);
                break;
            case $"{SmlProtocol.ExtensionPath} {SmlProtocol.PrepareCertificate}":
                break;
            case $"{SmlProtocol.ParticipantPath} {SmlProtocol.Delete}":
                Deregister(request, caller);
                break;
            case $"{SmlProtocol.ParticipantPath} {SmlProtocol.PrepareToMigrate}":
                PrepareToMigrate(request, caller);
                break;
            case $"{SmlProtocol.ParticipantPath} {SmlProtocol.Migrate}":
                Migrate(request, caller);
                break;
            case $"{SmlProtocol.ParticipantPath} {SmlProtocol.List}":
                return List(request, caller);
            default:
                throw new SandboxFault("BadRequestFault", $"There is no action '{action}' at {service}.");
        }

        return _ => { };
    }

    private void CreatePublisher(SourceElement request, string caller)
    {
        if (!publishers.TryAdd(PublisherId(request), (Address(request), caller)))
        {
            throw new SandboxFault("BadRequestFault", $"The SMP '{PublisherId(request)}' already exists.");
        }
    }

    private void UpdatePublisher(SourceElement request, string caller)
    {
        var id = Owned(request, caller);
        publishers[id] = (Address(request), caller);
        foreach (var registration in participants.Values.Where(one => one.PublisherId == id))
        {
            Publish(registration);
        }
    }

    private void Register(SourceElement request, string caller)
    {
        var create = request.Only(SmlProtocol.Data, "CreateParticipantIdentifier")
            ?? throw new SandboxFault("BadRequestFault", "There is no CreateParticipantIdentifier.");
        var (id, participant) = (Owned(create, caller), Participant(create));
        if (participants.ContainsKey(participant.ToString()))
        {
            throw new SandboxFault("BadRequestFault", $"[ERR-106] The participant {participant} already exists.");
        }

        var service = request.Only(SmlProtocol.Data, "serviceName")?.Text ?? "";
        participants[participant.ToString()] = new Registration(participant, id, service, Key: null);
        Publish(participants[participant.ToString()]);
    }

    private void Deregister(SourceElement request, string caller)
    {
        var registration = Registered(request, caller);
        participants.Remove(registration.Participant.ToString());
        zone.Remove(names.NameOf(registration.Participant));
    }

    private void PrepareToMigrate(SourceElement request, string caller)
    {
        var registration = Registered(request, caller);
        var key = MigrationKey.TryParse(request.Only(SmlProtocol.Locator, "MigrationKey")?.Text ?? "")
            ?? throw new SandboxFault("BadRequestFault", "The migration key is too weak.");
        participants[registration.Participant.ToString()] = registration with { Key = key };
    }

    private void Migrate(SourceElement request, string caller)
    {
        var (id, participant) = (Owned(request, caller), Participant(request));
        var key = MigrationKey.TryParse(request.Only(SmlProtocol.Locator, "MigrationKey")?.Text ?? "");
        if (!participants.TryGetValue(participant.ToString(), out var registration)
            || key is null || !key.Equals(registration.Key))
        {
            throw new SandboxFault("UnauthorizedFault", $"There is no such migration of {participant}.");
        }

        participants[participant.ToString()] = registration with { PublisherId = id, Key = null };
        Publish(participants[participant.ToString()]);
    }

    private Action<XmlWriter> List(SourceElement request, string caller)
    {
        var id = Owned(request, caller);
        var after = request.Only(SmlProtocol.Locator, "NextPageIdentifier")?.Text ?? "";
        var rest = participants.Values.Where(one => one.PublisherId == id)
            .Where(one => string.CompareOrdinal(one.Participant.ToString(), after) > 0).ToArray();
        return xml =>
        {
            xml.WriteStartElement("ParticipantIdentifierPage", SmlProtocol.Locator);
            foreach (var registration in rest.Take(PageLength))
            {
                SmlMessages.Participant(xml, registration.Participant);
            }

            xml.WriteElementString("ServiceMetadataPublisherID", SmlProtocol.Locator, id);
            if (rest.Length > PageLength)
            {
                xml.WriteElementString(
                    "NextPageIdentifier", SmlProtocol.Locator, rest[PageLength - 1].Participant.ToString());
            }

            xml.WriteEndElement();
        };
    }

    private void Publish(Registration registration)
    {
        var address = publishers[registration.PublisherId].Address.AbsoluteUri.TrimEnd('/');
        zone.Set(
            names.NameOf(registration.Participant),
            new SandboxAnswer.Records([new NaptrRecord(100, 10, "U", registration.Service, $"!.*!{address}!", ".")]));
    }

    private Registration Registered(SourceElement request, string caller)
    {
        var (id, participant) = (Owned(request, caller), Participant(request));
        return participants.TryGetValue(participant.ToString(), out var registration) && registration.PublisherId == id
            ? registration
            : throw new SandboxFault("NotFoundFault", $"The participant {participant} is not registered at '{id}'.");
    }

    private string Owned(SourceElement request, string caller)
    {
        var id = PublisherId(request);
        return !publishers.TryGetValue(id, out var publisher)
            ? throw new SandboxFault("NotFoundFault", $"[ERR-100] The SMP '{id}' doesn't exist.")
            : publisher.Owner == caller
                ? id
                : throw new SandboxFault("UnauthorizedFault", $"[ERR-101] The SMP '{id}' is another's.");
    }

    private static string PublisherId(SourceElement request) =>
        request.Only(SmlProtocol.Locator, "ServiceMetadataPublisherID")?.Text
        ?? throw new SandboxFault("BadRequestFault", "There is no ServiceMetadataPublisherID.");

    private static ParticipantId Participant(SourceElement request) =>
        ParticipantId.TryParse(
            request.Only(SmpNamespaces.Identifiers, "ParticipantIdentifier")?.Text, out var participant)
            ? participant
            : throw new SandboxFault("BadRequestFault", "There is no participant.");

    private static Uri Address(SourceElement request) =>
        Uri.TryCreate(
            request.Only(SmlProtocol.Locator, "PublisherEndpoint")?.Only(SmlProtocol.Locator, "LogicalAddress")?.Text,
            UriKind.Absolute, out var address)
            ? address
            : throw new SandboxFault("BadRequestFault", "There is no LogicalAddress.");

    private sealed record Registration(
        ParticipantId Participant, string PublisherId, string Service, MigrationKey? Key);

    private sealed class SandboxFault(string name, string message) : Exception(message)
    {
        public string Name { get; } = name;
    }
}
