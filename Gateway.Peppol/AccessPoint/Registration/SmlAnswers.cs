using Gateway.Domain.Parties;
using Gateway.Domain.Xml;
using Gateway.Peppol.Routing.Publisher;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.AccessPoint.Registration;

/// <summary>Reads what the locator answers. The body decides before the status does: faults have been seen with 404,
/// and proxies answer HTML with any status.</summary>
internal static class SmlAnswers
{
    private const string AlreadyRegistered = "[ERR-106]";

    private static readonly XmlLimits Limits = new()
    {
        CharactersMax = 4_000_000,
        DepthMax = 32,
        NodesMax = 200_000,
        NamesMax = 1_000,
    };

    public static SmlOutcome Read(int status, ReadOnlyMemory<byte> octets)
    {
        var isSuccess = status is >= 200 and < 300;
        if (octets.IsEmpty && isSuccess)
        {
            return new SmlOutcome.Done();
        }

        var body = TryReadBody(octets);
        if (body?.Only(SmlProtocol.Soap, "Fault") is { } fault)
        {
            return Fault(fault);
        }

        return (isSuccess, body, status) switch
        {
            (true, not null, _) => Content(body),
            (_, _, 401 or 403) => new SmlOutcome.Refused(SmlFault.Unauthorized, $"The locator answered {status}."),
            _ => new SmlOutcome.Unreachable($"The locator answered {status} and no SOAP."),
        };
    }

    private static SourceElement? TryReadBody(ReadOnlyMemory<byte> octets)
    {
        try
        {
            var root = SourceDocument.Read(octets, Limits).Root;
            return root.Is(SmlProtocol.Soap, "Envelope") ? root.Only(SmlProtocol.Soap, "Body") : null;
        }
        catch (UnreadableXmlException)
        {
            return null;
        }
    }

    private static SmlOutcome Content(SourceElement body)
    {
        if (body.Only(SmlProtocol.Locator, "ParticipantIdentifierPage") is not { } page)
        {
            return new SmlOutcome.Done();
        }

        var participants = page.Elements(SmpNamespaces.Identifiers, "ParticipantIdentifier")
            .Select(element => ParticipantId.TryParse(element.Text, out var participant)
                ? participant
                : (ParticipantId?)null)
            .OfType<ParticipantId>();
        var next = page.Only(SmlProtocol.Locator, "NextPageIdentifier")?.Text.Trim();
        return new SmlOutcome.Page([.. participants], next is { Length: > 0 } ? next : null);
    }

    /// <summary>The fault's name is that of the element in its detail.</summary>
    private static SmlOutcome Fault(SourceElement fault)
    {
        var detail = fault.Only("", "detail")?.Elements()
            .FirstOrDefault(element => element.Namespace == SmlProtocol.Locator);
        var why = detail?.Only(SmlProtocol.Locator, "FaultMessage")?.Text
            ?? fault.Only("", "faultstring")?.Text ?? "The locator does not say why.";
        return detail?.LocalName switch
        {
            "NotFoundFault" => new SmlOutcome.Refused(SmlFault.NotFound, why),
            "UnauthorizedFault" => new SmlOutcome.Refused(SmlFault.Unauthorized, why),
            "BadRequestFault" when why.Contains(AlreadyRegistered, StringComparison.Ordinal) =>
                new SmlOutcome.Refused(SmlFault.AlreadyRegistered, why),
            "BadRequestFault" => new SmlOutcome.Refused(SmlFault.BadRequest, why),
            _ => new SmlOutcome.Unreachable(why),
        };
    }
}
