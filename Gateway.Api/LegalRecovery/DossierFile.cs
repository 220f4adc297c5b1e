using System.IO.Compression;
using System.Security.Cryptography;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// An archive as a file that only this process can read and that is gone when it is closed: however large a dossier is,
/// no more than one of its files is in memory.
/// </summary>
internal sealed class DossierFile : IAsyncDisposable
{
    private DossierFile(FileStream content) => Content = content;

    public FileStream Content { get; }

    public static DossierFile Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var path = Path.Combine(Path.GetTempPath(), $"gateway-dossier-{Path.GetRandomFileName()}");
        return new DossierFile(new FileStream(path, options));
    }

    /// <summary>SHA-256 of all of it.</summary>
    public async Task<string> HashAsync(CancellationToken cancellationToken)
    {
        Content.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(Content, cancellationToken));
    }

    /// <summary>One file of the archive.</summary>
    public async Task<byte[]> ReadAsync(string name, CancellationToken cancellationToken)
    {
        Content.Position = 0;
        await using var zip = await ZipArchive.CreateAsync(
            Content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        using var bytes = new MemoryStream();
        await using var entry = await zip.GetEntry(name)!.OpenAsync(cancellationToken);
        await entry.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
