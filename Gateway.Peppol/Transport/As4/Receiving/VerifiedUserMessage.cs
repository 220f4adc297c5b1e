using Gateway.Domain.Xml;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Signing;
using Gateway.Peppol.Xml.Signatures;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>
/// A message that was decrypted with our key, signed as a whole by a certificate that is trusted now, and is what its
/// sender signed. Only <see cref="VerifyAsync"/> makes one: code that takes this type cannot be given anything else.
/// It reads from the parts of the received message, which must not be disposed before.
/// </summary>
public sealed class VerifiedUserMessage
{
    private readonly IReadOnlyList<DecryptedPart> parts;
    private readonly As4Limits limits;

    private VerifiedUserMessage(
        ReceivedMessage message, VerifiedSignature signature, IReadOnlyList<DecryptedPart> parts)
    {
        this.parts = parts;
        limits = message.Limits;
        Header = message.Header;
        Signer = signature.Signer;
        References = signature.References;
    }

    /// <summary>The header, now the word of <see cref="Signer"/>.</summary>
    public UserMessage Header { get; }

    public ParsedCertificate Signer { get; }

    /// <summary>What was signed, with its digests: the receipt repeats it.</summary>
    public IReadOnlyList<SignatureReference> References { get; }

    /// <summary>Decrypts, verifies the signature and judges its certificate, in this order; the first fault ends
    /// it.</summary>
    public static async Task<Verification> VerifyAsync(
        ReceivedMessage message, VerificationContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            var security = new SecurityHeader(message.Soap, context.Policy, context.Trust.Certificates);
            var decrypted = await PayloadDecryption.OpenAsync(
                message, security, context.Keys, context.Policy, cancellation);
            context.OnPassed?.Invoke(VerificationStep.Decryption, $"{decrypted.Count} attachments");
            var signature = await SignatureCheck.VerifyAsync(
                message.Soap, security, decrypted, context.Policy, context.KnownSigners, cancellation);
            context.OnPassed?.Invoke(VerificationStep.Signature, $"by {signature.Signer}");
            if (await JudgeAsync(signature.Signer, context, cancellation)
                is TrustVerdict.Refused(var fault, var detail))
            {
                return Refuse(fault, detail);
            }

            context.OnPassed?.Invoke(VerificationStep.Trust, $"issued by {signature.Signer.Issuer}");
            ExpectAttachments(message, context.Policy);
            return new Verification.Verified(new VerifiedUserMessage(message, signature, decrypted));
        }
        catch (As4RefusalException refusal)
        {
            return new Verification.Refused(As4Refusal.From(refusal));
        }
    }

    /// <summary>
    /// Whether the parties are who they must be: one Peppol seat each, the sender the one whose certificate signed,
    /// the receiver this access point. Null when they are.
    /// </summary>
    public As4Refusal? CheckParties(string ownSeat)
    {
        var fault = !IsSeat(Header.From) || !IsSeat(Header.To)
            ? "eb:PartyId must be a Peppol seat id, with the type of the Peppol AS4 profile."
            : Header.From.Id != Signer.CommonName
                ? $"eb:From is {Header.From.Id}, and the message is signed by {Signer.CommonName}."
                : Header.To.Id != ownSeat ? $"eb:To is {Header.To.Id}, and this is {ownSeat}." : null;
        return fault is null ? null : new As4Refusal(EbmsError.Of(EbmsErrorKind.Other, fault), fault);
    }

    /// <summary>Writes a payload, decompressed, and says whether it could be: EBMS:0303 when not. Whatever was written
    /// before a refusal must be thrown away.</summary>
    public async Task<As4Refusal?> CopyPayloadAsync(int index, Stream output, CancellationToken cancellation)
    {
        var part = parts[index];
        var isCompressed = Header.Parts.Single(one => one.ContentId == part.ContentId).IsCompressed;
        try
        {
            await using var source = part.OpenRead();
            await PayloadCopy.RunAsync(source, part.Length, isCompressed, output, limits, cancellation);
            return null;
        }
        catch (As4RefusalException fault)
        {
            return As4Refusal.From(fault);
        }
    }

    /// <summary>How much XML a payload may be.</summary>
    public XmlLimits EnvelopeLimits => XmlLimits.Document with { CharactersMax = limits.PayloadOctetsMax };

    /// <summary>How many payloads there are; one, unless the message is a ping or the policy was relaxed.</summary>
    public int PayloadCount => parts.Count;

    /// <summary>A Peppol message has exactly one; only a ping may have none.</summary>
    private static void ExpectAttachments(ReceivedMessage message, As4Policy policy)
    {
        var count = message.Attachments.Count;
        if (count > policy.AttachmentsMax || (count == 0 && !message.Header.IsTest))
        {
            throw new As4RefusalException(
                EbmsErrorKind.Other, $"The message has {count} attachments, and a Peppol message has one.");
        }
    }

    private static ValueTask<TrustVerdict> JudgeAsync(
        ParsedCertificate signer, VerificationContext context, CancellationToken cancellation) => context.At is { } at
        ? context.Trust.JudgeAsync(signer, CertificateRole.AccessPoint, at, cancellation)
        : context.Trust.JudgeAsync(signer, CertificateRole.AccessPoint, cancellation);

    /// <summary>That we cannot find out about a certificate is our trouble and passes: the sender is to try
    /// again.</summary>
    private static Verification.Refused Refuse(TrustFault fault, string detail) => new(new As4Refusal(
        fault == TrustFault.RevocationUnknown
            ? EbmsError.Of(
                EbmsErrorKind.DeliveryFailure, "It cannot be found out at present whether the signer was revoked.")
            : EbmsError.Of(EbmsErrorKind.FailedAuthentication, $"The signing certificate is not trusted: {fault}."),
        detail));

    /// <summary>P, the country, six digits.</summary>
    private static bool IsSeat(MessageParty party) => party.IdType == As4Identifiers.PartyIdType
        && party.Id is ['P', >= 'A' and <= 'Z', >= 'A' and <= 'Z', .. { Length: 6 } number]
        && number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
