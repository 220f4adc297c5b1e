using System.Globalization;
using System.Net.Http.Headers;
using Gateway.Api.Persistence.Webhooks;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Network;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>
/// Posts a message to an endpoint, signed. Nothing of the answer but its status is looked at, redirects are not
/// followed, and what failed is told in fixed sentences: an endpoint is no way to look around in our network.
/// </summary>
internal sealed class WebhookSender : IDisposable
{
    private const int DrainBytesMax = 4096;

    private readonly WebhookOptions options;
    private readonly WebhookSecrets secrets;
    private readonly TimeProvider clock;
    private readonly HttpClient outside;
    private readonly HttpClient? loopback;

    public WebhookSender(WebhookOptions options, WebhookSecrets secrets, TimeProvider clock)
    {
        (this.options, this.secrets, this.clock) = (options, secrets, clock);
        outside = ClientOf(PeppolStage.Production);
        loopback = options.AllowLoopback ? ClientOf(PeppolStage.Sandbox) : null;
    }

    public async Task<WebhookAnswer> SendAsync(
        WebhookRow webhook, WebhookMessage message, CancellationToken cancellationToken)
    {
        if (WebhookAddress.FaultOf(webhook.Url, options.AllowLoopback) is not null)
        {
            return new WebhookAnswer.Refused(null, "The address is not allowed.");
        }

        if (secrets.Of(webhook) is not { } secret)
        {
            return new WebhookAnswer.Refused(null, "The key of its secret is not configured.");
        }

        using var request = RequestOf(webhook, message, secret);
        using var limit = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var client = WebhookAddress.IsLoopback(request.RequestUri!) ? loopback! : outside;
            using var response = await client.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var status = (int)response.StatusCode;
            return status switch
            {
                >= 200 and < 300 => new WebhookAnswer.Taken(status),
                StatusCodes.Status410Gone => new WebhookAnswer.Gone(),
                >= 300 and < 400 => new WebhookAnswer.Refused(status, "It redirects; redirects are not followed."),
                _ => new WebhookAnswer.Refused(status, "It refused."),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookAnswer.Refused(null, $"No answer within {options.Timeout}.");
        }
        catch (HttpRequestException)
        {
            return new WebhookAnswer.Refused(null, "No connection.");
        }
    }

    public void Dispose()
    {
        outside.Dispose();
        loopback?.Dispose();
    }

    /// <summary>Standard Webhooks 1.0. While a secret is being changed both sign, the new one first.</summary>
    private HttpRequestMessage RequestOf(WebhookRow webhook, WebhookMessage message, WebhookSecret secret)
    {
        var now = clock.GetUtcNow();
        var (id, timestamp) = (
            message.Id.ToString(), now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        var signatures = secret.Sign(id, timestamp, message.Body.Span);
        if (secrets.EarlierOf(webhook, now) is { } earlier)
        {
            signatures += ' ' + earlier.Sign(id, timestamp, message.Body.Span);
        }

        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new ReadOnlyMemoryContent(message.Body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.ParseAdd("smart-gateway");
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp);
        request.Headers.Add("webhook-signature", signatures);
        return request;
    }

    private static HttpClient ClientOf(PeppolStage stage)
    {
        var handler = NetworkHttp.Handler(stage);
        handler.MaxResponseDrainSize = DrainBytesMax;
        handler.ResponseDrainTimeout = TimeSpan.FromSeconds(1);
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
