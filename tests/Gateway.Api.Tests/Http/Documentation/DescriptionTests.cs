using System.Net;
using System.Text.Json;
using Gateway.Api.Http.Problems;

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
        await using var host = await ApiHost.StartAsync(ContractEndpoints.Map);

        var document = await host.Anonymous().GetStringAsync("/openapi/v1.json");

        Golden.Compare(document, "Http", "Documentation", "openapi.json");
    }

    [Fact]
    public async Task The_description_is_OpenAPI_3_1_and_says_how_to_call()
    {
        await using var host = await ApiHost.StartAsync(ContractEndpoints.Map);
        using var document = JsonDocument.Parse(await host.Anonymous().GetStringAsync("/openapi/v1.json"));
        var root = document.RootElement;

        root.GetProperty("openapi").GetString()!.ShouldStartWith("3.1.");
        root.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().ShouldHaveSingleItem();
        var schemas = root.GetProperty("components").GetProperty("schemas");
        schemas.GetProperty("Iban").GetProperty("type").GetString().ShouldBe("string");
        schemas.GetProperty("InvoiceRequest").GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        root.GetRawText().ShouldNotContain("\"null\"");
        foreach (var operation in OperationsOf(root))
        {
            var answers = operation.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).ToList();
            answers.ShouldContain("401");
            answers.ShouldContain("429");
        }
    }

    private static IEnumerable<JsonElement> OperationsOf(JsonElement root) =>
        root.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value);
}
