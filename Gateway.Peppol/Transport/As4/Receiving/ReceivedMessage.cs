using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>
/// A message that arrived in one piece and has the shape of one. Nothing in it is believed: it can only be verified.
/// Holds the parts until it is disposed.
/// </summary>
public sealed class ReceivedMessage : IDisposable
{
    internal ReceivedMessage(
        ReadOnlyMemory<byte> soapOctets,
        SoapMessage soap,
        UserMessage header,
        IReadOnlyList<IncomingAttachment> attachments,
        As4Limits limits)
    {
        SoapOctets = soapOctets;
        Soap = soap;
        Header = header;
        Attachments = attachments;
        Limits = limits;
    }

    /// <summary>The SOAP part as it arrived: evidence.</summary>
    public ReadOnlyMemory<byte> SoapOctets { get; }

    /// <summary>What the message says of itself. For logs and for finding repetitions; for nothing else.</summary>
    public UserMessage Header { get; }

    internal SoapMessage Soap { get; }

    internal IReadOnlyList<IncomingAttachment> Attachments { get; }

    internal As4Limits Limits { get; }

    public void Dispose()
    {
        foreach (var attachment in Attachments)
        {
            attachment.Dispose();
        }
    }
}
