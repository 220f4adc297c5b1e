using System.Net;
using System.Text.Json;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gateway.Api.Tests.Http.Documentation;

public class DescriptionTests
{
    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere()
    {
        await using var host = await ApiHost.StartAsync();
        var client = host.Anonymous();

        var page = await client.GetAsync("/docs/index.html");

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var policy = page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'; script-src 'self';");
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldNotContain("http://");
        html.ShouldNotContain("https://");
        html.ShouldNotContain("<script>");
        foreach (var file in (string[])["swagger-ui.css", "index.css", "swagger-ui-bundle.js", "index.js"])
        {
            (await client.GetAsync($"/docs/{file}")).StatusCode.ShouldBe(HttpStatusCode.OK, file);
        }
    }

    [Fact]
    public async Task Every_problem_has_a_page_in_the_language_of_the_reader()
    {
        await using var host = await ApiHost.StartAsync();
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("Accept-Language", "nl");

        foreach (var type in ProblemTypes.All)
        {
            var page = await client.GetAsync(type.Uri);
            page.StatusCode.ShouldBe(HttpStatusCode.OK, type.Uri);
            (await page.Content.ReadAsStringAsync()).ShouldContain("<html lang=\"nl\">");
        }

        (await client.GetStringAsync("/docs/problems")).ShouldContain("/docs/problems/document-refused");
        (await client.GetStringAsync("/docs/problems/invalid-request")).ShouldContain("SGW-IBAN");
        await (await client.GetAsync("/docs/problems/none")).ProblemAsync("not-found");
    }

    [Fact]
    public async Task The_description_is_as_it_was_agreed()
    {
        await using var gateway = await StartGatewayAsync();

        var document = await gateway.GetTestClient().GetStringAsync("/openapi/v1.json");

        Golden.Compare(document, "Http", "Documentation", "openapi.json");
    }

    [Fact]
    public async Task The_description_is_OpenAPI_3_1_and_says_how_to_call()
    {
        await using var gateway = await StartGatewayAsync();
        using var document = JsonDocument.Parse(await gateway.GetTestClient().GetStringAsync("/openapi/v1.json"));
        var root = document.RootElement;

        root.GetProperty("openapi").GetString()!.ShouldStartWith("3.1.");
        root.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().ShouldHaveSingleItem();
        var schemas = root.GetProperty("components").GetProperty("schemas");
        schemas.GetProperty("Iban").GetProperty("type").GetString().ShouldBe("string");
        schemas.GetProperty("ClientRequest").GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        root.GetRawText().ShouldNotContain("\"null\"");
        foreach (var operation in OperationsOf(root))
        {
            var answers = operation.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).ToList();
            answers.ShouldContain("401");
            answers.ShouldContain("429");
        }
    }

    [Fact]
    public async Task Every_route_of_the_API_wants_a_key()
    {
        await using var gateway = await StartGatewayAsync();
        var routes = gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.StartsWith("/v1", StringComparison.Ordinal))
            .ToList();

        routes.ShouldNotBeEmpty();
        foreach (var route in routes)
        {
            route.Metadata.GetMetadata<IAllowAnonymous>().ShouldBeNull(route.DisplayName);
            route.Metadata.GetOrderedMetadata<AuthorizationPolicy>().ShouldNotBeEmpty(route.DisplayName);
        }
    }

    [Fact]
    public async Task Every_operation_says_what_it_does_and_what_it_answers()
    {
        await using var gateway = await StartGatewayAsync();
        using var document = JsonDocument.Parse(await gateway.GetTestClient().GetStringAsync("/openapi/v1.json"));

        foreach (var operation in OperationsOf(document.RootElement))
        {
            var text = operation.GetRawText();
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(text);
            operation.GetProperty("tags").GetArrayLength().ShouldBe(1, text);
            operation.GetProperty("responses").EnumerateObject().First().Name.ShouldStartWith("2", customMessage: text);
        }
    }

    /// <summary>The whole gateway as it is served. Its description and its routes need no database.</summary>
    private static async Task<WebApplication> StartGatewayAsync()
    {
        var gateway = GatewayHost.Build([], builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseTestServer();
        });
        await gateway.StartAsync();
        return gateway;
    }

    private static IEnumerable<JsonElement> OperationsOf(JsonElement root) =>
        root.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value);
}
