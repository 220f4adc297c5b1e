using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4.Encryption;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Signing;
using Gateway.Peppol.Transport.As4.Soap;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>
/// A message that is fixed: its id, its compressed octets and every digest of its signature. Store
/// <see cref="Soap"/> and <see cref="Payload"/> before the first try and send each retry from them: a receiver may only
/// take a message for a repetition when id and digests are the same (AS4 1.0, 3.2). Only the encryption is new each
/// time.
/// </summary>
public sealed class SignedUserMessage : IDisposable
{
    /// <summary>What stands first in the security header we write; the encryption goes before it.</summary>
    private static readonly byte[] SecurityContent = "<wsse:BinarySecurityToken"u8.ToArray();

    private readonly int encryptionOffset;

    private SignedUserMessage(byte[] soap, Spool payload, UserMessage header, SentDigests digests)
    {
        Soap = soap;
        Payload = payload;
        Header = header;
        Digests = digests;
        encryptionOffset = soap.AsSpan().IndexOf(SecurityContent);
    }

    /// <summary>The signed SOAP part without encryption. Store it.</summary>
    public ReadOnlyMemory<byte> Soap { get; }

    /// <summary>The compressed payload. Store it.</summary>
    public Spool Payload { get; }

    public UserMessage Header { get; }

    /// <summary>What the receipt must repeat.</summary>
    public SentDigests Digests { get; }

    /// <summary>Compresses, signs and fixes a message.</summary>
    public static async Task<SignedUserMessage> SealAsync(
        OutgoingMessage message, Stream payload, AccessPointKey key, As4Limits limits, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(limits);
        if (!MessageIds.IsPlain(message.MessageId))
        {
            throw new ArgumentException(
                $"'{message.MessageId}' is no message identifier that we send.", nameof(message));
        }

        return await SealCompressedAsync(
            message, await CompressAsync(payload, limits, cancellation), key, cancellation);
    }

    /// <summary>Signs and fixes a message around a payload that was compressed before, as one that is made anew for
    /// another receiver must be: another run of gzip might give other octets. Takes the payload over.</summary>
    internal static async Task<SignedUserMessage> SealCompressedAsync(
        OutgoingMessage message, Spool compressed, AccessPointKey key, CancellationToken cancellation)
    {
        var contentId = "payload-" + message.MessageId;
        var header = HeaderOf(message, message.FromSeat ?? key.Certificate.CommonName, contentId);
        using var messaging = new PooledBuffer(8192);
        UserMessageWriter.Write(header, SignedSoap.MessagingId, messaging);
        var digest = await compressed.HashAsync(HashAlgorithmName.SHA256, cancellation);
        var attachment = new SignedPart("cid:" + contentId, SignedPartKind.Attachment, digest);
        var soap = SignedSoap.Write(messaging.Written, [attachment], key, out var signed);
        return new SignedUserMessage(soap, compressed, header, SentDigests.Of(header, signed));
    }

    /// <summary>A message from what was stored of it.</summary>
    /// <exception cref="FormatException">The SOAP part is none that this class made.</exception>
    public static SignedUserMessage Restore(byte[] soap, Spool payload, As4Limits limits)
    {
        try
        {
            var header = UserMessageReader.Read(SoapMessage.Read(soap, limits).Messaging);
            var restored = new SignedUserMessage(soap, payload, header, SentDigests.Of(soap, limits));
            return restored.encryptionOffset > 0
                ? restored
                : throw new FormatException("The stored message has no security header of ours.");
        }
        catch (As4RefusalException fault)
        {
            throw new FormatException("The stored message cannot be read.", fault);
        }
    }

    /// <summary>Encrypts for the receiver with a new session key: what goes on the wire.</summary>
    public WireMessage Encrypt(ParsedCertificate receiver)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        var sessionKey = RandomNumberGenerator.GetBytes(16);
        byte[] wrapped;
        using (var lease = receiver.RentKey())
        {
            wrapped = lease.Key.Encrypt(sessionKey, RSAEncryptionPadding.OaepSHA256);
        }

        var soap = new ArrayBufferWriter<byte>(Soap.Length + 6144);
        soap.Raw(Soap.Span[..encryptionOffset]);
        EncryptionWriter.Write(receiver, wrapped, Header.Parts[0].ContentId, soap);
        soap.Raw(Soap.Span[encryptionOffset..]);
        return new WireMessage(soap.WrittenMemory, Header.Parts[0].ContentId, Payload, sessionKey);
    }

    public void Dispose() => Payload.Dispose();

    private static UserMessage HeaderOf(OutgoingMessage message, string fromSeat, string contentId) => new()
    {
        MessageId = message.MessageId,
        Timestamp = message.Timestamp,
        From = new MessageParty(fromSeat, As4Identifiers.PartyIdType, As4Identifiers.InitiatorRole),
        To = new MessageParty(message.ToSeat, As4Identifiers.PartyIdType, As4Identifiers.ResponderRole),
        Agreement = As4Identifiers.Agreement,
        ServiceType = message.ServiceType,
        Service = message.Service,
        Action = message.Action,
        ConversationId = message.ConversationId,
        Properties = [message.OriginalSender, message.FinalRecipient],
        Parts =
        [
            new MessagePart(
                contentId,
                [
                    new MessageProperty("MimeType", As4Identifiers.XmlType),
                    new MessageProperty("CompressionType", As4Identifiers.GzipType),
                ]),
        ],
    };

    private static async Task<Spool> CompressAsync(Stream payload, As4Limits limits, CancellationToken cancellation)
    {
        var spool = new Spool(limits.MemoryOctetsMax);
        try
        {
            await using var target = new SpoolWriter(spool, cancellation);
            await using var gzip = new GZipStream(target, CompressionLevel.Fastest);
            await payload.CopyToAsync(gzip, cancellation);
        }
        catch
        {
            spool.Dispose();
            throw;
        }

        return spool;
    }
}
