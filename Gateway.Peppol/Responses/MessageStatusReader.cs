using System.Globalization;
using System.Xml.Linq;
using Gateway.Domain.Parties;
using Gateway.Domain.Xml;
using Gateway.Peppol.Ubl;
using static Gateway.Peppol.Ubl.UblNames;

namespace Gateway.Peppol.Responses;

/// <summary>
/// Reads a Message Level Status and checks what Peppol MLS 1.0 asks of one: its elements, its codes, and which of
/// them go together. Answers with findings, never with an exception.
/// </summary>
public static class MessageStatusReader
{
    /// <summary>Characters of a status. One that names a thousand issues has a third of that.</summary>
    public const int CharactersMax = 1_000_000;

    /// <summary>Where no place in the document can be told.</summary>
    internal const string NoPlace = "NA";

    private const string RootName = "ApplicationResponse";

    private static readonly XmlLimits Limits = new()
    {
        CharactersMax = CharactersMax,
        DepthMax = 16,
        NodesMax = 50_000,
    };

    private static readonly XNamespace Response =
        "urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2";

    /// <summary>A time without its zone could be any of 27.</summary>
    private static readonly string[] InstantForms =
        ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    public static MessageStatusReading Read(ReadOnlyMemory<byte> bytes)
    {
        var findings = new UblFindings();
        try
        {
            return Read(SecureXml.Tree(bytes, Limits).Root!, findings);
        }
        catch (UnreadableXmlException fault)
        {
            findings.Add(UblFault.NoXml, path: null, term: null, fault.Message);
            return new MessageStatusReading { Findings = findings.All };
        }
    }

    /// <summary>The reading of what is so large that nobody read it.</summary>
    public static MessageStatusReading TooLarge(long octets)
    {
        var findings = new UblFindings();
        findings.Add(MessageStatusFaults.TooLarge, path: null, term: null, octets);
        return new MessageStatusReading { Findings = findings.All };
    }

    private static MessageStatusReading Read(XElement root, UblFindings findings)
    {
        if (WhyNone(root) is { } why)
        {
            findings.Add(MessageStatusFaults.NoStatus, $"/{Qualified(root.Name)}", term: null, why);
            return new MessageStatusReading { Findings = findings.All };
        }

        var id = Text(root, Cbc + "ID", findings);
        var issuedAt = Instant(root, findings);
        var sender = Provider(root, Cac + "SenderParty", findings);
        var receiver = Provider(root, Cac + "ReceiverParty", findings);
        var answer = Only(root, Cac + "DocumentResponse", findings);
        var response = answer is null ? null : Only(answer, Cac + "Response", findings);
        var code = response is null
            ? null
            : CodeOf(response, Cbc + "ResponseCode", MessageStatusCodes.FindCode, findings);
        var description = response is null ? null : Value(response.Element(Cbc + "Description"));
        var reference = answer is null ? null : Only(answer, Cac + "DocumentReference", findings);
        var instance = reference is null ? null : Text(reference, Cbc + "ID", findings);
        var issues = answer is null ? [] : Issues(answer, findings);
        CheckTogether(response, code, description, issues, findings);
        return new MessageStatusReading
        {
            Status = !findings.None ? null : new MessageStatus
            {
                Id = id!,
                IssuedAt = issuedAt!.Value,
                Sender = sender!.Value,
                Receiver = receiver!.Value,
                Code = code!.Value,
                Description = description,
                InstanceId = instance!,
                Issues = issues,
            },
            InstanceId = instance,
            Code = code,
            Issues = issues,
            Description = description,
            Findings = findings.All,
        };
    }

    private static string? WhyNone(XElement root) =>
        root.Name != Response + RootName ? root.Name.ToString()
        : Value(root.Element(Cbc + "CustomizationID")) is var customization
            && customization != MessageStatusType.Customization ? $"CustomizationID '{customization}'"
        : Value(root.Element(Cbc + "ProfileID")) is var profile
            && profile != MessageStatusType.Profile ? $"ProfileID '{profile}'"
        : null;

    /// <summary>What may stand together: a rejection says why, and nothing else bears an error.</summary>
    private static void CheckTogether(
        XElement? response,
        MessageStatusCode? code,
        string? description,
        List<MessageStatusIssue> issues,
        UblFindings findings)
    {
        if (response is null || code is not { } known)
        {
            return;
        }

        var path = UblFindings.PathOf(response);
        var errors = issues.Where(issue => issue.Reason != MessageStatusReason.RuleWarning).ToList();
        if (known != MessageStatusCode.Rejected)
        {
            foreach (var error in errors.Take(1))
            {
                findings.Add(
                    MessageStatusFaults.Contradiction, path, term: null,
                    MessageStatusCodes.TextOf(known), MessageStatusCodes.TextOf(error.Reason));
            }

            return;
        }

        if (description is null)
        {
            findings.Add(UblFault.Missing, $"{path}/cbc:Description", term: null, "cbc:Description");
        }

        if (errors.Count == 0)
        {
            findings.Add(MessageStatusFaults.NoGround, path, term: null);
        }
    }

    private static List<MessageStatusIssue> Issues(XElement answer, UblFindings findings)
    {
        var issues = new List<MessageStatusIssue>();
        foreach (var line in answer.Elements(Cac + "LineResponse"))
        {
            var reference = Only(line, Cac + "LineReference", findings);
            var place = reference is null ? null : Text(reference, Cbc + "LineID", findings);
            var responses = line.Elements(Cac + "Response").ToList();
            if (responses.Count == 0)
            {
                Missing(line, Cac + "Response", findings);
            }

            foreach (var response in responses)
            {
                var text = Text(response, Cbc + "Description", findings);
                var status = Only(response, Cac + "Status", findings);
                var reason = status is null
                    ? null
                    : CodeOf(status, Cbc + "StatusReasonCode", MessageStatusCodes.FindReason, findings);
                if (reason is { } known)
                {
                    issues.Add(new MessageStatusIssue(known, text ?? "", place == NoPlace ? null : place));
                }
            }
        }

        return issues;
    }

    private static T? CodeOf<T>(XElement parent, XName name, Func<string, T?> find, UblFindings findings)
        where T : struct
    {
        var text = Text(parent, name, findings);
        var code = text is null ? null : find(text);
        if (text is not null && code is null)
        {
            findings.Add(UblFault.UnknownCode, UblFindings.PathOf(parent.Element(name)!), term: null, text);
        }

        return code;
    }

    private static DateTimeOffset? Instant(XElement root, UblFindings findings)
    {
        var (date, time) = (Text(root, Cbc + "IssueDate", findings), Text(root, Cbc + "IssueTime", findings));
        if (date is null || time is null)
        {
            return null;
        }

        var text = $"{date}T{time}";
        if (DateTimeOffset.TryParseExact(
            text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant;
        }

        findings.Add(
            MessageStatusFaults.NoInstant, UblFindings.PathOf(root.Element(Cbc + "IssueTime")!), term: null, text);
        return null;
    }

    private static ParticipantId? Provider(XElement root, XName name, UblFindings findings)
    {
        if (Only(root, name, findings) is not { } party || Text(party, Cbc + "EndpointID", findings) is not { } value)
        {
            return null;
        }

        var endpoint = party.Element(Cbc + "EndpointID")!;
        var text = $"{endpoint.Attribute("schemeID")?.Value.Trim()}:{value}";
        var provider = ServiceProviders.TryRead(text);
        if (provider is null)
        {
            findings.Add(MessageStatusFaults.NoProvider, UblFindings.PathOf(endpoint), term: null, text);
        }

        return provider;
    }

    /// <summary>The one child of that name; null, and a finding, when it is missing. Of several the first.</summary>
    private static XElement? Only(XElement parent, XName name, UblFindings findings)
    {
        var all = parent.Elements(name).Take(2).Count() < 2 ? 1 : parent.Elements(name).Count();
        if (all > 1)
        {
            findings.Add(
                MessageStatusFaults.NotOnce, UblFindings.PathOf(parent.Element(name)!), term: null, Qualified(name),
                all);
        }

        var found = parent.Element(name);
        if (found is null)
        {
            Missing(parent, name, findings);
        }

        return found;
    }

    private static string? Text(XElement parent, XName name, UblFindings findings)
    {
        var text = Value(Only(parent, name, findings));
        if (text is null && parent.Element(name) is not null)
        {
            Missing(parent, name, findings);
        }

        return text;
    }

    private static void Missing(XElement parent, XName name, UblFindings findings) => findings.Add(
        UblFault.Missing, $"{UblFindings.PathOf(parent)}/{Qualified(name)}", term: null, Qualified(name));

    private static string? Value(XElement? element) =>
        string.IsNullOrWhiteSpace(element?.Value) ? null : element.Value.Trim();
}
