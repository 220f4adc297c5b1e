using System.Text;
using Gateway.Api.Identity;
using Gateway.Domain.Languages;
using Gateway.Recovery.Correspondence;
using Microsoft.AspNetCore.Components;

namespace Gateway.Api.Desk;

/// <summary>
/// Answers with a page: a component rendered in this process. It may load the desk's own styles and send its forms to
/// the desk, and nothing else; it has no script.
/// </summary>
internal sealed class DeskPage<TPage>(int status, params (string Name, object? Value)[] parameters) : IResult
    where TPage : IComponent
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var html = await RazorText.PageAsync<TPage>(parameters);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.ContentLanguage = RequestLanguage.Of(httpContext).Code();
        response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language", "Cookie");
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(html), httpContext.RequestAborted);
    }
}
