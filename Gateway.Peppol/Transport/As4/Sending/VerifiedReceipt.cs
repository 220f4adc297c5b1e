using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Signing;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>
/// The proof that a message was taken: signed by the access point it was sent to, about this message and about every
/// digest of it. Only <see cref="VerifyAsync"/> makes one. Keep its octets: they are the evidence.
/// </summary>
public sealed class VerifiedReceipt
{
    private VerifiedReceipt(ReadOnlyMemory<byte> octets, ResponseSignal signal, ParsedCertificate signer)
    {
        Octets = octets;
        MessageId = signal.MessageId ?? "";
        RefToMessageId = signal.RefToMessageId ?? "";
        Timestamp = signal.Timestamp!.Value;
        Signer = signer;
    }

    /// <summary>The SOAP message, octet for octet as it came.</summary>
    public ReadOnlyMemory<byte> Octets { get; }

    public string MessageId { get; }

    public string RefToMessageId { get; }

    /// <summary>When the receiver says it took the message.</summary>
    public DateTimeOffset Timestamp { get; }

    public ParsedCertificate Signer { get; }

    /// <summary>Verifies a receipt for what was sent. The signer is judged as of now, or as of <paramref name="at"/>
    /// for evidence that is read later.</summary>
    public static async Task<ReceiptVerdict> VerifyAsync(
        ReadOnlyMemory<byte> octets,
        SentDigests sent,
        CertificateTrust trust,
        As4Limits limits,
        CancellationToken cancellation,
        DateTimeOffset? at = null)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(trust);
        try
        {
            var soap = SoapMessage.Read(octets, limits);
            var signal = ResponseSignal.Read(soap);
            var security = new SecurityHeader(soap, As4Policy.Peppol, trust.Certificates);
            var signature = await SignatureCheck.VerifyAsync(soap, security, [], As4Policy.Peppol, [], cancellation);
            var why = Compare(signal, sent) ?? CompareSigner(signature.Signer, sent);
            if (why is not null)
            {
                return Invalid(why);
            }

            var verdict = at is { } instant
                ? await trust.JudgeAsync(signature.Signer, CertificateRole.AccessPoint, instant, cancellation)
                : await trust.JudgeAsync(signature.Signer, CertificateRole.AccessPoint, cancellation);
            return verdict is TrustVerdict.Refused(var fault, var detail)
                ? Invalid($"The certificate of the receipt is not trusted ({fault}): {detail}")
                : new ReceiptVerdict.Valid(new VerifiedReceipt(octets, signal, signature.Signer));
        }
        catch (As4RefusalException fault)
        {
            return Invalid(fault.Message);
        }
    }

    private static string? Compare(ResponseSignal signal, SentDigests sent)
    {
        if (signal.RefToMessageId != sent.MessageId)
        {
            return $"The receipt is for {signal.RefToMessageId}, and {sent.MessageId} was sent.";
        }

        if (signal.Timestamp is null || !MessageIds.IsUsable(signal.MessageId))
        {
            return "The receipt has no message identifier or no timestamp of its own.";
        }

        var parts = ResponseSignal.ReadParts(signal.Receipt);
        return parts is null || parts.Length == 0 || parts.Contains(null)
            ? "The receipt has no non-repudiation information that can be read."
            : sent.Compare(parts!);
    }

    private static string? CompareSigner(ParsedCertificate signer, SentDigests sent) =>
        signer.CommonName == sent.ToSeat
            ? null
            : $"The receipt is signed by {signer.CommonName}, and the message went to {sent.ToSeat}.";

    private static ReceiptVerdict.Invalid Invalid(string why) =>
        new(new As4Refusal(EbmsError.Of(EbmsErrorKind.InvalidReceipt, why), why));
}
