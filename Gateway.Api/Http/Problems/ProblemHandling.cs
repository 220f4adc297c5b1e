using Microsoft.AspNetCore.Diagnostics;

namespace Gateway.Api.Http.Problems;

/// <summary>Gives every answer that failed the body of a problem: thrown faults, and statuses that routing sets by
/// itself.</summary>
internal static class ProblemHandling
{
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = AnswerFaultAsync,
            AllowStatusCode404Response = true,
            // What the caller did wrong is told to the caller and is no error of ours.
            SuppressDiagnosticsCallback = fault =>
                fault.Exception is BadHttpRequestException or OperationCanceledException,
        })
        .UseStatusCodePages(context =>
            new ProblemResult(Problem.Of(ProblemTypes.OfStatus(context.HttpContext.Response.StatusCode)))
                .ExecuteAsync(context.HttpContext));

    /// <summary>Nothing of a fault of ours goes out: the trace id leads to the log.</summary>
    private static Task AnswerFaultAsync(HttpContext http)
    {
        var fault = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        var type = fault is BadHttpRequestException bad ? ProblemTypes.OfStatus(bad.StatusCode) : ProblemTypes.Internal;
        return new ProblemResult(Problem.Of(type)).ExecuteAsync(http);
    }
}
