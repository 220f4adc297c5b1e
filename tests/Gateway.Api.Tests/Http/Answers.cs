using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Gateway.Api.Tests.Http;

/// <summary>Sends JSON as it stands and reads what a problem says.</summary>
internal static class Answers
{
    public static HttpContent Json(string json) => Bytes(Encoding.UTF8.GetBytes(json));

    public static HttpContent Bytes(byte[] body, string mediaType = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return content;
    }

    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage response, string slug)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", text);
        var problem = JsonDocument.Parse(text).RootElement;
        problem.GetProperty("type").GetString().ShouldBe($"/docs/problems/{slug}", text);
        problem.GetProperty("status").GetInt32().ShouldBe((int)response.StatusCode);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("traceId").GetString().ShouldNotBeNullOrEmpty();
        return problem;
    }

    /// <summary>Rule and pointer of each finding, sorted.</summary>
    public static string[] Findings(this JsonElement problem) =>
    [
        .. problem.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("rule").GetString()} "
                + (finding.TryGetProperty("pointer", out var pointer) ? pointer.GetString() : "-"))
            .Order(StringComparer.Ordinal),
    ];
}
