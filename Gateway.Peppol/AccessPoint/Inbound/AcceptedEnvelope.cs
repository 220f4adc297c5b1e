using Gateway.Peppol.Envelope;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;

namespace Gateway.Peppol.AccessPoint.Inbound;

/// <summary>
/// A verified message whose payload was decompressed, is a Peppol envelope, and says inside what it says outside; its
/// parties are its signer and us. What is left to ask is whether recipient, document type and process are served here.
/// Only <see cref="ReadAsync"/> makes one.
/// </summary>
public sealed class AcceptedEnvelope
{
    private AcceptedEnvelope(VerifiedUserMessage message, EnvelopeHeader header) =>
        (Message, Header) = (message, header);

    public VerifiedUserMessage Message { get; }

    public EnvelopeHeader Header { get; }

    /// <summary>Writes the payload to the spool, which keeps the envelope octet for octet, and checks it: EBMS:0303
    /// when it does not decompress, EBMS:0004 with every reason for all else.</summary>
    public static async Task<EnvelopeVerdict> ReadAsync(
        VerifiedUserMessage message, string ownSeat, Spool payload, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(payload);
        await using (var target = payload.OpenWrite(cancellation))
        {
            if (await message.CopyPayloadAsync(0, target, cancellation) is { } refusal)
            {
                return new EnvelopeVerdict.Refused(refusal);
            }
        }

        await using var source = payload.OpenRead();
        var read = EnvelopeReader.Read(source, limits: message.EnvelopeLimits);
        if (read is not EnvelopeRead.Valid { Header: var header })
        {
            var faults = ((EnvelopeRead.Invalid)read).Faults;
            return Refuse("The envelope is not valid. " + string.Join(" ", faults));
        }

        var disagreements = FactsOf(message.Header).DisagreementsWith(header);
        var parties = message.CheckParties(ownSeat);
        return disagreements.Count > 0 || parties is not null
            ? Refuse(string.Join(" ", [.. disagreements, .. parties is null ? (string[])[] : [parties.Why]]))
            : new EnvelopeVerdict.Accepted(new AcceptedEnvelope(message, header));
    }

    /// <summary>What a header says of the envelope inside.</summary>
    public static TransportFacts FactsOf(UserMessage header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var sender = header.Property(As4Identifiers.OriginalSender);
        var recipient = header.Property(As4Identifiers.FinalRecipient);
        return new TransportFacts
        {
            OriginalSenderType = sender?.Type,
            OriginalSender = sender?.Value,
            FinalRecipientType = recipient?.Type,
            FinalRecipient = recipient?.Value,
            ServiceType = header.ServiceType,
            Service = header.Service,
            Action = header.Action,
        };
    }

    private static EnvelopeVerdict.Refused Refuse(string why) =>
        new(new As4Refusal(EbmsError.Of(EbmsErrorKind.Other, why), why));
}
