using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Signing;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>
/// A look at a receipt by itself, when neither the message it is for nor a CA is at hand: whether its signature is
/// right and by whom. It proves nothing to anybody; <see cref="VerifiedReceipt"/> does.
/// </summary>
public sealed record ReceiptSignature
{
    private ReceiptSignature()
    {
    }

    /// <summary>What is wrong; null when the signature is right.</summary>
    public string? Fault { get; private init; }

    public ParsedCertificate? Signer { get; private init; }

    public string? RefToMessageId { get; private init; }

    public DateTimeOffset? Timestamp { get; private init; }

    /// <summary>The parts that the receipt speaks of.</summary>
    public IReadOnlyList<string> Parts { get; private init; } = [];

    public IReadOnlyList<EbmsError> Errors { get; private init; } = [];

    public static async Task<ReceiptSignature> LookAsync(
        ReadOnlyMemory<byte> soap, As4Limits limits, CancellationToken cancellation = default)
    {
        var seen = new ReceiptSignature();
        try
        {
            var message = SoapMessage.Read(soap, limits);
            var signal = ResponseSignal.Read(message);
            seen = seen with
            {
                RefToMessageId = signal.RefToMessageId,
                Timestamp = signal.Timestamp,
                Errors = signal.Errors,
                Parts = [.. ResponseSignal.ReadParts(signal.Receipt)?.Select(part => part?.Uri ?? "") ?? []],
            };
            var security = new SecurityHeader(message, As4Policy.Peppol, new CertificateCache(capacity: 4));
            var signature = await SignatureCheck.VerifyAsync(
                message, security, [], As4Policy.Peppol, [], cancellation);
            return seen with { Signer = signature.Signer };
        }
        catch (As4RefusalException fault)
        {
            return seen with { Fault = fault.Message };
        }
    }
}
