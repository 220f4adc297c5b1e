using System.Net;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>A message as the body of a request. Written once: its session key serves no second time.</summary>
internal sealed class WireContent : HttpContent
{
    private readonly WireMessage wire;
    private bool isWritten;

    public WireContent(WireMessage wire)
    {
        this.wire = wire;
        Headers.TryAddWithoutValidation("Content-Type", wire.ContentType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (isWritten)
        {
            throw new IOException("The connection broke while the message was sent.");
        }

        isWritten = true;
        return wire.WriteToAsync(stream, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = wire.Length;
        return true;
    }
}
