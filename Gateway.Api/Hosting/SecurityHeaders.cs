using Gateway.Api.Http.Documentation;

namespace Gateway.Api.Hosting;

/// <summary>
/// What every answer says to browsers unless it says otherwise itself: load nothing, guess no types, be framed
/// nowhere, keep no copy, tell no other site where the reader came from.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string LoadNothing = "default-src 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments(Description.Root, StringComparison.Ordinal)
            ? Description.ContentSecurityPolicy
            : LoadNothing;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        return next(http);
    }
}
