using System.Threading.RateLimiting;
using Gateway.Api.Desk;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Gateway.Api.Hosting;

/// <summary>
/// A bucket of requests for each key, and for each address that shows no good key, so that one caller's loop does not
/// slow another, nor strangers those who have a key and share their address. The key itself is looked up before, by its
/// hash: what keeps it from being guessed is its 256 bits. The API and the desk are limited; nothing waits in a queue.
/// </summary>
internal sealed class RequestRate(IOptions<HttpOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    private const string Unlimited = "";

    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(1);

    public void Configure(RateLimiterOptions limiter)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => BucketOf(http) switch
        {
            Unlimited => RateLimitPartition.GetNoLimiter(Unlimited),
            var bucket => RateLimitPartition.GetTokenBucketLimiter(bucket, _ => BucketOptions()),
        });
        limiter.OnRejected = (context, _) =>
        {
            var isKnown = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
            var problem = Problem.Of(ProblemTypes.TooManyRequests) with { RetryAfter = isKnown ? wait : Refill };
            return new ValueTask(new ProblemResult(problem).ExecuteAsync(context.HttpContext));
        };
    }

    private static string BucketOf(HttpContext http) =>
        !http.Request.Path.StartsWithSegments(ApiRoutes.Root, StringComparison.Ordinal)
            && !http.Request.Path.StartsWithSegments(DeskRoutes.Root, StringComparison.Ordinal) ? Unlimited
        : http.Features.Get<Caller>() is { } caller ? $"key {caller.KeyId}"
        : $"address {http.Connection.RemoteIpAddress}";

    private TokenBucketRateLimiterOptions BucketOptions() => new()
    {
        TokenLimit = options.Value.RequestBurst,
        TokensPerPeriod = options.Value.RequestsPerSecond,
        ReplenishmentPeriod = Refill,
        QueueLimit = 0,
        AutoReplenishment = true,
    };
}
