using System.Threading.RateLimiting;
using Gateway.Api.Desk;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Microsoft.Extensions.Options;

namespace Gateway.Api.Hosting;

/// <summary>
/// A bucket of requests for each key, and for each address that shows no good key, so that one caller's loop does not
/// slow another, nor strangers those who have a key and share their address. The key itself is looked up before, by its
/// hash: what keeps it from being guessed is its 256 bits. The API and the desk are limited; nothing waits in a queue.
/// </summary>
/// <remarks>Beside ASP.NET's own middleware because that one never disposes of its limiters: their timers run, and keep
/// the whole host in memory, after the host has ended.</remarks>
internal sealed class RequestRate : IMiddleware, IDisposable
{
    private const string Unlimited = "";

    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<HttpContext> limiter;

    public RequestRate(IOptions<HttpOptions> options)
    {
        var bucketOptions = new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.RequestBurst,
            TokensPerPeriod = options.Value.RequestsPerSecond,
            ReplenishmentPeriod = Refill,
            QueueLimit = 0,
            AutoReplenishment = true,
        };
        limiter = PartitionedRateLimiter.Create<HttpContext, string>(http => BucketOf(http) switch
        {
            Unlimited => RateLimitPartition.GetNoLimiter(Unlimited),
            var bucket => RateLimitPartition.GetTokenBucketLimiter(bucket, _ => bucketOptions),
        });
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        using var lease = limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }

        var isKnown = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        var problem = Problem.Of(ProblemTypes.TooManyRequests) with { RetryAfter = isKnown ? wait : Refill };
        await new ProblemResult(problem).ExecuteAsync(context);
    }

    public void Dispose() => limiter.Dispose();

    private static string BucketOf(HttpContext http) =>
        !http.Request.Path.StartsWithSegments(ApiRoutes.Root, StringComparison.Ordinal)
            && !http.Request.Path.StartsWithSegments(DeskRoutes.Root, StringComparison.Ordinal) ? Unlimited
        : http.Features.Get<Caller>() is { } caller ? $"key {caller.KeyId}"
        : $"address {http.Connection.RemoteIpAddress}";
}
