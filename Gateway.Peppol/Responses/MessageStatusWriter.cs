using System.Buffers;
using System.Globalization;
using Gateway.Domain.Parties;
using Gateway.Peppol.Ubl;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Responses;

/// <summary>Writes a Message Level Status as UBL 2.1 ApplicationResponse, and reads it back by the rules that others
/// will read it by: none leaves that we would not take.</summary>
public static class MessageStatusWriter
{
    /// <summary>UTF-8, without byte order mark.</summary>
    /// <exception cref="ArgumentException">It breaks a rule of Peppol MLS 1.0, or has a text that XML cannot
    /// carry.</exception>
    public static byte[] Write(MessageStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        var output = new ArrayBufferWriter<byte>(4 * 1024);
        using (var xml = new Utf8XmlWriter(output))
        {
            Write(xml, status);
            xml.Complete();
        }

        var written = output.WrittenSpan.ToArray();
        var findings = MessageStatusReader.Read(written).Findings;
        return findings.Count == 0
            ? written
            : throw new ArgumentException(string.Join(" ", findings.Select(one => one.Message)), nameof(status));
    }

    private static void Write(Utf8XmlWriter xml, MessageStatus status)
    {
        var at = status.IssuedAt.UtcDateTime;
        using var root = xml.Root(
            "ApplicationResponse"u8,
            "urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2"u8,
            UblWriter.CommonNamespaces);
        xml.Text("cbc:CustomizationID"u8, MessageStatusType.Customization);
        xml.Text("cbc:ProfileID"u8, MessageStatusType.Profile);
        xml.Text("cbc:ID"u8, status.Id);
        xml.Date("cbc:IssueDate"u8, DateOnly.FromDateTime(at));
        xml.Text("cbc:IssueTime"u8, at.ToString("HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Party(xml, "cac:SenderParty"u8, status.Sender);
        Party(xml, "cac:ReceiverParty"u8, status.Receiver);
        using var answer = xml.Element("cac:DocumentResponse"u8);
        using (xml.Element("cac:Response"u8))
        {
            xml.Text("cbc:ResponseCode"u8, MessageStatusCodes.TextOf(status.Code));
            xml.Text("cbc:Description"u8, status.Description);
        }

        using (xml.Element("cac:DocumentReference"u8))
        {
            xml.Text("cbc:ID"u8, status.InstanceId);
        }

        foreach (var issue in status.Issues)
        {
            Issue(xml, issue);
        }
    }

    private static void Party(Utf8XmlWriter xml, ReadOnlySpan<byte> name, ParticipantId provider)
    {
        using var party = xml.Element(name);
        xml.Text("cbc:EndpointID"u8, provider.Value, "schemeID"u8, provider.Scheme);
    }

    private static void Issue(Utf8XmlWriter xml, MessageStatusIssue issue)
    {
        using var line = xml.Element("cac:LineResponse"u8);
        using (xml.Element("cac:LineReference"u8))
        {
            xml.Text("cbc:LineID"u8, issue.Path ?? MessageStatusReader.NoPlace);
        }

        using var response = xml.Element("cac:Response"u8);
        xml.Text("cbc:Description"u8, issue.Text);
        using var status = xml.Element("cac:Status"u8);
        xml.Text("cbc:StatusReasonCode"u8, MessageStatusCodes.TextOf(issue.Reason));
    }
}
