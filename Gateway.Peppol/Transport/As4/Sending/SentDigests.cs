using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Signing;
using Gateway.Peppol.Transport.As4.Soap;
using Gateway.Peppol.Xml.Signatures;

namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>What a message that was sent had signed: its id, who must answer, and the digest of every part. A receipt
/// is held against it.</summary>
public sealed class SentDigests
{
    private readonly (string Uri, string Method, ReadOnlyMemory<byte> Digest)[] parts;

    private SentDigests(
        UserMessage header, IEnumerable<(string Uri, string Method, ReadOnlyMemory<byte> Digest)> parts)
    {
        MessageId = header.MessageId;
        ToSeat = header.To.Id;
        this.parts = [.. parts];
    }

    public string MessageId { get; }

    /// <summary>The seat id of the access point that must sign the receipt.</summary>
    public string ToSeat { get; }

    /// <summary>The signed parts: their address and the digest of each.</summary>
    public IEnumerable<(string Uri, ReadOnlyMemory<byte> Digest)> Parts =>
        parts.Select(part => (part.Uri, part.Digest));

    /// <summary>Reads the digests from the SOAP part of a message as it was sent, encrypted or not.</summary>
    /// <exception cref="FormatException">It is no signed user message.</exception>
    public static SentDigests Of(ReadOnlyMemory<byte> soap, As4Limits limits)
    {
        try
        {
            var message = SoapMessage.Read(soap, limits);
            var header = UserMessageReader.Read(message.Messaging);
            var signature = message.Security?.Only(As4Namespaces.Ds, "Signature")
                ?? throw new FormatException("The message is not signed.");
            return XmlSignature.TryRead(signature, out var fault) is { } read
                ? new SentDigests(header, read.References.Select(one => (one.Uri, one.DigestMethod, one.Digest)))
                : throw new FormatException(fault);
        }
        catch (As4RefusalException fault)
        {
            throw new FormatException("The message cannot be read.", fault);
        }
    }

    /// <summary>
    /// The same of a message in a file that may have been changed since: its signature must be right over header and
    /// body as they are. The attachments, encrypted for the receiver, are known by their signed digests alone.
    /// </summary>
    /// <exception cref="FormatException">It is no user message, or not as it was signed.</exception>
    public static SentDigests OfEvidence(ReadOnlyMemory<byte> soap, As4Limits limits, out ParsedCertificate signer)
    {
        try
        {
            var message = SoapMessage.Read(soap, limits);
            var security = new SecurityHeader(message, As4Policy.Peppol, new CertificateCache(capacity: 4));
            signer = SignatureCheck.VerifyWithoutAttachments(message, security, As4Policy.Peppol);
        }
        catch (As4RefusalException fault)
        {
            throw new FormatException(fault.Message, fault);
        }

        return Of(soap, limits);
    }

    /// <summary>The digests of what we have just signed.</summary>
    internal static SentDigests Of(UserMessage header, IEnumerable<SignedPart> signed) => new(
        header, signed.Select(part => (part.Uri, SignatureAlgorithms.Sha256, (ReadOnlyMemory<byte>)part.Digest)));

    /// <summary>What is wrong with the parts a receipt lists, or null when they are exactly those that were
    /// sent.</summary>
    internal string? Compare(IReadOnlyCollection<SignatureReference> received)
    {
        foreach (var sent in parts)
        {
            var same = received.Where(one => IsSamePart(one.Uri, sent.Uri)).ToArray();
            if (same is not [var only])
            {
                return $"The receipt speaks {same.Length} times of {sent.Uri}.";
            }

            if (only.DigestMethod != sent.Method || !only.Digest.Span.SequenceEqual(sent.Digest.Span))
            {
                return $"The receipt has another digest for {sent.Uri} than was sent.";
            }
        }

        return received.Count == parts.Length
            ? null
            : $"The receipt speaks of {received.Count} parts, and {parts.Length} were sent.";
    }

    /// <summary>Addresses of attachments may be percent-encoded differently.</summary>
    private static bool IsSamePart(string left, string right) => left == right
        || (ContentIds.TryRead(left) is { } contentId && contentId == ContentIds.TryRead(right));
}
