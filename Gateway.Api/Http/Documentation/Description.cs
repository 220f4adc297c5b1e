using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;

namespace Gateway.Api.Http.Documentation;

/// <summary>The description of the API: the OpenAPI document, a page to browse it, and a page for each
/// problem.</summary>
internal static class Description
{
    public const string Root = "/docs";

    public const string Document = "v1";

    private const string DocumentPath = "/openapi/v1.json";

    /// <summary>The page sends its requests here and to nowhere else. Its pictures are inside its own styles as
    /// data.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static IServiceCollection AddGatewayDescription(this IServiceCollection services) =>
        services.AddOpenApi(Document, options =>
        {
            options.CreateSchemaReferenceId = SchemaNames.Of;
            options.AddSchemaTransformer<ValueSchemas>();
            options.AddOperationTransformer<ParameterSchemas>();
            options.AddOperationTransformer<Operations>();
            options.AddDocumentTransformer<Overview>();
            options.AddDocumentTransformer<Simplification>();
        });

    /// <summary>Serves the browsable page from the program itself; it loads nothing from elsewhere.</summary>
    public static IApplicationBuilder UseGatewayDescription(this IApplicationBuilder app) => app.UseSwaggerUI(page =>
    {
        page.RoutePrefix = Root.TrimStart('/');
        page.DocumentTitle = "Smart Gateway";
        page.SwaggerEndpoint(DocumentPath, "Smart Gateway v1");
        page.EnableDeepLinking();
        page.EnablePersistAuthorization();
    });

    public static void MapGatewayDescription(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json");
        routes.MapGet($"{Root}/problems", (HttpContext http) => ProblemPages.List(RequestLanguage.Of(http)))
            .ExcludeFromDescription();
        routes.MapGet($"{Root}/problems/{{slug}}", (string slug, HttpContext http) =>
                ProblemTypes.All.FirstOrDefault(type => type.Slug == slug) is { } type
                    ? ProblemPages.Of(type, RequestLanguage.Of(http))
                    : new ProblemResult(Problem.Of(ProblemTypes.NotFound)))
            .ExcludeFromDescription();
    }
}
