using System.Security.Cryptography;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4.Encryption;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>
/// Finds our key, unwraps the session key and decrypts every attachment. Whatever fails in the cryptography ends in
/// the same error, so that nobody learns from our answers (padding and key oracles).
/// </summary>
internal static class PayloadDecryption
{
    public static async Task<IReadOnlyList<DecryptedPart>> OpenAsync(
        ReceivedMessage message,
        SecurityHeader security,
        IKeyStore keys,
        As4Policy policy,
        CancellationToken cancellation)
    {
        if (message.Attachments.Count == 0)
        {
            return [];
        }

        var encryptedKey = security.EncryptedKey ?? throw NotEncrypted();
        ExpectOnly(encryptedKey, "EncryptionMethod", "KeyInfo", "CipherData", "ReferenceList");
        var hashes = KeyTransport.ReadHashes(encryptedKey.Only(As4Namespaces.Xenc, "EncryptionMethod"));
        var own = FindKey(encryptedKey, security, keys);
        var wrapped = CipherValue(encryptedKey);
        var instructions = message.Attachments
            .Select(attachment => (attachment, Data: FindData(attachment, encryptedKey, security, policy)))
            .ToArray();
        var sessionKey = wrapped is null ? null : own.PrivateKey.Unwrap(wrapped, hashes);
        var parts = new List<DecryptedPart>();
        foreach (var (attachment, data) in instructions)
        {
            var type = MimeType.TryParse(data.Attribute("MimeType")) ?? throw NotEncrypted();
            var size = CipherOf(data) == As4Policy.Aes256Gcm ? 32 : 16;
            parts.Add(sessionKey?.Length == size
                && await TryDecryptAsync(attachment, type, sessionKey, cancellation) is { } part
                ? part
                : throw Failed());
        }

        if (security.EncryptedData.Count != parts.Count)
        {
            throw NotEncrypted();
        }

        return parts;
    }

    private static AccessPointKey FindKey(SourceElement encryptedKey, SecurityHeader security, IKeyStore keys)
    {
        var receiver = security.Certificate(
            encryptedKey.Only(As4Namespaces.Ds, "KeyInfo"),
            keys.Generations.Select(generation => generation.Certificate),
            EbmsErrorKind.FailedDecryption);
        return keys.Generations.FirstOrDefault(generation => generation.Certificate.Equals(receiver))
            ?? throw new As4RefusalException(
                EbmsErrorKind.FailedDecryption,
                $"The message is encrypted for the certificate {receiver.SerialNumber} of {receiver.CommonName}, "
                    + "which is not in use here.");
    }

    private static byte[]? CipherValue(SourceElement encryptedKey) => Base64Text.TryDecode(
        encryptedKey.Only(As4Namespaces.Xenc, "CipherData")?.Only(As4Namespaces.Xenc, "CipherValue")?.Text ?? "");

    /// <summary>The only EncryptedData about an attachment, tied to the key by its own KeyInfo or by the list of the
    /// key.</summary>
    private static SourceElement FindData(
        IncomingAttachment attachment, SourceElement encryptedKey, SecurityHeader security, As4Policy policy)
    {
        var found = security.EncryptedData.Where(data => ContentIdOf(data) == attachment.ContentId).ToArray();
        if (found is not [var data]
            || data.Attribute("Type") != As4Identifiers.AttachmentContentOnly
            || !IsUnder(encryptedKey, data))
        {
            throw NotEncrypted();
        }

        ExpectOnly(data, "EncryptionMethod", "KeyInfo", "CipherData");
        return policy.ContentCiphers.Contains(CipherOf(data))
            ? data
            : throw new As4RefusalException(
                EbmsErrorKind.PolicyNoncompliance, $"The encryption {CipherOf(data)} is not accepted.");
    }

    private static string CipherOf(SourceElement data) =>
        data.Only(As4Namespaces.Xenc, "EncryptionMethod")?.Attribute("Algorithm") ?? "";

    private static string? ContentIdOf(SourceElement data)
    {
        var reference = data.Only(As4Namespaces.Xenc, "CipherData")?.Only(As4Namespaces.Xenc, "CipherReference");
        var transforms = reference?.Only(As4Namespaces.Xenc, "Transforms")?.Elements().ToArray();
        return transforms is [var only] && only.Is(As4Namespaces.Ds, "Transform")
            && only.Attribute("Algorithm") == As4Identifiers.AttachmentCiphertextTransform
            ? ContentIds.TryRead(reference!.Attribute("URI"))
            : null;
    }

    private static bool IsUnder(SourceElement encryptedKey, SourceElement data)
    {
        var keyId = encryptedKey.Attribute("Id");
        var named = data.Only(As4Namespaces.Ds, "KeyInfo")?.Only(As4Namespaces.Wsse, "SecurityTokenReference")
            ?.Only(As4Namespaces.Wsse, "Reference")?.Attribute("URI");
        var list = encryptedKey.Only(As4Namespaces.Xenc, "ReferenceList");
        var isListed = list?.Elements(As4Namespaces.Xenc, "DataReference")
            .Any(reference => reference.Attribute("URI") == "#" + data.Attribute("Id")) == true;
        return isListed ? named is null || IsId(named, keyId) : list is null && IsId(named, keyId);
    }

    private static bool IsId(string? reference, string? id) => id is not null && reference == "#" + id;

    private static void ExpectOnly(SourceElement element, params ReadOnlySpan<string> names)
    {
        foreach (var child in element.Elements())
        {
            if (child.Namespace is not (As4Namespaces.Xenc or As4Namespaces.Ds) || !names.Contains(child.LocalName))
            {
                throw NotEncrypted();
            }
        }
    }

    private static async Task<DecryptedPart?> TryDecryptAsync(
        IncomingAttachment attachment, MimeType type, byte[] key, CancellationToken cancellation)
    {
        if (attachment.Octets.Length < GcmStream.IvOctets + GcmStream.TagOctets)
        {
            return null;
        }

        if (!attachment.Octets.TryGetMemory(out var octets))
        {
            return await HasRightTagAsync(attachment.Octets, key, cancellation)
                ? new DecryptedPart(attachment.ContentId, type, attachment.Octets, key)
                : null;
        }

        var plain = new byte[octets.Length - GcmStream.IvOctets - GcmStream.TagOctets];
        try
        {
            using var cipher = new AesGcm(key, GcmStream.TagOctets);
            var sealedOctets = octets.Span[GcmStream.IvOctets..];
            cipher.Decrypt(
                octets.Span[..GcmStream.IvOctets], sealedOctets[..plain.Length], sealedOctets[plain.Length..], plain);
            return new DecryptedPart(attachment.ContentId, type, plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static async Task<bool> HasRightTagAsync(Spool spool, byte[] key, CancellationToken cancellation)
    {
        await using var source = spool.OpenRead();
        var chunk = new byte[64 * 1024];
        await source.ReadExactlyAsync(chunk.AsMemory(0, GcmStream.IvOctets), cancellation);
        using var cipher = new GcmStream(key, chunk.AsSpan(0, GcmStream.IvOctets));
        var left = spool.Length - GcmStream.IvOctets - GcmStream.TagOctets;
        while (left > 0)
        {
            var count = await source.ReadAsync(chunk.AsMemory(0, (int)Math.Min(left, chunk.Length)), cancellation);
            left -= count;
            cipher.Decrypt(chunk.AsSpan(0, count));
        }

        await source.ReadExactlyAsync(chunk.AsMemory(0, GcmStream.TagOctets), cancellation);
        return cipher.IsTag(chunk.AsSpan(0, GcmStream.TagOctets));
    }

    private static As4RefusalException NotEncrypted() => new(
        EbmsErrorKind.FailedDecryption, "Every attachment must be encrypted, as the security header must say.");

    private static As4RefusalException Failed() => new(
        EbmsErrorKind.FailedDecryption, "The attachment cannot be decrypted.");
}
