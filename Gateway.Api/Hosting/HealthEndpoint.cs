namespace Gateway.Api.Hosting;

/// <summary><c>GET /health</c>, for load balancers and monitors: 200 when all is fine, 503 when not. It needs no key,
/// and says nothing that a stranger may not know.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this WebApplication app) =>
        app.MapGet("/health", GetAsync).ExcludeFromDescription();

    private static async Task<IResult> GetAsync(HealthGlance glance, CancellationToken cancellationToken)
    {
        var checks = await glance.LookAsync(cancellationToken);
        return TypedResults.Json(
            checks,
            statusCode: checks.All(check => check.IsFine)
                ? StatusCodes.Status200OK
                : StatusCodes.Status503ServiceUnavailable);
    }
}
