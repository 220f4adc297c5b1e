using System.Net.Http.Headers;

namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>Fetches over HTTP, bounded in size and time.</summary>
public sealed class HttpRevocationFetch(HttpClient client, TimeProvider clock) : IRevocationFetch
{
    public async Task<Fetched> FetchAsync(
        Uri address, ReadOnlyMemory<byte> ocspRequest, RevocationOptions limits, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(limits);
        if (address.Scheme is not ("http" or "https"))
        {
            return new Fetched.Failed($"{address} is no HTTP address.");
        }

        using var time = new CancellationTokenSource(limits.FetchTimeMax, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        try
        {
            using var request = Request(address, ocspRequest);
            using var response = await client.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.IsSuccessStatusCode
                ? await ReadAsync(response, address, limits.OctetsMax, either.Token)
                : new Fetched.Failed($"{address} answered {(int)response.StatusCode}.");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return new Fetched.Failed($"{address} cannot be reached: {fault.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Fetched.Failed($"{address} did not answer within {limits.FetchTimeMax.TotalSeconds} s.");
        }
    }

    private static HttpRequestMessage Request(Uri address, ReadOnlyMemory<byte> ocspRequest)
    {
        if (ocspRequest.IsEmpty)
        {
            return new HttpRequestMessage(HttpMethod.Get, address);
        }

        var body = new ReadOnlyMemoryContent(ocspRequest);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/ocsp-request");
        return new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
    }

    private static async Task<Fetched> ReadAsync(
        HttpResponseMessage response, Uri address, int octetsMax, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            if (content.Length + count > octetsMax)
            {
                return new Fetched.Failed($"{address} answered more than {octetsMax} octets.");
            }

            content.Write(buffer, 0, count);
        }

        return new Fetched.Octets(content.ToArray());
    }
}
