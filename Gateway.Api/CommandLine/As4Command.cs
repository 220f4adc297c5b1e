using System.CommandLine;
using Gateway.Peppol.AccessPoint.Diagnosis;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Api.CommandLine;

/// <summary>
/// <c>gateway as4</c>: makes, opens and proves single AS4 messages in files, each step with its verdict. It needs no
/// database and asks no network: it works on any machine, for messages of any access point.
/// </summary>
internal static partial class As4Command
{
    /// <summary>As much as a message may be on the wire, with room for HTTP headers.</summary>
    private const long FileBytesMax = 300_000_000;

    private static readonly As4Diagnosis Diagnosis = new(TimeProvider.System);

    public static Command Create() => new("as4", "Make, open and prove single AS4 messages in files.")
    {
        Pack(), Unpack(), Receipt(),
    };

    private static Option<FileInfo> Input(string name, string description) =>
        new Option<FileInfo>(name) { Description = description, Required = true }.AcceptExistingOnly();

    private static Option<FileInfo?> Output(string name, string description) => new(name) { Description = description };

    private static Option<FileInfo> Key() => Input("--key", "Our certificate and key, PKCS#12.");

    private static Option<FileInfo> PasswordFile() => Input("--password-file", "A file with the password of the key.");

    private static Option<FileInfo> Trust() =>
        Input("--trust", "The CA certificates to trust, or single certificates, PEM.");

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(FileInfo file, CancellationToken cancellationToken) =>
        file.Length <= FileBytesMax
            ? await File.ReadAllBytesAsync(file.FullName, cancellationToken)
            : throw new InvalidOperationException($"{file} has more than {FileBytesMax} bytes.");

    private static IKeyStore ReadKey(FileInfo key, FileInfo passwordFile) => Pkcs12KeyStore.Load(
        new Pkcs12Source { Path = key.FullName, PasswordFile = passwordFile.FullName });

    private static async Task<IReadOnlyList<ParsedCertificate>> ReadCertificatesAsync(
        FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            return ParsedCertificate.ParsePem(await File.ReadAllTextAsync(file.FullName, cancellationToken));
        }
        catch (FormatException fault)
        {
            throw new InvalidOperationException($"{file}: {fault.Message}", fault);
        }
    }

    private static int Print(DiagnosisReport report, bool json)
    {
        Console.Write(json ? report.ToJson() + '\n' : report.ToText());
        return report.IsValid ? ExitCodes.Fine : ExitCodes.Findings;
    }
}
