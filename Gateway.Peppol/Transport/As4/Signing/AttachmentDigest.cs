using System.Security.Cryptography;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Domain.Xml;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Signing;

/// <summary>
/// The digest of an attachment (WSS SwA profile 1.1, 5.4.2): over the octets before encryption, which are first made
/// canonical when their type is XML and get CRLF line ends when it is another text. Compressed payloads are neither.
/// </summary>
internal static class AttachmentDigest
{
    public static ValueTask<byte[]> OfAsync(
        DecryptedPart part, HashAlgorithmName hash, CancellationToken cancellation) =>
        part.Type.IsXml ? ValueTask.FromResult(OfXml(part, hash))
        : part.Type.IsOtherText ? OfTextAsync(part, hash, cancellation)
        : part.HashAsync(hash, cancellation);

    private static byte[] OfXml(DecryptedPart part, HashAlgorithmName hash)
    {
        using var output = new HashingWriter(hash);
        try
        {
            using var stream = part.OpenRead();
            using var reader = SecureXml.Reader(stream);
            CanonicalXml.Copy(reader, CanonicalForm.Exclusive, output);
            return output.GetHash();
        }
        catch (UnreadableXmlException fault)
        {
            throw new As4RefusalException(
                EbmsErrorKind.FailedAuthentication, "An attachment that should be XML cannot be read.", fault);
        }
    }

    private static async ValueTask<byte[]> OfTextAsync(
        DecryptedPart part, HashAlgorithmName hash, CancellationToken cancellation)
    {
        using var digest = IncrementalHash.CreateHash(hash);
        await using var stream = part.OpenRead();
        var chunk = new byte[16 * 1024];
        var lines = new byte[2 * chunk.Length];
        var last = (byte)0;
        while (await stream.ReadAsync(chunk, cancellation) is > 0 and var count)
        {
            var length = 0;
            foreach (var octet in chunk.AsSpan(0, count))
            {
                if (octet is (byte)'\n' or (byte)'\r')
                {
                    if (octet == (byte)'\r' || last != (byte)'\r')
                    {
                        lines[length++] = (byte)'\r';
                        lines[length++] = (byte)'\n';
                    }
                }
                else
                {
                    lines[length++] = octet;
                }

                last = octet;
            }

            digest.AppendData(lines, 0, length);
        }

        return digest.GetHashAndReset();
    }
}
