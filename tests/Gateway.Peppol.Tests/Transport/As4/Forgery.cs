using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Encryption;
using Gateway.Peppol.Transport.As4.Signing;
using Gateway.Peppol.Transport.As4.Soap;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>
/// Makes messages that our own sender never would, with right signatures where they should be right: what a peer
/// with a certificate, or somebody between, can put on the wire.
/// </summary>
internal sealed record Forgery
{
    public const string ContentId = "payload@sender.test";

    public static byte[] Compressed { get; } = Gzip(Encoding.UTF8.GetBytes(Messages.Payload));

    /// <summary>The octets that are signed and encrypted.</summary>
    public byte[] Content { get; init; } = Compressed;

    /// <summary>The octets whose digest is signed, when they are others than those that are encrypted.</summary>
    public byte[]? SignedContent { get; init; }

    public AccessPointKey Key { get; init; } = Messages.Sender;

    /// <summary>Whom it is encrypted for.</summary>
    public ParsedCertificate Receiver { get; init; } = Messages.Receiver.Certificate;

    public UserMessage Header { get; init; } = HeaderWith(
        new MessageProperty("MimeType", "application/xml"), new MessageProperty("CompressionType", "application/gzip"));

    public bool SignsAttachment { get; init; } = true;

    public bool Encrypts { get; init; } = true;

    /// <summary>Changes the text of Messaging before it is signed.</summary>
    public Func<string, string> BeforeSigning { get; init; } = text => text;

    /// <summary>Changes the SOAP part after it was signed and encrypted.</summary>
    public Func<string, string> AfterSigning { get; init; } = text => text;

    /// <summary>The MIME part of the attachment: its headers, and copies of it to add.</summary>
    public string PartHeaders { get; init; } =
        $"Content-Type: application/octet-stream\r\nContent-ID: <{ContentId}>\r\nContent-Transfer-Encoding: binary\r\n";

    public int PartCopies { get; init; } = 1;

    /// <summary>Changes the encrypted octets.</summary>
    public Func<byte[], byte[]> OnTheWire { get; init; } = octets => octets;

    public static UserMessage HeaderWith(params MessageProperty[] properties) => new()
    {
        MessageId = "forged@sender.test",
        Timestamp = Messages.Outgoing.Timestamp,
        From = new MessageParty("PBE000111", As4Identifiers.PartyIdType, As4Identifiers.InitiatorRole),
        To = new MessageParty("PBE000222", As4Identifiers.PartyIdType, As4Identifiers.ResponderRole),
        Agreement = As4Identifiers.Agreement,
        ServiceType = Messages.Outgoing.ServiceType,
        Service = Messages.Outgoing.Service,
        Action = Messages.Outgoing.Action,
        ConversationId = "c",
        Properties = [Messages.Outgoing.OriginalSender, Messages.Outgoing.FinalRecipient],
        Parts = [new MessagePart(ContentId, properties)],
    };

    public static byte[] Gzip(byte[] octets)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal))
        {
            gzip.Write(octets);
        }

        return output.ToArray();
    }

    public async Task<string> VerdictAsync() =>
        (await As4Vectors.VerdictAsync(Make(), Messages.Context)).Verdict;

    public byte[] Make()
    {
        var sessionKey = RandomNumberGenerator.GetBytes(16);
        var soap = AfterSigning(Soap(sessionKey));
        var content = Encrypts ? OnTheWire(Encrypt(sessionKey)) : Content;
        using var output = new MemoryStream();
        Text(output, "--b\r\nContent-Type: application/soap+xml; charset=UTF-8\r\n\r\n" + soap);
        for (var copy = 0; copy < PartCopies; copy++)
        {
            Text(output, "\r\n--b\r\n" + PartHeaders + "\r\n");
            output.Write(content);
        }

        Text(output, "\r\n--b--\r\n");
        return output.ToArray();
    }

    private string Soap(byte[] sessionKey)
    {
        var written = new ArrayBufferWriter<byte>();
        UserMessageWriter.Write(Header, SignedSoap.MessagingId, written);
        var messaging = Encoding.UTF8.GetBytes(BeforeSigning(Encoding.UTF8.GetString(written.WrittenSpan)));
        SignedPart[] parts = SignsAttachment
            ? [new SignedPart("cid:" + ContentId, SignedPartKind.Attachment, Digest())]
            : [];
        var soap = Encoding.UTF8.GetString(SignedSoap.Write(messaging, parts, Key));
        return Encrypts ? soap.Replace(
            "S12:mustUnderstand=\"true\"><wsse:Binary",
            $"S12:mustUnderstand=\"true\">{Encryption(sessionKey)}<wsse:Binary",
            StringComparison.Ordinal) : soap;
    }

    /// <summary>An uncompressed XML payload is digested in its canonical form.</summary>
    private byte[] Digest()
    {
        if (Header.Parts[0].IsCompressed || Header.Parts[0].MimeType != "application/xml")
        {
            return SHA256.HashData(SignedContent ?? Content);
        }

        var canonical = new ArrayBufferWriter<byte>();
        CanonicalXml.Write(SourceDocument.Read(Content), CanonicalForm.Exclusive, canonical);
        return SHA256.HashData(canonical.WrittenSpan);
    }

    private string Encryption(byte[] sessionKey)
    {
        using var lease = Receiver.RentKey();
        var wrapped = lease.Key.Encrypt(sessionKey, RSAEncryptionPadding.OaepSHA256);
        var output = new ArrayBufferWriter<byte>();
        EncryptionWriter.Write(Receiver, wrapped, ContentId, output);
        var text = Encoding.UTF8.GetString(output.WrittenSpan);
        return Header.Parts.Count == 1 && !Header.Parts[0].IsCompressed
            ? text.Replace("application/gzip", Header.Parts[0].MimeType, StringComparison.Ordinal)
            : text;
    }

    private byte[] Encrypt(byte[] sessionKey)
    {
        var octets = new byte[12 + Content.Length + 16];
        RandomNumberGenerator.Fill(octets.AsSpan(0, 12));
        using var cipher = new AesGcm(sessionKey, 16);
        cipher.Encrypt(
            octets.AsSpan(0, 12), Content, octets.AsSpan(12, Content.Length), octets.AsSpan(12 + Content.Length));
        return octets;
    }

    private static void Text(MemoryStream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
