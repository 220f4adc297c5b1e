using System.Net;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gateway.Api.Tests.Http.Binding;

public class HeaderTests
{
    [Theory]
    [InlineData("\"3\"", 204, null)]
    [InlineData("\"2\", \"3\"", 204, null)]
    [InlineData("*", 204, null)]
    [InlineData("\"2\"", 412, "version-changed")]
    [InlineData("W/\"3\"", 412, "version-changed")]
    [InlineData("3", 400, "invalid-parameter")]
    [InlineData("\"3", 400, "invalid-parameter")]
    [InlineData(null, 428, "version-required")]
    public async Task A_change_goes_through_only_upon_the_version_it_was_made_on(
        string? ifMatch, int status, string? slug)
    {
        await using var host = await ApiHost.StartAsync(Map);
        using var request = new HttpRequestMessage(HttpMethod.Patch, "/v1/thing");
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch);

        var response = await host.Client().SendAsync(request);

        ((int)response.StatusCode).ShouldBe(status);
        if (slug is not null)
        {
            await response.ProblemAsync(slug);
        }
    }

    [Fact]
    public async Task Reading_gives_the_tag_that_changing_wants()
    {
        await using var host = await ApiHost.StartAsync(Map);

        (await host.Client().GetAsync("/v1/thing")).Headers.ETag!.ToString().ShouldBe("\"3\"");
    }

    [Theory]
    [InlineData("order-1", "order-1")]
    [InlineData("\"8e03978e-40d5-43dd-bc93-6894a57f9324\"", "8e03978e-40d5-43dd-bc93-6894a57f9324")]
    public async Task An_idempotency_key_is_taken_bare_or_in_quotes(string header, string key)
    {
        await using var host = await ApiHost.StartAsync(Map);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/thing");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", header);

        var response = await host.Client().SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldBe(key);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\"\"")]
    [InlineData("two words")]
    [InlineData("cl\u00e9")]
    [InlineData("long")]
    public async Task A_post_without_a_good_idempotency_key_is_refused(string? header)
    {
        await using var host = await ApiHost.StartAsync(Map);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/thing");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", header == "long" ? new string('x', 201) : header);

        var response = await host.Client().SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ProblemAsync("invalid-parameter")).Findings().ShouldBe(["SGW-IDEMPOTENCY-KEY -"]);
    }

    private static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/thing", (HttpContext http) => http.Response.SetVersion(3));
        api.MapPatch("/thing", IResult (IfMatch ifMatch) => ifMatch.Matches(3)
            ? TypedResults.NoContent()
            : new ProblemResult(Problem.Of(ProblemTypes.VersionChanged)));
        api.MapPost("/thing", (IdempotencyKey key) => key.Value);
    }
}
