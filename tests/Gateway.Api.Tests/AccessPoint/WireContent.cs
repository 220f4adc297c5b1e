using System.Net;
using System.Net.Http.Headers;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>A message as the body of a request, encrypted while it is sent.</summary>
internal sealed class WireContent : HttpContent
{
    private readonly WireMessage message;

    public WireContent(WireMessage message)
    {
        this.message = message;
        Headers.ContentType = MediaTypeHeaderValue.Parse(message.ContentType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        message.WriteToAsync(stream, TestContext.Current.CancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = message.Length;
        return true;
    }
}
