using System.Security.Cryptography;
using Gateway.Peppol.Transport.As4.Encryption;
using Gateway.Peppol.Transport.As4.Mime;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>
/// An attachment whose key was found and whose tag is right. A small one is held decrypted; a large one stays
/// encrypted in its file and is decrypted again whenever it is read, so that no payload lies readable on disk.
/// </summary>
internal sealed class DecryptedPart
{
    private readonly byte[]? plain;
    private readonly Spool? cipher;
    private readonly byte[]? key;

    public DecryptedPart(string contentId, MimeType type, byte[] plain)
    {
        ContentId = contentId;
        Type = type;
        this.plain = plain;
        Length = plain.Length;
    }

    public DecryptedPart(string contentId, MimeType type, Spool cipher, byte[] key)
    {
        ContentId = contentId;
        Type = type;
        this.cipher = cipher;
        this.key = key;
        Length = cipher.Length - GcmStream.IvOctets - GcmStream.TagOctets;
    }

    public string ContentId { get; }

    /// <summary>The type that the sender gives to the decrypted octets; it decides how their digest is made.</summary>
    public MimeType Type { get; }

    public long Length { get; }

    public Stream OpenRead() => plain is not null
        ? new MemoryStream(plain, writable: false)
        : new GcmReadStream(cipher!.OpenRead(), key!, Length);

    public ValueTask<byte[]> HashAsync(HashAlgorithmName hash, CancellationToken cancellation) => plain is not null
        ? ValueTask.FromResult(CryptographicOperations.HashData(hash, plain))
        : HashStreamAsync(hash, cancellation);

    private async ValueTask<byte[]> HashStreamAsync(HashAlgorithmName hash, CancellationToken cancellation)
    {
        await using var stream = OpenRead();
        return await CryptographicOperations.HashDataAsync(hash, stream, cancellation);
    }
}
