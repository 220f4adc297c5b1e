using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Gateway.Domain.Xml;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Publisher;
using Gateway.Peppol.Tests.Routing.Lookup;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.AccessPoint.Publishing;

/// <summary>What our SMP says, read by ourselves and by the framework.</summary>
public class SmpResponderTests
{
    private static readonly Uri Address = new("https://smp.example.org/smp/");
    private static readonly XNamespace Card = "http://www.peppol.eu/schema/pd/businesscard/20180621/";

    private readonly SandboxParticipants participants = new();
    private readonly SmpResponder smp;
    private int signatures;

    public SmpResponderTests()
    {
        smp = new SmpResponder(Address, participants, () =>
        {
            signatures++;
            return LookupBench.Smp;
        });
        participants.Set(new PublishedParticipant
        {
            Participant = LookupBench.Buyer,
            Services = [LookupBench.Service(), LookupBench.Service(LookupBench.CreditNote)],
            Card = new BusinessCard
            {
                Country = "BE",
                Names = [("fr", "Les Lumières & Cie"), (null, "Lumière")],
                Place = "Bruxelles",
                Identifiers = [("VAT", "BE0202239951")],
                Website = new Uri("https://lumiere.example.org/"),
                ContactMail = "factures@lumiere.example.org",
                RegisteredOn = new DateOnly(2026, 1, 1),
            },
        });
    }

    [Fact]
    public async Task The_service_group_lists_what_is_received_and_where_to_ask()
    {
        var group = SmpDocumentReader.ServiceGroup(
            SourceDocument.Read((await GetAsync(SmpPaths.ServiceGroup(LookupBench.Buyer))).Body).Root);
        group.Participant.ShouldBe(LookupBench.Buyer);
        group.DocumentTypes.ShouldBe([LookupBench.Invoice, LookupBench.CreditNote]);
    }

    [Fact]
    public async Task The_addresses_in_the_service_group_are_those_of_the_metadata()
    {
        var group = await GetAsync(SmpPaths.ServiceGroup(LookupBench.Buyer));
        var hrefs = SecureXml.Tree(group.Body).Descendants().Attributes("href").Select(one => new Uri(one.Value));
        foreach (var href in hrefs.ToArray())
        {
            href.AbsoluteUri.ShouldStartWith(Address.AbsoluteUri);
            (await smp.AnswerAsync(href.AbsolutePath, default)).Status.ShouldBe(200);
        }
    }

    [Fact]
    public async Task The_metadata_are_signed_as_the_framework_understands_it()
    {
        var answer = await GetAsync(SmpPaths.ServiceMetadata(LookupBench.Buyer, LookupBench.Invoice));
        var document = SecureXml.Document(answer.Body);
        var element = (XmlElement)document.GetElementsByTagName("Signature", SignedXml.XmlDsigNamespaceUrl)[0]!;
        var signature = new SignedXml(document);
        signature.LoadXml(element);
        using var certificate = X509CertificateLoader.LoadCertificate(LookupBench.Smp.Certificate.Der.Span);
        using var key = certificate.GetRSAPublicKey()!;
        signature.CheckSignature(key).ShouldBeTrue();
        signature.SignedInfo!.CanonicalizationMethod.ShouldBe(SignedXml.XmlDsigC14NTransformUrl);
        signature.SignedInfo.SignatureMethod.ShouldBe(SignedXml.XmlDsigRSASHA256Url);
        element.ParentNode.ShouldBe(document.DocumentElement);
        document.DocumentElement!.LastChild.ShouldBe(element);
    }

    [Fact]
    public void A_signature_of_the_framework_is_verified()
    {
        var document = SecureXml.Document(Encoding.UTF8.GetBytes(SignedMetadata.Unsigned));
        using var pair = X509CertificateLoader.LoadPkcs12(LookupBench.Pki.ExportPkcs12(LookupBench.Smp, "x"), "x");
        var signature = new SignedXml(document) { SigningKey = pair.GetRSAPrivateKey() };
        signature.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigC14NTransformUrl;
        signature.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        var reference = new Reference("") { DigestMethod = SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        signature.AddReference(reference);
        signature.KeyInfo.AddClause(new KeyInfoX509Data(pair));
        signature.ComputeSignature();
        document.DocumentElement!.AppendChild(document.ImportNode(signature.GetXml(), deep: true));

        VerifiedServiceMetadata.TryVerify(
            Encoding.UTF8.GetBytes(document.OuterXml), new CertificateCache(), out var fault)
            .ShouldNotBeNull(fault).Signer.ShouldBe(LookupBench.Smp.Certificate);
    }

    [Fact]
    public async Task A_document_is_signed_once_until_it_changes()
    {
        var path = SmpPaths.ServiceMetadata(LookupBench.Buyer, LookupBench.Invoice);
        var first = await GetAsync(path);
        (await GetAsync(path)).Body.ToArray().ShouldBe(first.Body.ToArray());
        participants.Set(new PublishedParticipant
        {
            Participant = LookupBench.Buyer,
            Services = [LookupBench.Service(process: LookupBench.Process("urn:other"))],
        });
        (await GetAsync(path)).Body.ToArray().ShouldNotBe(first.Body.ToArray());
        signatures.ShouldBe(3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("iso6523-actorid-upis%3A%3A0208%3A0677424046")]
    [InlineData("0208%3A0202239951")]
    [InlineData("iso6523-actorid-upis%3A%3A0208%3A0202239951/")]
    [InlineData("iso6523-actorid-upis%3A%3A0208%3A0202239951/services")]
    [InlineData("iso6523-actorid-upis%3A%3A0208%3A0202239951/services/x")]
    [InlineData("iso6523-actorid-upis%3A%3A0208%3A0202239951/services/busdox-docid-qns%3A%3Aa%3A%3Ab%23%23c%3A%3A1")]
    [InlineData("businesscard/iso6523-actorid-upis%3A%3A0208%3A0677424046")]
    [InlineData("../../etc/passwd")]
    [InlineData("%zz%00%2F")]
    public async Task What_is_not_published_is_not_found(string path) =>
        (await smp.AnswerAsync(Address.AbsolutePath + path, default)).Status.ShouldBe(404);

    [Fact]
    public async Task Only_paths_below_our_own_are_answered() =>
        (await smp.AnswerAsync("/" + SmpPaths.ServiceGroup(LookupBench.Buyer), default)).Status.ShouldBe(404);

    [Fact]
    public async Task The_business_card_says_who_it_is()
    {
        var card = SecureXml.Tree((await GetAsync("businesscard/" + SmpPaths.ServiceGroup(LookupBench.Buyer))).Body);
        var entity = card.Root!.Element(Card + "BusinessEntity")!;
        card.Root.Element(Card + "ParticipantIdentifier")!.Value.ShouldBe("0208:0202239951");
        entity.Attribute("registrationDate")!.Value.ShouldBe("2026-01-01");
        entity.Elements().Select(element => element.Name.LocalName).ShouldBe(
        [
            "Name", "Name", "CountryCode", "GeographicalInformation", "Identifier", "WebsiteURI", "Contact",
        ]);
        entity.Elements(Card + "Name").First().Value.ShouldBe("Les Lumières & Cie");
    }

    [Fact]
    public async Task Who_has_no_card_shows_none()
    {
        participants.Set(new PublishedParticipant { Participant = LookupBench.Buyer, Services = [] });
        (await GetAsync("businesscard/" + SmpPaths.ServiceGroup(LookupBench.Buyer), 404)).Body.IsEmpty.ShouldBeTrue();
    }

    private async Task<SmpResponse> GetAsync(string path, int status = 200)
    {
        var response = await smp.AnswerAsync(Address.AbsolutePath + path, default);
        response.Status.ShouldBe(status);
        return response;
    }
}
