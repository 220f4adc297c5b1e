using System.Security.Cryptography;
using System.Text;
using Gateway.Peppol.Transport.As4.Encryption;
using Gateway.Peppol.Transport.As4.Mime;

namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>
/// A message as it goes over HTTP: the SOAP part and the payload, encrypted while it is written, so that one of any
/// size takes a fixed amount of memory. Written once: a session key and its vector are never used twice.
/// </summary>
public sealed class WireMessage
{
    private const int ChunkOctets = 64 * 1024;

    private readonly ReadOnlyMemory<byte> soap;
    private readonly Spool payload;
    private readonly string boundary;
    private readonly byte[] beforeSoap;
    private readonly byte[] beforePayload;
    private readonly byte[] afterPayload;
    private byte[]? sessionKey;

    internal WireMessage(ReadOnlyMemory<byte> soap, string contentId, Spool payload, byte[] sessionKey)
    {
        this.soap = soap;
        this.payload = payload;
        this.sessionKey = sessionKey;
        boundary = "----=_Part_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        beforeSoap = Encoding.UTF8.GetBytes(
            $"--{boundary}\r\nContent-Type: {As4Identifiers.SoapType};charset=UTF-8\r\n"
            + "Content-Transfer-Encoding: binary\r\n\r\n");
        beforePayload = Encoding.UTF8.GetBytes(
            $"\r\n--{boundary}\r\nContent-Type: application/octet-stream\r\n"
            + "Content-Transfer-Encoding: binary\r\nContent-Description: Attachment\r\n"
            + $"Content-ID: <{contentId}>\r\n\r\n");
        afterPayload = Encoding.UTF8.GetBytes($"\r\n--{boundary}--\r\n");
    }

    /// <summary>The Content-Type of the HTTP request.</summary>
    public string ContentType =>
        $"multipart/related; boundary=\"{boundary}\"; type=\"{As4Identifiers.SoapType}\"";

    /// <summary>Octets of the body.</summary>
    public long Length => beforeSoap.Length + soap.Length + beforePayload.Length
        + GcmStream.IvOctets + payload.Length + GcmStream.TagOctets + afterPayload.Length;

    public async Task WriteToAsync(Stream output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        var key = Interlocked.Exchange(ref sessionKey, null)
            ?? throw new InvalidOperationException("The message was written before: encrypt it again.");
        await output.WriteAsync(beforeSoap, cancellation);
        await output.WriteAsync(soap, cancellation);
        await output.WriteAsync(beforePayload, cancellation);
        if (payload.TryGetMemory(out var content))
        {
            await output.WriteAsync(EncryptInMemory(key, content.Span), cancellation);
        }
        else
        {
            await EncryptFromFileAsync(key, output, cancellation);
        }

        CryptographicOperations.ZeroMemory(key);
        await output.WriteAsync(afterPayload, cancellation);
    }

    private static byte[] EncryptInMemory(ReadOnlySpan<byte> key, ReadOnlySpan<byte> content)
    {
        var sealedOctets = new byte[GcmStream.IvOctets + content.Length + GcmStream.TagOctets];
        var iv = sealedOctets.AsSpan(0, GcmStream.IvOctets);
        RandomNumberGenerator.Fill(iv);
        using var cipher = new AesGcm(key, GcmStream.TagOctets);
        cipher.Encrypt(
            iv,
            content,
            sealedOctets.AsSpan(GcmStream.IvOctets, content.Length),
            sealedOctets.AsSpan(GcmStream.IvOctets + content.Length));
        return sealedOctets;
    }

    private async Task EncryptFromFileAsync(byte[] key, Stream output, CancellationToken cancellation)
    {
        var iv = RandomNumberGenerator.GetBytes(GcmStream.IvOctets);
        await output.WriteAsync(iv, cancellation);
        using var cipher = new GcmStream(key, iv);
        await using var source = payload.OpenRead();
        var chunk = new byte[ChunkOctets];
        while (await source.ReadAsync(chunk, cancellation) is > 0 and var count)
        {
            cipher.Encrypt(chunk.AsSpan(0, count));
            await output.WriteAsync(chunk.AsMemory(0, count), cancellation);
        }

        await output.WriteAsync(cipher.Tag(), cancellation);
    }
}
