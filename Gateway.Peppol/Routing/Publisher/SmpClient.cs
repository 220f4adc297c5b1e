using System.Net;
using System.Net.Http.Headers;
using System.Security.Authentication;

namespace Gateway.Peppol.Routing.Publisher;

/// <summary>
/// Fetches documents from SMPs, bounded in size and time. Never throws for what the network does. The HTTP client is
/// one of <see cref="Network.NetworkHttp"/>, so that it connects only to where it may.
/// </summary>
public sealed class SmpClient(HttpClient http, SmpOptions options, TimeProvider clock)
{
    internal async Task<SmpAnswer> GetAsync(Uri address, CancellationToken cancellation)
    {
        using var time = new CancellationTokenSource(options.TimeMax, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/xml"));
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/xml"));
            using var response = await http.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => await ReadAsync(response, either.Token),
                HttpStatusCode.NotFound => new SmpAnswer.NotFound(),
                var status when IsTransient(status) => new SmpAnswer.Unreachable($"it answered {(int)status}"),
                // Redirects by HTTP are not used by the protocol: an SMP redirects by a signed document.
                var status => new SmpAnswer.Refused($"it answered {(int)status}"),
            };
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            var inner = fault.InnerException is AuthenticationException tls ? $": {tls.Message}" : "";
            return new SmpAnswer.Unreachable(fault.Message + inner);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new SmpAnswer.Unreachable($"it did not answer within {options.TimeMax.TotalSeconds} s");
        }
    }

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        || (int)status >= (int)HttpStatusCode.InternalServerError;

    private async Task<SmpAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            if (content.Length + count > options.OctetsMax)
            {
                return new SmpAnswer.Refused($"it answered more than {options.OctetsMax} octets");
            }

            content.Write(buffer, 0, count);
        }

        return new SmpAnswer.Document(content.ToArray());
    }
}
