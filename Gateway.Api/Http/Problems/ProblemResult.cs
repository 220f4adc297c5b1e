using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Gateway.Api.Http.Json;
using Gateway.Api.Identity;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Problems;

/// <summary>Answers with a problem, in the language the request prefers.</summary>
internal sealed class ProblemResult(Problem problem) : IResult, IStatusCodeHttpResult
{
    public const string MediaType = "application/problem+json";

    public int? StatusCode => problem.Type.Status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var language = RequestLanguage.Of(httpContext);
        var fields = ProblemFields.Of(problem, language) with
        {
            Instance = request.PathBase + request.Path,
            TraceId = Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier,
        };

        response.StatusCode = problem.Type.Status;
        response.ContentType = MediaType;
        response.Headers.ContentLanguage = language.Code();
        response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language");
        if (problem.RetryAfter is { } wait)
        {
            var seconds = Math.Ceiling(Math.Max(1, wait.TotalSeconds));
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        await JsonSerializer.SerializeAsync(
            response.Body, fields, ContractJson.TypeInfo(typeof(ProblemFields)), httpContext.RequestAborted);
    }
}
