using System.IO.Compression;
using System.Security.Cryptography;
using Gateway.Api.Persistence.Banking;
using Gateway.Recovery.Banking;

namespace Gateway.Api.Banking;

/// <summary>A file of a bank, read and checked. Reading needs no database, so it is done before one is asked.</summary>
internal sealed class BankFile
{
    private readonly Lazy<byte[]> compressed;

    public BankFile(ReadOnlyMemory<byte> bytes, string? name)
    {
        Name = name;
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        Reading = StatementReader.Read(new MemoryStream(bytes.ToArray(), writable: false));
        compressed = new Lazy<byte[]>(() => Compress(bytes));
    }

    public string? Name { get; }

    public string Hash { get; }

    public StatementReading Reading { get; }

    public BankFileRow ToRow(string actor, TimeProvider clock) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        Hash = Hash,
        Content = compressed.Value,
        Name = Text.Clip(Name, 260),
        ReceivedAt = clock.GetUtcNow(),
        Actor = actor,
    };

    private static byte[] Compress(ReadOnlyMemory<byte> bytes)
    {
        using var stored = new MemoryStream();
        using (var zip = new GZipStream(stored, CompressionLevel.Fastest))
        {
            zip.Write(bytes.Span);
        }

        return stored.ToArray();
    }
}
