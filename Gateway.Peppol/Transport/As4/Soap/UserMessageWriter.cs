using System.Buffers;
using System.Globalization;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Soap;

/// <summary>
/// Writes <c>eb:Messaging</c> with a user message, already in exclusive canonical form: attributes in their order,
/// namespaces where they are first used. What is signed is then exactly what is sent, with no second pass.
/// </summary>
internal static class UserMessageWriter
{
    public static void Write(UserMessage message, string id, IBufferWriter<byte> output)
    {
        SoapParts.StartMessaging(id, output);
        output.Raw("<eb:UserMessage"u8);
        Optional(output, "mpc", message.Mpc);
        output.Raw("><eb:MessageInfo>"u8);
        Element(output, "Timestamp", Timestamp(message.Timestamp));
        Element(output, "MessageId", message.MessageId);
        if (message.RefToMessageId is { } reference)
        {
            Element(output, "RefToMessageId", reference);
        }

        output.Raw("</eb:MessageInfo><eb:PartyInfo>"u8);
        Party(output, "From", message.From);
        Party(output, "To", message.To);
        output.Raw("</eb:PartyInfo><eb:CollaborationInfo>"u8);
        if (message.Agreement is { } agreement)
        {
            Element(output, "AgreementRef", agreement);
        }

        Element(output, "Service", message.Service, message.ServiceType);
        Element(output, "Action", message.Action);
        Element(output, "ConversationId", message.ConversationId);
        output.Raw("</eb:CollaborationInfo>"u8);
        Properties(output, "MessageProperties", message.Properties);
        Parts(output, message.Parts);
        output.Raw("</eb:UserMessage>"u8);
        SoapParts.EndMessaging(output);
    }

    public static string Timestamp(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static void Element(IBufferWriter<byte> output, string name, string value, string? type = null)
    {
        output.Raw("<eb:"u8);
        output.Raw(name.AsSpan());
        Optional(output, "type", type);
        output.Raw((byte)'>');
        output.Text(value);
        output.Raw("</eb:"u8);
        output.Raw(name.AsSpan());
        output.Raw((byte)'>');
    }

    private static void Optional(IBufferWriter<byte> output, string name, string? value)
    {
        if (value is not null)
        {
            output.Attribute("", name, value);
        }
    }

    private static void Party(IBufferWriter<byte> output, string side, MessageParty party)
    {
        output.Raw("<eb:"u8);
        output.Raw(side.AsSpan());
        output.Raw((byte)'>');
        Element(output, "PartyId", party.Id, party.IdType);
        Element(output, "Role", party.Role);
        output.Raw("</eb:"u8);
        output.Raw(side.AsSpan());
        output.Raw((byte)'>');
    }

    private static void Parts(IBufferWriter<byte> output, IReadOnlyList<MessagePart> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        output.Raw("<eb:PayloadInfo>"u8);
        foreach (var part in parts)
        {
            output.Raw("<eb:PartInfo"u8);
            output.Attribute("", "href", "cid:" + part.ContentId);
            output.Raw((byte)'>');
            Properties(output, "PartProperties", part.Properties);
            output.Raw("</eb:PartInfo>"u8);
        }

        output.Raw("</eb:PayloadInfo>"u8);
    }

    private static void Properties(IBufferWriter<byte> output, string list, IReadOnlyList<MessageProperty> properties)
    {
        if (properties.Count == 0)
        {
            return;
        }

        output.Raw("<eb:"u8);
        output.Raw(list.AsSpan());
        output.Raw((byte)'>');
        foreach (var property in properties)
        {
            output.Raw("<eb:Property"u8);
            output.Attribute("", "name", property.Name);
            Optional(output, "type", property.Type);
            output.Raw((byte)'>');
            output.Text(property.Value);
            output.Raw("</eb:Property>"u8);
        }

        output.Raw("</eb:"u8);
        output.Raw(list.AsSpan());
        output.Raw((byte)'>');
    }
}
