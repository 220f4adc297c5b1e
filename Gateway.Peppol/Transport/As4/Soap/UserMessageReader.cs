using System.Globalization;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Soap;

/// <summary>Reads <c>eb:UserMessage</c>, element by element, in the shape of the ebMS 3.0 header schema.</summary>
internal static class UserMessageReader
{
    private const string Eb = As4Namespaces.Ebms;

    /// <exception cref="As4RefusalException">EBMS:0009 for a header that has not its shape, EBMS:0003 for one that
    /// contradicts itself or the profile.</exception>
    public static UserMessage Read(SourceElement messaging)
    {
        var messages = messaging.Elements().ToArray();
        if (messages is not [{ LocalName: "UserMessage", Namespace: Eb } message])
        {
            throw new As4RefusalException(
                EbmsErrorKind.ValueInconsistent, "A message must hold exactly one eb:UserMessage and no signal.");
        }

        ExpectOnly(message, "MessageInfo", "PartyInfo", "CollaborationInfo", "MessageProperties", "PayloadInfo");
        var info = Child(message, "MessageInfo");
        ExpectOnly(info, "Timestamp", "MessageId", "RefToMessageId");
        var parties = Child(message, "PartyInfo");
        ExpectOnly(parties, "From", "To");
        var collaboration = Child(message, "CollaborationInfo");
        ExpectOnly(collaboration, "AgreementRef", "Service", "Action", "ConversationId");
        var service = Child(collaboration, "Service");
        return new UserMessage
        {
            Mpc = message.Attribute("mpc"),
            MessageId = ReadMessageId(Child(info, "MessageId")),
            RefToMessageId = info.Only(Eb, "RefToMessageId")?.Text.Trim(),
            Timestamp = ReadTimestamp(Child(info, "Timestamp")),
            From = ReadParty(Child(parties, "From")),
            To = ReadParty(Child(parties, "To")),
            Agreement = collaboration.Only(Eb, "AgreementRef")?.Text.Trim(),
            ServiceType = service.Attribute("type"),
            Service = TextOf(service),
            Action = TextOf(Child(collaboration, "Action")),
            ConversationId = Child(collaboration, "ConversationId").Text.Trim(),
            Properties = message.Only(Eb, "MessageProperties") is { } list ? ReadProperties(list) : [],
            Parts = message.Only(Eb, "PayloadInfo") is { } payload ? ReadParts(payload) : [],
        };
    }

    /// <summary>The id of whatever is in the header, as far as it can be read: for the answer to a message that
    /// cannot.</summary>
    public static string? FindMessageId(SourceElement messaging)
    {
        var id = messaging.Elements().FirstOrDefault()?.Only(Eb, "MessageInfo")?.Only(Eb, "MessageId")?.Text.Trim();
        return MessageIds.IsUsable(id) ? id : null;
    }

    public static string ReadMessageId(SourceElement element)
    {
        var id = element.Text.Trim();
        return MessageIds.IsUsable(id) ? id : throw Invalid($"eb:{element.LocalName} is no message identifier.");
    }

    /// <summary>An instant; one without zone is taken for UTC, as ebMS 3.0 (5.2.2.1) asks it to be written.</summary>
    public static DateTimeOffset ReadTimestamp(SourceElement element) =>
        DateTimeOffset.TryParse(
            element.Text.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUniversalTime()
            : throw Invalid("eb:Timestamp is no date and time.");

    public static SourceElement Child(SourceElement parent, string name) => parent.Only(Eb, name)
        ?? throw Invalid($"eb:{parent.LocalName} must hold exactly one eb:{name}.");

    private static MessageParty ReadParty(SourceElement side)
    {
        var ids = side.Elements(Eb, "PartyId").ToArray();
        if (ids is not [var id])
        {
            throw new As4RefusalException(
                EbmsErrorKind.ValueInconsistent, $"eb:{side.LocalName} must hold exactly one eb:PartyId.");
        }

        return new MessageParty(TextOf(id), id.Attribute("type"), TextOf(Child(side, "Role")));
    }

    private static MessageProperty[] ReadProperties(SourceElement list)
    {
        ExpectOnly(list, "Property");
        return
        [
            .. list.Elements().Select(property => new MessageProperty(
                property.Attribute("name") ?? throw Invalid("An eb:Property has no name."),
                property.Text.Trim(),
                property.Attribute("type"))),
        ];
    }

    private static MessagePart[] ReadParts(SourceElement payload)
    {
        ExpectOnly(payload, "PartInfo");
        var parts = payload.Elements().Select(ReadPart).ToArray();
        return parts.DistinctBy(part => part.ContentId).Count() == parts.Length
            ? parts
            : throw new As4RefusalException(
                EbmsErrorKind.ValueInconsistent, "Two eb:PartInfo name the same attachment.");
    }

    private static MessagePart ReadPart(SourceElement info)
    {
        if (ContentIds.TryRead(info.Attribute("href")) is not { } contentId)
        {
            throw new As4RefusalException(
                EbmsErrorKind.ValueInconsistent, "A payload must be an attachment: eb:PartInfo needs a cid: address.");
        }

        var properties = info.Only(Eb, "PartProperties") is { } list ? ReadProperties(list) : [];
        var part = new MessagePart(contentId, properties);
        if (properties.DistinctBy(property => property.Name).Count() != properties.Length
            || part.CompressionType is not (null or As4Identifiers.GzipType))
        {
            throw new As4RefusalException(
                EbmsErrorKind.ValueInconsistent,
                $"The CompressionType of an attachment can only be {As4Identifiers.GzipType}, and stand once.");
        }

        return part.IsCompressed && string.IsNullOrEmpty(part.MimeType)
            ? throw new As4RefusalException(
                EbmsErrorKind.ValueInconsistent, "An attachment that is compressed needs a MimeType.")
            : part;
    }

    private static string TextOf(SourceElement element)
    {
        var text = element.Text.Trim();
        return text.Length > 0 && !element.Elements().Any()
            ? text
            : throw Invalid($"eb:{element.LocalName} must hold text.");
    }

    private static void ExpectOnly(SourceElement element, params ReadOnlySpan<string> names)
    {
        foreach (var child in element.Elements())
        {
            if (child.Namespace != Eb || !names.Contains(child.LocalName))
            {
                throw Invalid($"eb:{element.LocalName} holds {child.LocalName}, which the schema does not know there.");
            }
        }
    }

    private static As4RefusalException Invalid(string description) => new(EbmsErrorKind.InvalidHeader, description);
}
