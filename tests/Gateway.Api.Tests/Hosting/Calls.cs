using System.Text.Json;
using Gateway.Api.Tests.Http;

namespace Gateway.Api.Tests.Hosting;

/// <summary>Calls of the API as a test makes them: JSON in, the answer out.</summary>
internal static class Calls
{
    /// <summary>Posts with an Idempotency-Key of its own.</summary>
    public static async Task<HttpResponseMessage> PostOnceAsync(
        this HttpClient caller, string path, HttpContent body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.Add("Idempotency-Key", key ?? Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString());
        return await caller.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Posts JSON that must be taken, and gives the answer.</summary>
    public static async Task<JsonElement> CreateAsync(this HttpClient caller, string path, string json)
    {
        using var response = await caller.PostOnceAsync(path, Answers.Json(json));
        return await response.JsonAsync();
    }

    public static async Task<JsonElement> ReadAsync(this HttpClient caller, string path)
    {
        using var response = await caller.GetAsync(path, TestContext.Current.CancellationToken);
        return await response.JsonAsync();
    }

    public static string Text(this JsonElement answer, string field) => answer.GetProperty(field).ToString();

    private static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonDocument.Parse(text).RootElement;
    }
}
