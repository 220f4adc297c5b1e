using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Sending;
using Gateway.Peppol.Ubl;
using Gateway.Testing.Invoicing;

namespace Gateway.Benchmarks;

/// <summary>A CA, two access points and an invoice of the usual size between them.</summary>
internal sealed class As4BenchmarkNetwork
{
    private const string Scheme = "iso6523-actorid-upis";
    public const string InvoiceNamespace = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";

    private const string DocumentType =
        InvoiceNamespace + "::Invoice##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1";

    private const string Process = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private const int InvoiceLines = 5;

    private As4BenchmarkNetwork(X509Certificate2 authority, byte[] envelope)
    {
        Envelope = envelope;
        Sender = Issue(authority, "PBE000111");
        Receiver = Issue(authority, "PBE000222");
        var anchors = TrustAnchors.For(PeppolStage.Sandbox, [ParsedCertificate.TryParse(authority.RawData)!]);
        Trust = new CertificateTrust(anchors, revocation: null, TimeProvider.System);
        Context = new VerificationContext { Keys = new OneKey(Receiver), Trust = Trust };
    }

    public byte[] Envelope { get; }

    public AccessPointKey Sender { get; }

    public AccessPointKey Receiver { get; }

    public CertificateTrust Trust { get; }

    public VerificationContext Context { get; }

    public OutgoingMessage Outgoing { get; } = new()
    {
        MessageId = MessageIds.New(TimeProvider.System, "sender.test"),
        Timestamp = TimeProvider.System.GetUtcNow(),
        ConversationId = "c",
        OriginalSender = new MessageProperty(As4Identifiers.OriginalSender, "0208:0202239951", Scheme),
        FinalRecipient = new MessageProperty(As4Identifiers.FinalRecipient, "9915:test", Scheme),
        ServiceType = "cenbii-procid-ubl",
        Service = Process,
        Action = "busdox-docid-qns::" + DocumentType,
        ToSeat = "PBE000222",
    };

    public static async Task<As4BenchmarkNetwork> CreateAsync()
    {
        var invoice = Invoice.Issue("2026-0001", SampleDocuments.Content(InvoiceLines));
        using var document = new MemoryStream(UblWriter.Write(invoice));
        return new As4BenchmarkNetwork(Authority(), await EnvelopeAsync(document));
    }

    /// <summary>An envelope around a document, in memory.</summary>
    public static async Task<byte[]> EnvelopeAsync(Stream document)
    {
        using var envelope = new MemoryStream();
        await WriteEnvelopeAsync(document, envelope);
        return envelope.ToArray();
    }

    /// <summary>Writes an envelope around a document of any length.</summary>
    public static Task WriteEnvelopeAsync(Stream document, Stream output) => EnvelopeWriter.WriteAsync(
        new EnvelopeHeader
        {
            Sender = EnvelopeParty.TryCreate(Scheme, "0208:0202239951")!,
            Receiver = EnvelopeParty.TryCreate(Scheme, "9915:test")!,
            DocumentType = DocumentTypeId.TryCreate(DocumentTypeId.ExactScheme, DocumentType)!,
            Process = ProcessId.TryCreate(ProcessId.Scheme, Process)!,
            CountryC1 = "BE",
            InstanceId = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString(),
            CreatedAt = TimeProvider.System.GetUtcNow(),
        },
        document,
        output,
        default);

    /// <summary>The content type that belongs to a message that begins with its boundary.</summary>
    public static string ContentTypeOf(ReadOnlySpan<byte> wire) =>
        $"multipart/related; boundary=\"{Encoding.ASCII.GetString(wire[2..wire.IndexOf((byte)'\r')])}\"";

    private static X509Certificate2 Authority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            "CN=BENCHMARK CA", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
    }

    private static AccessPointKey Issue(X509Certificate2 authority, string seat)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            $"CN={seat}, OU=PEPPOL TEST AP, O=Benchmark, C=BE",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.Create(
            authority, now.AddHours(-1), now.AddDays(29), RandomNumberGenerator.GetBytes(8));
        var pair = certificate.CopyWithPrivateKey(key);
        return new AccessPointKey(ParsedCertificate.TryParse(pair.RawData)!, new RsaPrivateKey(pair));
    }

    private sealed record OneKey(AccessPointKey Signing) : IKeyStore
    {
        public IReadOnlyList<AccessPointKey> Generations => [Signing];
    }
}
