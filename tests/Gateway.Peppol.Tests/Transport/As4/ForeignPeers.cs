using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Tests.Certificates;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>
/// Programs of others, run beside the tests: Apache Santuario through a small Java program, and a sender from npm. Each
/// skips its tests, saying why, where it is not installed.
/// </summary>
internal sealed class ForeignPeers : IDisposable
{
    public const string Password = "test";

    /// <summary>The folder in which the npm package @n42/edelivery is installed.</summary>
    public const string NodeFolderVariable = "GATEWAY_TEST_NODE42";

    private const string Jars = "/usr/share/java/xmlsec.jar:/usr/share/java/commons-logging.jar:"
        + "/usr/share/java/slf4j-api.jar:/usr/share/java/commons-codec.jar";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("peers");

    /// <summary>What a peer is to say instead of what stands in its source: whom it sends to.</summary>
    public Func<string, string> Adapt { get; init; } = source => source;

    public string In(string name) => Path.Combine(folder.FullName, name);

    public void WriteKeys()
    {
        Write("sender", Messages.Sender);
        Write("receiver", Messages.Receiver);
    }

    public async Task<string> SantuarioAsync(params string[] arguments)
    {
        var source = SharedFolder.Find("interop", "Peer.java");
        if (source is null || !File.Exists(Jars[..Jars.IndexOf(':', StringComparison.Ordinal)]) || !IsThere("javac"))
        {
            Assert.Skip("Needs a JDK, libxml-security-java and Peer.java beside the repository (interop).");
        }

        if (!Directory.Exists(In("classes")))
        {
            await RunAsync("javac", ["-cp", Jars, "-d", In("classes"), await AdaptedAsync(source)]);
        }

        return await RunAsync("java", ["-cp", $"{Jars}:{In("classes")}", "Peer", .. arguments]);
    }

    public async Task<string> Node42Async(params string[] arguments)
    {
        var source = SharedFolder.Find("interop", "send.mjs");
        var packages = Environment.GetEnvironmentVariable(NodeFolderVariable) is { Length: > 0 } installed
            ? Path.Combine(installed, "node_modules")
            : null;
        if (source is null || !Directory.Exists(packages) || !IsThere("node"))
        {
            Assert.Skip($"Needs node, send.mjs beside the repository (interop) and {NodeFolderVariable} "
                + "naming a folder in which @n42/edelivery 0.2.85 is installed.");
        }

        await AdaptedAsync(source);
        Directory.CreateSymbolicLink(In("node_modules"), packages);
        return await RunAsync("node", [In("send.mjs"), .. arguments]);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<string> AdaptedAsync(string source)
    {
        var adapted = In(Path.GetFileName(source));
        await File.WriteAllTextAsync(adapted, Adapt(await File.ReadAllTextAsync(source)));
        return adapted;
    }

    private void Write(string name, AccessPointKey key)
    {
        var pair = TestPki.Shared.PairOf(key);
        using var rsa = pair.GetRSAPrivateKey()!;
        File.WriteAllBytes(In(name + ".p12"), pair.Export(X509ContentType.Pkcs12, Password));
        File.WriteAllText(In(name + ".pem"), pair.ExportCertificatePem());
        File.WriteAllText(In(name + ".key"), rsa.ExportPkcs8PrivateKeyPem());
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(path => File.Exists(Path.Combine(path, program)));

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var time = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(time.Token);
        var errors = process.StandardError.ReadToEndAsync(time.Token);
        await process.WaitForExitAsync(time.Token);
        process.ExitCode.ShouldBe(0, await errors);
        return await output;
    }
}
