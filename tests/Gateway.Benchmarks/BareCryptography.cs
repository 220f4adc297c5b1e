using System.IO.Compression;
using System.Security.Cryptography;

namespace Gateway.Benchmarks;

/// <summary>What the parts of a message cost in the framework alone, with nothing of ours around them.</summary>
internal sealed record BareCryptography(double Sign, double Unwrap)
{
    private static readonly ThreadLocal<RSA> Keys = new(() => RSA.Create(2048));

    private const int HeaderBytes = 3000;

    public static async Task<BareCryptography> MeasureAsync(byte[] document)
    {
        using var rsa = RSA.Create(2048);
        var digest = new byte[SHA256.HashSizeInBytes];
        var signature = rsa.SignHash(digest, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var wrapped = rsa.Encrypt(new byte[16], RSAEncryptionPadding.OaepSHA256);
        var sign = await PrintAsync(
            "RSA-2048 sign", () => rsa.SignHash(digest, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        var unwrap = await PrintAsync(
            "RSA-2048 OAEP decrypt", () => rsa.Decrypt(wrapped, RSAEncryptionPadding.OaepSHA256));
        await PrintAsync(
            "RSA-2048 verify",
            () => rsa.VerifyHash(digest, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        await PrintAsync("RSA-2048 OAEP encrypt", () => rsa.Encrypt(digest, RSAEncryptionPadding.OaepSHA256));
        await PrintSymmetricAsync(document);
        return new BareCryptography(sign, unwrap);
    }

    /// <summary>Signs with a key of the thread's own: how far the machine itself scales.</summary>
    public static Task SignAsync()
    {
        Keys.Value!.SignHash(
            new byte[SHA256.HashSizeInBytes], HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return Task.CompletedTask;
    }

    private static async Task PrintSymmetricAsync(byte[] document)
    {
        var compressed = Gzip(document);
        await PrintAsync("gzip of the envelope", () => Gzip(document));
        await PrintAsync("gunzip of it", () => Gunzip(compressed));
        await PrintAsync("SHA-256 of 3 kB of headers", () => SHA256.HashData(document.AsSpan(0, HeaderBytes)));
        using var aes = new AesGcm(new byte[16], 16);
        var (iv, tag, cipher) = (new byte[12], new byte[16], new byte[compressed.Length]);
        await PrintAsync("AES-128-GCM of the compressed envelope", () => aes.Encrypt(iv, compressed, cipher, tag));
    }

    private static Task<double> PrintAsync(string name, Action act) => CpuTime.PrintAsync(name, () =>
    {
        act();
        return Task.CompletedTask;
    });

    private static byte[] Gzip(byte[] octets)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest))
        {
            gzip.Write(octets);
        }

        return output.ToArray();
    }

    private static void Gunzip(byte[] octets)
    {
        using var gzip = new GZipStream(new MemoryStream(octets), CompressionMode.Decompress);
        gzip.CopyTo(Stream.Null);
    }
}
