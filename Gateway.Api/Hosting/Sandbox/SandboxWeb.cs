using Gateway.Peppol.AccessPoint.Publishing;
using Microsoft.AspNetCore.Http.Features;

namespace Gateway.Api.Hosting.Sandbox;

/// <summary>The web server of a sandbox network: SMP, revocation lists and locator on one port of loopback.</summary>
internal static class SandboxWeb
{
    private const int RequestOctetsMax = 1 << 20;

    /// <param name="sites">What to serve; null until it is made, and then everything is not found.</param>
    public static WebApplication Build(Func<SandboxSites?> sites)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestOctetsMax;
        });
        var web = builder.Build();
        web.MapGet(SandboxSites.PublisherPath + "/{**path}", context => PublishAsync(context, sites()));
        web.MapGet(SandboxSites.ListPath + "/{name}", context => ListAsync(context, sites()));
        web.MapPost(SandboxSites.LocatorPath + "/{service}", context => LocateAsync(context, sites()));
        return web;
    }

    private static async Task PublishAsync(HttpContext context, SandboxSites? sites)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var answer = sites is null
            ? new SmpResponse(StatusCodes.Status404NotFound, default)
            : await sites.Publisher.AnswerAsync(target, context.RequestAborted);
        await WriteAsync(context, answer.Status, SmpResponse.ContentType, answer.Body);
    }

    private static Task ListAsync(HttpContext context, SandboxSites? sites)
    {
        var list = sites?.Pki.RevocationList((string)context.Request.RouteValues["name"]!);
        return list is null
            ? WriteAsync(context, StatusCodes.Status404NotFound, "text/plain", default)
            : WriteAsync(context, StatusCodes.Status200OK, "application/pkix-crl", list);
    }

    private static async Task LocateAsync(HttpContext context, SandboxSites? sites)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        // On loopback there is no TLS and so no client certificate: whoever asks is the sandbox itself.
        var (status, answer) = sites is null
            ? (StatusCodes.Status503ServiceUnavailable, default)
            : sites.Locator.Answer(
                (string)context.Request.RouteValues["service"]!,
                context.Request.Headers["SOAPAction"].ToString().Trim('"'),
                body.ToArray(),
                caller: "sandbox");
        await WriteAsync(context, status, "text/xml; charset=utf-8", answer);
    }

    private static async Task WriteAsync(
        HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        if (!body.IsEmpty)
        {
            context.Response.ContentType = contentType;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
