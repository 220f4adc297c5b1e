using Gateway.Api.AccessPoint.Publishing;
using Gateway.Peppol.AccessPoint.Publishing;
using Microsoft.AspNetCore.Http.Features;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>Our SMP for all to read: no key, no JSON.</summary>
internal static class PublisherEndpoint
{
    public static void MapPublisher(this WebApplication app)
    {
        if (app.Services.GetService<OwnPublisher>() is not null)
        {
            app.MapGet(OwnAddresses.PublisherPath + "/{**path}", GetAsync).ExcludeFromDescription();
        }
    }

    private static async Task GetAsync(HttpContext http, OwnPublisher publisher)
    {
        // The path as it came: decoded, a document type could not be told from the slashes around it.
        var path = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var answer = await publisher.AnswerAsync(path, http.RequestAborted);
        http.Response.StatusCode = answer.Status;
        if (!answer.Body.IsEmpty)
        {
            http.Response.ContentType = SmpResponse.ContentType;
            await http.Response.Body.WriteAsync(answer.Body, http.RequestAborted);
        }
    }
}
