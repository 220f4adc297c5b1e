using System.IO.Compression;
using System.Security.Cryptography;
using Gateway.Api.Invoicing;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Writes a dossier file by file: each is compressed to the disk as it comes, and only its name and hash are kept for
/// the manifest. In the order given, each with the time given, so that the same files are the same bytes.
/// </summary>
internal sealed class DossierArchive(DossierFile file, DateTimeOffset at) : IAsyncDisposable
{
    /// <summary>1 GiB before compression: beyond it somebody divides the case.</summary>
    public const long OctetsMax = 1L << 30;

    private readonly ZipArchive zip = new(file.Content, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<DossierEntry> entries = [];
    private long octets;

    public IReadOnlyList<DossierEntry> Entries => entries;

    /// <exception cref="DossierPaperFault">The dossier has grown too large.</exception>
    public async Task AddAsync(EvidenceFile one, CancellationToken cancellationToken)
    {
        octets += one.Content.Length;
        if (octets > OctetsMax)
        {
            throw new DossierPaperFault($"the dossier has more than {OctetsMax} bytes");
        }

        var entry = zip.CreateEntry(one.Name, CompressionLevel.Optimal);
        entry.LastWriteTime = at.ToUniversalTime();
        await using (var content = await entry.OpenAsync(cancellationToken))
        {
            await content.WriteAsync(one.Content, cancellationToken);
        }

        entries.Add(new DossierEntry(
            one.Name, one.What, one.Content.Length, Convert.ToHexStringLower(SHA256.HashData(one.Content))));
    }

    /// <summary>The archive is whole once this is done.</summary>
    public ValueTask DisposeAsync() => zip.DisposeAsync();
}
