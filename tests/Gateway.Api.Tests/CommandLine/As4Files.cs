using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Ubl;
using Gateway.Testing.Invoicing;

namespace Gateway.Api.Tests.CommandLine;

/// <summary>A folder with an envelope, a CA and two access points, as files that the command line takes.</summary>
internal sealed class As4Files : IDisposable
{
    private const string Scheme = "iso6523-actorid-upis";
    private const string Password = "test";

    private const string InvoiceType = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice"
        + "##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("as4-command");
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();

    public string In(string name) => Path.Combine(folder.FullName, name);

    public async Task WriteAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=TEST CA", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        using var authority = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(3));
        await File.WriteAllTextAsync(In("ca.pem"), authority.ExportCertificatePem());
        await WritePasswordAsync(Password);
        Issue(authority, "PBE000111");
        Issue(authority, "PBE000222");
        await WriteEnvelopeAsync();
    }

    public Task WritePasswordAsync(string password) => File.WriteAllTextAsync(In("password"), password + "\n");

    public string[] Pack(params string[] more) =>
    [
        "as4", "pack", "--sbd", In("sbd.xml"), "--key", In("PBE000111.p12"), "--password-file", In("password"),
        "--to", In("PBE000222.pem"), "--from", "PBE000111", "--to-seat", "PBE000222", "--out", In("message.mime"),
        .. more,
    ];

    public string[] Unpack(params string[] more) =>
    [
        "as4", "unpack", In("message.mime"), "--key", In("PBE000222.p12"), "--password-file", In("password"),
        "--trust", In("ca.pem"), "--payload", In("payload.xml"), "--receipt", In("receipt.xml"), .. more,
    ];

    public string[] Receipt(params string[] more) =>
        ["as4", "receipt", In("receipt.xml"), "--message", In("message.mime"), "--trust", In("ca.pem"), .. more];

    /// <summary>Changes one octet of a file, at a place behind a word in it.</summary>
    public async Task ChangeAsync(string name, string behind, int offset)
    {
        var octets = await File.ReadAllBytesAsync(In(name));
        var at = octets.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(behind));
        at.ShouldBeGreaterThan(0);
        octets[at + behind.Length + offset] ^= 1;
        await File.WriteAllBytesAsync(In(name), octets);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Issue(X509Certificate2 authority, string seat)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            $"CN={seat}, OU=PEPPOL TEST AP, O=Test, C=BE", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var bare = request.Create(authority, now.AddHours(-1), now.AddDays(2), RandomNumberGenerator.GetBytes(8));
        using var certificate = bare.CopyWithPrivateKey(key);
        File.WriteAllBytes(In(seat + ".p12"), certificate.Export(X509ContentType.Pkcs12, Password));
        File.WriteAllText(In(seat + ".pem"), certificate.ExportCertificatePem());
    }

    private async Task WriteEnvelopeAsync()
    {
        var header = new EnvelopeHeader
        {
            Sender = EnvelopeParty.TryCreate(Scheme, "0208:0202239951")!,
            Receiver = EnvelopeParty.TryCreate(Scheme, "9915:test")!,
            DocumentType = DocumentTypeId.TryCreate(DocumentTypeId.ExactScheme, InvoiceType)!,
            Process = ProcessId.TryCreate(ProcessId.Scheme, "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")!,
            CountryC1 = "BE",
            InstanceId = Guid.CreateVersion7(now).ToString(),
            CreatedAt = now,
        };
        using var document = new MemoryStream(UblWriter.Write(Invoice.Issue("2026-0001", SampleDocuments.Content())));
        await using var output = File.Create(In("sbd.xml"));
        await EnvelopeWriter.WriteAsync(header, document, output, default);
    }
}
