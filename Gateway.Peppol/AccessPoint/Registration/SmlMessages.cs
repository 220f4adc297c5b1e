using System.Globalization;
using System.Text;
using System.Xml;
using Gateway.Domain.Parties;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Peppol.AccessPoint.Registration;

/// <summary>Writes the requests to the locator: SOAP 1.1, document style.</summary>
internal static class SmlMessages
{
    private const string Locator = SmlProtocol.Locator;

    public static byte[] Publisher(string operation, string publisherId, Uri address, string ipAddress) => Write(xml =>
    {
        xml.WriteStartElement(operation + "ServiceMetadataPublisherService", Locator);
        xml.WriteStartElement("PublisherEndpoint", Locator);
        xml.WriteElementString("LogicalAddress", Locator, address.AbsoluteUri);
        xml.WriteElementString("PhysicalAddress", Locator, ipAddress);
        xml.WriteEndElement();
        PublisherId(xml, publisherId);
        xml.WriteEndElement();
    });

    public static byte[] Certificate(string pem, DateOnly from) => Write(xml =>
    {
        xml.WriteStartElement("PrepareChangeCertificate", SmlProtocol.Data);
        xml.WriteElementString("newCertificatePublicKey", SmlProtocol.Data, pem);
        xml.WriteElementString("migrationDate", SmlProtocol.Data, from.ToString("O", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    });

    public static byte[] Register(string publisherId, ParticipantId participant) => Write(xml =>
    {
        xml.WriteStartElement("SMPAdvancedServiceForParticipantService", SmlProtocol.Data);
        xml.WriteStartElement("CreateParticipantIdentifier", SmlProtocol.Data);
        PublisherId(xml, publisherId);
        Participant(xml, participant);
        xml.WriteEndElement();
        xml.WriteElementString("serviceName", SmlProtocol.Data, SmlProtocol.ServiceName);
        xml.WriteEndElement();
    });

    public static byte[] Deregister(string publisherId, ParticipantId participant) => Write(xml =>
    {
        xml.WriteStartElement("DeleteParticipantIdentifier", Locator);
        PublisherId(xml, publisherId);
        Participant(xml, participant);
        xml.WriteEndElement();
    });

    public static byte[] Migration(
        string operation, string publisherId, ParticipantId participant, MigrationKey key) => Write(xml =>
    {
        xml.WriteStartElement(operation + "MigrationRecord", Locator);
        PublisherId(xml, publisherId);
        Participant(xml, participant);
        xml.WriteElementString("MigrationKey", Locator, key.Reveal());
        xml.WriteEndElement();
    });

    public static byte[] List(string publisherId, string? page) => Write(xml =>
    {
        xml.WriteStartElement("PageRequest", Locator);
        PublisherId(xml, publisherId);
        if (page is not null)
        {
            xml.WriteElementString("NextPageIdentifier", Locator, page);
        }

        xml.WriteEndElement();
    });

    /// <summary>An envelope around a body; also what a locator's answer looks like.</summary>
    public static byte[] Write(Action<XmlWriter> body)
    {
        using var output = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("soap", "Envelope", SmlProtocol.Soap);
            xml.WriteStartElement("Body", SmlProtocol.Soap);
            body(xml);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return output.ToArray();
    }

    public static void Participant(XmlWriter xml, ParticipantId participant)
    {
        xml.WriteStartElement("id", "ParticipantIdentifier", SmpNamespaces.Identifiers);
        xml.WriteAttributeString("scheme", ParticipantId.MetaScheme);
        xml.WriteString(participant.ToString().ToLowerInvariant());
        xml.WriteEndElement();
    }

    private static void PublisherId(XmlWriter xml, string id) =>
        xml.WriteElementString("ServiceMetadataPublisherID", Locator, id);
}
