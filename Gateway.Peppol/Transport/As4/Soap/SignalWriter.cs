using System.Buffers;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Soap;

/// <summary>Writes what is answered to a message: a receipt that can be evidence, or errors.</summary>
public static class SignalWriter
{
    /// <summary>
    /// The signed receipt for a message. It says that the message was taken, so what it says must be durable before it
    /// leaves: persist the message, write the receipt, store the receipt, send it, and send the stored one again for a
    /// repetition.
    /// </summary>
    public static byte[] Receipt(VerifiedUserMessage message, AccessPointKey key, string messageId, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(clock);
        using var output = new PooledBuffer(8192);
        Start(output, messageId, message.Header.MessageId, clock);
        output.Raw("<eb:Receipt><ebbp:NonRepudiationInformation xmlns:ebbp=\""u8);
        output.Raw(As4Namespaces.Ebbp);
        output.Raw("\">"u8);
        foreach (var reference in message.References)
        {
            output.Raw("<ebbp:MessagePartNRInformation>"u8);
            CanonicalXml.Write(reference.Source, CanonicalForm.Exclusive, output);
            output.Raw("</ebbp:MessagePartNRInformation>"u8);
        }

        output.Raw("</ebbp:NonRepudiationInformation></eb:Receipt>"u8);
        End(output);
        return SignedSoap.Write(output.Written, [], key);
    }

    /// <summary>An error signal. Signed where a key is given; the message it is about is named where it is
    /// known.</summary>
    public static byte[] Error(
        EbmsError error, string? refToMessageId, AccessPointKey? key, string messageId, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(clock);
        using var output = new PooledBuffer(4096);
        Start(output, messageId, refToMessageId, clock);
        output.Raw("<eb:Error"u8);
        output.Attribute("", "category", error.Category);
        output.Attribute("", "errorCode", error.Code);
        if (refToMessageId is not null)
        {
            output.Attribute("", "refToMessageInError", refToMessageId);
        }

        output.Attribute("", "severity", error.IsWarning ? "warning" : "failure");
        output.Attribute("", "shortDescription", error.ShortDescription);
        output.Raw("><eb:Description xml:lang=\"en\">"u8);
        output.Text(Printable(error.Description ?? error.ShortDescription));
        output.Raw("</eb:Description>"u8);
        if (error.Detail is { } detail)
        {
            UserMessageWriter.Element(output, "ErrorDetail", Printable(detail));
        }

        output.Raw("</eb:Error>"u8);
        End(output);
        return SignedSoap.Write(output.Written, [], key);
    }

    private static void Start(IBufferWriter<byte> output, string messageId, string? refToMessageId, TimeProvider clock)
    {
        SoapParts.StartMessaging(SignedSoap.MessagingId, output);
        output.Raw("<eb:SignalMessage><eb:MessageInfo>"u8);
        UserMessageWriter.Element(output, "Timestamp", UserMessageWriter.Timestamp(clock.GetUtcNow()));
        UserMessageWriter.Element(output, "MessageId", messageId);
        if (refToMessageId is not null)
        {
            UserMessageWriter.Element(output, "RefToMessageId", refToMessageId);
        }

        output.Raw("</eb:MessageInfo>"u8);
    }

    private static void End(IBufferWriter<byte> output)
    {
        output.Raw("</eb:SignalMessage>"u8);
        SoapParts.EndMessaging(output);
    }

    /// <summary>Our sentences may quote what a peer sent, and XML 1.0 cannot hold every character.</summary>
    private static string Printable(string text) => string.Create(text.Length, text, (target, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            target[index] = source[index] is '\n' or '\t' or (>= ' ' and < '\uD800') ? source[index] : '?';
        }
    });
}
