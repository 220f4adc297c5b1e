using System.Text;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Tests.Transport.As4;
using Gateway.Peppol.Transport.As4;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>Messages that must be refused: what was done to each, and the error its sender is told.</summary>
internal static partial class HostilePosts
{
    private const string Messaging = "eb:Messaging";

    public static async Task<IReadOnlyList<HostilePost>> AllAsync(ReceivingStage stage)
    {
        var good = await stage.ForgeAsync("hostile@peer.test");
        return
        [
            .. Signatures(stage, good),
            .. Wrappings(good),
            .. Sizes(good),
            .. Attachments(good),
            .. Headers(good),
            .. await EnvelopesAsync(stage, good),
        ];
    }

    private static IEnumerable<HostilePost> Signatures(ReceivingStage stage, Forgery good)
    {
        yield return new("a signed header put aside for another", "EBMS:0101", good with
        {
            AfterSigning = soap =>
            {
                var signed = Element(soap, Messaging);
                var other = signed.Replace(ReceivingStage.Supplier, "0208:0999999999", StringComparison.Ordinal)
                    .Replace("wsu:Id=\"messaging\"", "wsu:Id=\"other\"", StringComparison.Ordinal);
                return soap.Replace(signed, other, StringComparison.Ordinal).Replace(
                    "</wsse:Security>", $"<w>{signed}</w></wsse:Security>", StringComparison.Ordinal);
            },
        });
        yield return new("two headers", "EBMS:0009", good with
        {
            AfterSigning = soap => soap.Replace(
                Element(soap, Messaging), Element(soap, Messaging) + Element(soap, Messaging),
                StringComparison.Ordinal),
        })
        {
            HasId = false,
        };
        yield return new("no signature", "EBMS:0101", Without(good, "ds:Signature"));
        yield return new("no security at all", "EBMS:0102", Without(good, "wsse:Security"));
        yield return new("an attachment that is not signed", "EBMS:0101", good with { SignsAttachment = false });
        yield return new("a weaker signature", "EBMS:0103", After(good, "xmldsig-more#rsa-sha256", "xmldsig#rsa-sha1"));
        yield return new("a weaker cipher", "EBMS:0103", After(good, "xmlenc11#aes128-gcm", "xmlenc#aes128-cbc"));
        yield return new("a weaker key transport", "EBMS:0103", After(good, "xmlenc11#rsa-oaep", "xmlenc#rsa-1_5"));
        yield return new("a key identifier for the token", "EBMS:0103", After(good, "#X509v3\" wsu", "#X509PKI\" wsu"));
        yield return new("a digest of another payload", "EBMS:0101", good with { SignedContent = Forgery.Compressed });
        yield return new("the certificate of an SMP", "EBMS:0101", good with
        {
            Key = stage.Network.Sites.Pki.NewPublisher(ReceivingStage.PeerSeat),
        });
        yield return new("a certificate of another network", "EBMS:0101", good with
        {
            Key = new SandboxPki(new Uri("http://127.0.0.1:9/pki"), TimeProvider.System)
                .NewAccessPoint(ReceivingStage.PeerSeat),
        });
        var revoked = stage.Network.NewAccessPoint("PBE000666");
        stage.Network.Sites.Pki.Revoke(revoked.Certificate, CertificateRole.AccessPoint);
        yield return new("a revoked certificate", "EBMS:0101", good with { Key = revoked });
    }

    private static IEnumerable<HostilePost> Attachments(Forgery good)
    {
        yield return new("a payload in the clear", "EBMS:0102", good with { Encrypts = false });
        yield return new("one octet of the cipher changed", "EBMS:0102", good with
        {
            OnTheWire = octets => [.. octets[..40], (byte)(octets[40] ^ 1), .. octets[41..]],
        });
        yield return new("no attachment", "EBMS:0011", good with { PartCopies = 0 });
        yield return new("two attachments", "EBMS:0011", good with { PartCopies = 2 });
        yield return new("an attachment of another name", "EBMS:0003", good with
        {
            PartHeaders = "Content-ID: <other@x>\r\n",
        });
        yield return new("what is no gzip", "EBMS:0303", good with
        {
            Content = "no gzip at all, of no kind"u8.ToArray(),
        });
        yield return new("a bomb", "EBMS:0303", good with { Content = Forgery.Gzip(new byte[40_000_000]) });
        yield return new("a gzip that is cut", "EBMS:0303", good with { Content = good.Content[..^9] });
    }

    private static IEnumerable<HostilePost> Headers(Forgery good)
    {
        yield return new("two receivers", "EBMS:0003", Before(good, "<eb:To>", "<eb:To><eb:PartyId>b</eb:PartyId>"));
        yield return new("two user messages", "EBMS:0003", Before(
            good, "</eb:UserMessage>", "</eb:UserMessage><eb:UserMessage/>"));
        yield return new("no type of the payload", "EBMS:0003", Before(good, "name=\"MimeType\"", "name=\"Other\""));
        yield return new("no conversation", "EBMS:0009", Before(
            good, "<eb:ConversationId>c</eb:ConversationId>", ""));
        yield return new("a payload in the body", "EBMS:0003", After(good, "</S12:Body>", "<x/></S12:Body>"));
        yield return new("another's seat as sender", "EBMS:0004", Before(good, "PBE000111", "PBE000112"), "PBE000111");
        yield return new(
            "another's seat as receiver", "EBMS:0004", Before(good, "PBE000222", "PBE000223"), "PBE000222");
        yield return new("another action than in the envelope", "EBMS:0004", good with
        {
            Header = good.Header with { Action = good.Header.Action + "x" },
        }, "eb:Action");
        yield return new("another process than in the envelope", "EBMS:0004", good with
        {
            Header = good.Header with { Service = "urn:other" },
        }, "eb:Service");
        yield return new("another recipient than in the envelope", "EBMS:0004", Before(
            good, ReceivingStage.Participant, "0208:0999000228"), "finalRecipient");
    }

    private static async Task<IEnumerable<HostilePost>> EnvelopesAsync(ReceivingStage stage, Forgery good)
    {
        var header = stage.Header();
        var text = Encoding.UTF8.GetString(await ReceivingStage.WrapAsync(header, ReceivingStage.Invoice()));
        var other = header with
        {
            Receiver = EnvelopeParty.TryCreate(Domain.Parties.ParticipantId.MetaScheme, "0208:0999000228")!,
        };
        var type = header with
        {
            DocumentType = DocumentTypeId.TryParse(header.DocumentType.ToString().Replace(
                "billing:3.0", "billing:9.9", StringComparison.Ordinal))!,
        };
        var process = header with { Process = ProcessId.TryCreate(ProcessId.Scheme, "urn:other")! };
        return
        [
            new("no envelope", "EBMS:0004", good with { Content = Forgery.Compressed }),
            new("an envelope without a country", "EBMS:0004", good with
            {
                Content = Forgery.Gzip(Encoding.UTF8.GetBytes(
                    text.Replace("COUNTRY_C1", "COUNTRY", StringComparison.Ordinal))),
            }, "COUNTRY_C1"),
            new("a document type declaration", "EBMS:0004", good with
            {
                Content = Forgery.Gzip(Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY a 'b'>]>" + text)),
            }),
            new("a recipient who is not served", "EBMS:0004", await ForAsync(good, other), "recipient"),
            new("a document type that is not served", "EBMS:0004", await ForAsync(good, type), "document type"),
            new("a process that is not served", "EBMS:0004", await ForAsync(good, process), "The process"),
        ];
    }

    /// <summary>Inside and outside agree; what they say is not for us.</summary>
    private static async Task<Forgery> ForAsync(Forgery good, EnvelopeHeader header) => good with
    {
        Content = Forgery.Gzip(await ReceivingStage.WrapAsync(header, ReceivingStage.Invoice())),
        Header = good.Header with
        {
            Action = header.DocumentType.ToString(),
            Service = header.Process.Value,
            Properties =
            [
                good.Header.Properties[0],
                new MessageProperty(
                    As4Identifiers.FinalRecipient, header.Receiver.Value, Domain.Parties.ParticipantId.MetaScheme),
            ],
        },
    };

    private static Forgery After(Forgery good, string part, string instead) => good with
    {
        AfterSigning = soap => Changed(soap, part, instead),
    };

    private static Forgery Before(Forgery good, string part, string instead) => good with
    {
        BeforeSigning = text => Changed(text, part, instead),
    };

    private static Forgery Without(Forgery good, string name) => good with
    {
        AfterSigning = soap => soap.Replace(Element(soap, name), "", StringComparison.Ordinal),
    };

    private static string Changed(string text, string part, string instead)
    {
        text.ShouldContain(part);
        return text.Replace(part, instead, StringComparison.Ordinal);
    }

    private static string Element(string soap, string name)
    {
        var start = soap.IndexOf($"<{name}", StringComparison.Ordinal);
        var end = soap.IndexOf($"</{name}>", start, StringComparison.Ordinal) + name.Length + 3;
        return soap[start..end];
    }
}
