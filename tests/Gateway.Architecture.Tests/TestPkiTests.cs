using System.Diagnostics;
using System.Runtime.Versioning;
using System.Security.Cryptography.X509Certificates;

namespace Gateway.Architecture.Tests;

/// <summary>The script of certs/ makes what its README says, and only once.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class TestPkiTests : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("gateway-pki-").FullName;

    private string Folder => Path.Combine(parent, "a folder", "pki");

    public void Dispose() => Directory.Delete(parent, recursive: true);

    [Fact]
    public async Task Every_end_entity_chains_to_the_root_through_the_CA_of_its_role()
    {
        (await MakeAsync()).ShouldBe(0);
        ChainOf("PBE000001", "AP").ShouldBe(["SANDBOX ACCESS POINT CA", "SANDBOX Root CA"]);
        ChainOf("PBE000002", "AP").ShouldBe(["SANDBOX ACCESS POINT CA", "SANDBOX Root CA"]);
        ChainOf("SMP000001", "SMP").ShouldBe(["SANDBOX SERVICE METADATA PUBLISHER CA", "SANDBOX Root CA"]);
    }

    [Fact]
    public async Task Only_the_owner_can_read_the_keys_and_those_of_the_CAs_are_gone()
    {
        (await MakeAsync()).ShouldBe(0);
        var files = Directory.GetFiles(Folder);
        files.ShouldAllBe(file => File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        files.Where(file => Path.GetExtension(file) == ".p12").Select(Path.GetFileNameWithoutExtension)
            .Order().ShouldBe(["PBE000001", "PBE000002", "SMP000001"]);
        files.Where(file => File.ReadAllText(file).Contains("PRIVATE KEY", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_that_are_there_are_not_replaced()
    {
        Directory.CreateDirectory(Folder);
        (await MakeAsync()).ShouldBe(1);
        Directory.EnumerateFileSystemEntries(Folder).ShouldBeEmpty();
    }

    private async Task<int> MakeAsync()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');
        Assert.SkipUnless(
            folders.Any(folder => File.Exists(Path.Combine(folder, "openssl"))),
            "openssl is not installed (apt-get install openssl).");
        using var script = Process.Start(new ProcessStartInfo("bash")
        {
            ArgumentList = { Path.Combine(Sources.Root, "certs", "make-test-pki"), Folder },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await script.WaitForExitAsync();
        return script.ExitCode;
    }

    /// <summary>The issuers of an end entity, which must be of its unit and open with its password.</summary>
    private IEnumerable<string> ChainOf(string name, string unit)
    {
        var password = File.ReadAllText(Path.Combine(Folder, $"{name}.password")).TrimEnd();
        using var certificate = X509CertificateLoader.LoadPkcs12FromFile(Path.Combine(Folder, $"{name}.p12"), password);
        certificate.HasPrivateKey.ShouldBeTrue();
        certificate.Subject.ShouldContain($"CN={name}, OU=PEPPOL SANDBOX {unit}, ");
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(Path.Combine(Folder, "trust.pem"));
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.Build(certificate).ShouldBeTrue();
        return [.. chain.ChainElements.Skip(1)
            .Select(link => link.Certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false))];
    }
}
