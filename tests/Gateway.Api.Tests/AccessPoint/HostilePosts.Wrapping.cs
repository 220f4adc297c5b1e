using System.Net;
using Gateway.Peppol.Tests.Transport.As4;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>Signatures that are right, over something else than what is read; and what is larger than it may
/// be.</summary>
internal static partial class HostilePosts
{
    private static IEnumerable<HostilePost> Wrappings(Forgery good)
    {
        yield return Wrapped(good, "aside in the SOAP header", "</S12:Header>", "<w>{0}</w></S12:Header>", "EBMS:0101");
        yield return Wrapped(good, "among the tokens", "</wsse:Security>", "{0}</wsse:Security>", "EBMS:0101");
        yield return Wrapped(
            good, "in the signature", "</ds:Signature>", "<ds:Object>{0}</ds:Object></ds:Signature>", "EBMS:0101");
        yield return Wrapped(good, "behind the other", "</S12:Header>", "{0}</S12:Header>", "EBMS:0009") with
        {
            HasId = false,
        };
        yield return new("two bearers of the signed id", "EBMS:0101", After(
            good, "</wsse:Security>", "<w ID=\"messaging\"/></wsse:Security>"));
        yield return new("the signed body put aside", "EBMS:0101", good with
        {
            AfterSigning = soap =>
            {
                var body = Element(soap, "S12:Body");
                return soap.Replace(body, "<S12:Body/>", StringComparison.Ordinal).Replace(
                    "</wsse:Security>", body + "</wsse:Security>", StringComparison.Ordinal);
            },
        });
        yield return new("a header nobody signed", "EBMS:0101", After(
            good, "<ds:Reference URI=\"#messaging\">", "<ds:Reference URI=\"#body\">"));
        yield return new("a signature twice", "EBMS:0101", good with
        {
            AfterSigning = soap => soap.Replace(
                Element(soap, "ds:Signature"), Element(soap, "ds:Signature") + Element(soap, "ds:Signature"),
                StringComparison.Ordinal),
        });
        yield return new("a weaker digest", "EBMS:0101", After(
            good, "xmlenc#sha256\"></ds:DigestMethod>", "xmldsig#sha1\"></ds:DigestMethod>"));
        yield return new("a weaker mask", "EBMS:0103", After(good, "xmlenc11#mgf1sha256", "xmlenc11#mgf1md5"));
        yield return new("a digest of another header", "EBMS:0101", After(
            good, ReceivingStage.Supplier, "0208:0999999999"));
    }

    private static IEnumerable<HostilePost> Sizes(Forgery good)
    {
        HostilePost[] unreadable =
        [
            new("headers of a part without end", "EBMS:0007", good with
            {
                PartHeaders = "X: " + new string('x', 9000) + "\r\n",
            }, "more than 8192 octets"),
            new("too many headers of a part", "EBMS:0007", good with
            {
                PartHeaders = string.Concat(Enumerable.Repeat("X: y\r\n", 40)),
            }),
            new("a SOAP part without end", "EBMS:0007", good with
            {
                AfterSigning = soap => soap + new string(' ', 2_000_000),
            }, "more than 1048576 octets"),
            new("twenty attachments", "EBMS:0007", good with { PartCopies = 20 }, "more than 17 MIME parts"),
        ];
        return unreadable.Select(post => post with { HasId = false, Status = HttpStatusCode.BadRequest });
    }

    private static HostilePost Wrapped(Forgery good, string where, string at, string instead, string code) =>
        new($"a signed header {where}", code, good with
        {
            AfterSigning = soap =>
            {
                var signed = Element(soap, Messaging);
                var other = signed.Replace(ReceivingStage.Supplier, "0208:0999999999", StringComparison.Ordinal)
                    .Replace("wsu:Id=\"messaging\"", "wsu:Id=\"other\"", StringComparison.Ordinal);
                return soap.Replace(signed, other, StringComparison.Ordinal)
                    .Replace(at, string.Format(null, instead, signed), StringComparison.Ordinal);
            },
        });
}
