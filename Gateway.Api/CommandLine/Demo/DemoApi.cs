using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Gateway.Api.CommandLine.Demo;

/// <summary>The gateway's API as a caller with a key sees it. Everything the demo does goes through here.</summary>
internal sealed class DemoApi(HttpClient http, string key)
{
    public async Task<JsonNode> PostAsync(string path, string json, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString());
        return JsonNode.Parse(await SendAsync(request, cancellationToken))!;
    }

    public async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken) =>
        JsonNode.Parse(await DownloadAsync(path, cancellationToken))!;

    public async Task<byte[]> DownloadAsync(string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, cancellationToken);
    }

    private async Task<byte[]> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await http.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? body
            : throw new InvalidOperationException(
                $"{request.Method} {request.RequestUri} answered {(int)response.StatusCode}: "
                + Encoding.UTF8.GetString(body));
    }
}
