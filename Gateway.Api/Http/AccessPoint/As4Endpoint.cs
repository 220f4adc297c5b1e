using System.Globalization;
using Gateway.Api.AccessPoint;
using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.AccessPoint.Receiving;
using Gateway.Api.Http.Binding;
using Gateway.Peppol.Transport.As4;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>
/// <c>POST /as4</c>: where other access points leave their messages. Whoever sends one shows who he is by its
/// signature, so there is no key, and none of the API's rules about JSON, problems and repetitions holds here.
/// </summary>
internal static class As4Endpoint
{
    private const string ContentType = As4Identifiers.SoapType + ";charset=UTF-8";

    private static readonly TimeSpan RateGrace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ComeAgainAfter = TimeSpan.FromSeconds(30);

    /// <summary>Without an access point there is no such address. With one, what it stands on is loaded here, so that
    /// a key that is missing stops the start and not the first message.</summary>
    public static void MapAs4(this WebApplication app)
    {
        if (app.Services.GetService<AccessPointOptions>() is not { } options)
        {
            return;
        }

        app.Services.GetRequiredService<ReceiveMessage>();
        var limits = options.Limits();
        app.MapPost(OwnAddresses.AccessPointPath, PostAsync)
            .WithMetadata(new BodyLimit(limits.WireOctetsMax + limits.SoapOctetsMax))
            .ExcludeFromDescription();
    }

    private static async Task PostAsync(
        HttpContext http, ReceiveMessage receive, ReceivingGate gate, WireFolder wire, AccessPointOptions options)
    {
        if (http.Request.ContentLength > BodyLimit.Of(http).BytesMax)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        using var place = await gate.EnterAsync(http.RequestAborted);
        if (!place.IsAcquired)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = ComeAgainAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return;
        }

        ExpectSpeed(http, options.OctetsPerSecondMin);
        var answer = await ReceiveAsync(http, receive, wire);
        if (answer.Status == StatusCodes.Status408RequestTimeout)
        {
            http.Response.Headers.Connection = "close"; // what did not come in time is not waited for any longer
        }

        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = answer.Soap.Length;
        await http.Response.Body.WriteAsync(answer.Soap, http.RequestAborted);
    }

    private static async Task<As4Answer> ReceiveAsync(HttpContext http, ReceiveMessage receive, WireFolder wire)
    {
        var (type, body) = (http.Request.ContentType, http.Request.Body);
        if (wire.Open("in", type) is not { } copy)
        {
            return await receive.RunAsync(type, body, http.RequestAborted);
        }

        As4Answer answer;
        await using (var copied = new CopyingStream(body, copy))
        {
            answer = await receive.RunAsync(type, copied, http.RequestAborted);
        }

        await using var answered = wire.Open("in-answer", ContentType);
        await (answered?.WriteAsync(answer.Soap, http.RequestAborted) ?? ValueTask.CompletedTask);
        return answer;
    }

    /// <summary>A body that drips in holds a place for as long as it does.</summary>
    private static void ExpectSpeed(HttpContext http, double octetsPerSecondMin)
    {
        if (HttpProtocol.IsHttp11(http.Request.Protocol)
            && http.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = new MinDataRate(octetsPerSecondMin, RateGrace);
        }
    }
}
