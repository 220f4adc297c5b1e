using System.Globalization;
using System.Text;
using System.Xml;
using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Peppol.AccessPoint.Publishing;

/// <summary>Writes what an SMP answers (Peppol SMP 1.4.0; Business Card of 21 June 2018), not yet signed.</summary>
internal static class SmpDocuments
{
    private const string Smp = SmpNamespaces.Publishing;
    private const string Ids = SmpNamespaces.Identifiers;
    private const string Card = "http://www.peppol.eu/schema/pd/businesscard/20180621/";

    public static byte[] ServiceGroup(Uri publisher, PublishedParticipant participant) => Write(xml =>
    {
        xml.WriteStartElement("smp", "ServiceGroup", Smp);
        Participant(xml, participant.Participant);
        xml.WriteStartElement("ServiceMetadataReferenceCollection", Smp);
        foreach (var service in participant.Services)
        {
            var path = SmpPaths.ServiceMetadata(participant.Participant, service.DocumentType);
            xml.WriteStartElement("ServiceMetadataReference", Smp);
            xml.WriteAttributeString("href", SmpPaths.Below(publisher, path).AbsoluteUri);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    /// <summary>A SignedServiceMetadata element to which its signature has to be added.</summary>
    public static byte[] ServiceMetadata(ParticipantId participant, PublishedService service) => Write(xml =>
    {
        xml.WriteStartElement("smp", "SignedServiceMetadata", Smp);
        xml.WriteStartElement("ServiceMetadata", Smp);
        if (service is PublishedService.Here here)
        {
            Information(xml, participant, here);
        }
        else if (service is PublishedService.Elsewhere elsewhere)
        {
            xml.WriteStartElement("Redirect", Smp);
            xml.WriteAttributeString("href", elsewhere.Address.AbsoluteUri);
            xml.WriteElementString("CertificateUID", Smp, elsewhere.CertificateUid);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteFullEndElement();
    });

    public static byte[] BusinessCard(ParticipantId participant, BusinessCard card) => Write(xml =>
    {
        xml.WriteStartElement("BusinessCard", Card);
        Identifier(xml, "ParticipantIdentifier", ParticipantId.MetaScheme, Lower(participant));
        xml.WriteStartElement("BusinessEntity", Card);
        if (card.RegisteredOn is { } date)
        {
            xml.WriteAttributeString("registrationDate", date.ToString("O", CultureInfo.InvariantCulture));
        }

        foreach (var (language, name) in card.Names)
        {
            xml.WriteStartElement("Name", Card);
            Attribute(xml, "language", language);
            xml.WriteString(name);
            xml.WriteEndElement();
        }

        xml.WriteElementString("CountryCode", Card, card.Country);
        Optional(xml, "GeographicalInformation", card.Place);
        foreach (var (scheme, value) in card.Identifiers)
        {
            Identifier(xml, "Identifier", scheme, value);
        }

        Optional(xml, "WebsiteURI", card.Website?.AbsoluteUri);
        if (card.ContactMail is not null)
        {
            xml.WriteStartElement("Contact", Card);
            xml.WriteElementString("Email", Card, card.ContactMail);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Information(XmlWriter xml, ParticipantId participant, PublishedService.Here service)
    {
        xml.WriteStartElement("ServiceInformation", Smp);
        Participant(xml, participant);
        Named(xml, "DocumentIdentifier", service.DocumentType.Scheme, service.DocumentType.Value);
        xml.WriteStartElement("ProcessList", Smp);
        foreach (var process in service.Processes)
        {
            xml.WriteStartElement("Process", Smp);
            Named(xml, "ProcessIdentifier", ProcessId.Scheme, process.Value);
            xml.WriteStartElement("ServiceEndpointList", Smp);
            Endpoint(xml, service.Endpoint);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Endpoint(XmlWriter xml, PublishedEndpoint endpoint)
    {
        xml.WriteStartElement("Endpoint", Smp);
        xml.WriteAttributeString("transportProfile", ServiceEndpoint.As4Profile);
        xml.WriteStartElement("wsa", "EndpointReference", SmpNamespaces.Addressing);
        xml.WriteElementString("Address", SmpNamespaces.Addressing, endpoint.Address.AbsoluteUri);
        xml.WriteEndElement();
        xml.WriteElementString("RequireBusinessLevelSignature", Smp, "false");
        Instant(xml, "ServiceActivationDate", endpoint.ActiveFrom);
        Instant(xml, "ServiceExpirationDate", endpoint.ActiveUntil);
        xml.WriteElementString("Certificate", Smp, Convert.ToBase64String(endpoint.Certificate.Der.Span));
        xml.WriteElementString("ServiceDescription", Smp, endpoint.Description);
        xml.WriteElementString("TechnicalContactUrl", Smp, endpoint.TechnicalContact);
        xml.WriteEndElement();
    }

    private static void Participant(XmlWriter xml, ParticipantId participant) =>
        Named(xml, "ParticipantIdentifier", ParticipantId.MetaScheme, Lower(participant));

    private static string Lower(ParticipantId participant) => participant.ToString().ToLowerInvariant();

    private static void Named(XmlWriter xml, string name, string scheme, string value)
    {
        xml.WriteStartElement("id", name, Ids);
        xml.WriteAttributeString("scheme", scheme);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void Identifier(XmlWriter xml, string name, string scheme, string value)
    {
        xml.WriteStartElement(name, Card);
        xml.WriteAttributeString("scheme", scheme);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void Instant(XmlWriter xml, string name, DateTimeOffset? instant)
    {
        if (instant is { } at)
        {
            xml.WriteElementString(
                name, Smp, at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }
    }

    private static void Optional(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteElementString(name, Card, value);
        }
    }

    private static void Attribute(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static byte[] Write(Action<XmlWriter> content)
    {
        using var output = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartDocument();
            content(xml);
            xml.WriteEndDocument();
        }

        return output.ToArray();
    }
}
