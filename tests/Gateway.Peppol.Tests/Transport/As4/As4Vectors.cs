using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>The messages and lab keys beside the repository. Tests that want them skip where they are absent.</summary>
internal static class As4Vectors
{
    /// <summary>A time at which the lab certificates are valid.</summary>
    public static readonly DateTimeOffset LabTime = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public static string Path(string name)
    {
        var path = SharedFolder.Find("vectors", "as4", name);
        if (path is null)
        {
            Assert.Skip($"The vector {name} is not beside the repository (vectors/as4).");
        }

        return path;
    }

    public static byte[] Octets(string name) => File.ReadAllBytes(Path(name));

    public static IKeyStore Keys(string name, string password = "test")
    {
        var file = System.IO.Path.GetTempFileName();
        File.WriteAllText(file, password);
        try
        {
            return Pkcs12KeyStore.Load(new Pkcs12Source { Path = Path(name), PasswordFile = file });
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static ParsedCertificate Certificate(string name) =>
        ParsedCertificate.ParsePem(File.ReadAllText(Path(name)))[0];

    public static CertificateTrust LabTrust() => new(
        TrustAnchors.For(PeppolStage.Sandbox, [Certificate("ca.pem")]), revocation: null, new FakeClock(LabTime));

    public static VerificationContext LabContext(string receiver = "ap000222.p12") =>
        new() { Keys = Keys(receiver), Trust = LabTrust() };

    public static Task<MessageRead> ReadAsync(string name) => ReadAsync(Octets(name));

    public static async Task<MessageRead> ReadAsync(ReadOnlyMemory<byte> octets, As4Limits? limits = null)
    {
        var file = MessageFile.Read(octets);
        using var body = new MemoryStream(file.Body.ToArray());
        return await MessageReader.ReadAsync(
            file.ContentType, body, limits ?? new As4Limits(), TimeProvider.System, default);
    }

    /// <summary>Reads and verifies, and gives the code of the error or "OK" with what was verified.</summary>
    public static async Task<(string Verdict, VerifiedUserMessage? Message)> VerdictAsync(
        ReadOnlyMemory<byte> octets, VerificationContext context)
    {
        switch (await ReadAsync(octets))
        {
            case MessageRead.Unreadable:
                return ("unreadable", null);
            case MessageRead.Refused(var refusal, _):
                return (refusal.Error.Code, null);
            case MessageRead.Received(var message):
                return await VerifiedUserMessage.VerifyAsync(message, context, default) switch
                {
                    Verification.Verified(var verified) => ("OK", verified),
                    Verification.Refused(var refusal) => (refusal.Error.Code, null),
                    _ => throw new InvalidOperationException(),
                };
            default:
                throw new InvalidOperationException();
        }
    }
}
