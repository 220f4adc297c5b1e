using System.Net;
using Gateway.Api.AccessPoint.Receiving;

namespace Gateway.Api.AccessPoint;

/// <summary>Keeps what is posted to other access points and what they answer, as it goes by: nothing is read twice and
/// nothing waits in memory.</summary>
internal sealed class WireHandler(WireFolder wire) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content && wire.Open("out", content.Headers.ContentType?.ToString()) is { } copy)
        {
            request.Content = new CopiedContent(content, copy);
        }

        var response = await base.SendAsync(request, cancellationToken);
        var type = response.Content.Headers.ContentType?.ToString() ?? $"text/plain; status={(int)response.StatusCode}";
        if (wire.Open("out-answer", type) is { } answer)
        {
            var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            response.Content = new AnswerContent(response.Content, new CopyingStream(body, answer));
        }

        return response;
    }

    private static void CopyHeaders(HttpContent from, HttpContent to)
    {
        foreach (var (name, values) in from.Headers.NonValidated)
        {
            to.Headers.TryAddWithoutValidation(name, values);
        }
    }

    /// <summary>A body that is written to the file while it is written to the connection.</summary>
    private sealed class CopiedContent : HttpContent
    {
        private readonly HttpContent content;
        private readonly Stream copy;

        public CopiedContent(HttpContent content, Stream copy)
        {
            (this.content, this.copy) = (content, copy);
            CopyHeaders(content, this);
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await using var both = new TeeStream(stream, copy);
            await content.CopyToAsync(both, context);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = content.Headers.ContentLength ?? 0;
            return content.Headers.ContentLength is not null;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                content.Dispose();
                copy.Dispose();
            }

            base.Dispose(disposing);
        }
    }

    /// <summary>A body that is written to the file while it is read.</summary>
    private sealed class AnswerContent : StreamContent
    {
        private readonly HttpContent content;

        public AnswerContent(HttpContent content, Stream body)
            : base(body)
        {
            this.content = content;
            CopyHeaders(content, this);
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing)
            {
                content.Dispose();
            }
        }
    }
}
