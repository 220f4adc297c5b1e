using Gateway.Api.Http.Problems;
using Gateway.Api.Idempotency;
using Gateway.Api.Identity;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;

namespace Gateway.Api.Http.Posts;

/// <summary>Runs the act of a POST in one transaction with its answer, once for each Idempotency-Key.</summary>
internal sealed class PostRequests(IdempotentRequests requests, DeliveryBell bell)
{
    public async Task<IResult> RunAsync(
        HttpContext http,
        Caller caller,
        Binding.IdempotencyKey key,
        ReadOnlyMemory<byte> body,
        Func<GatewayDbContext, CancellationToken, Task<Reply>> act)
    {
        Problem? problem = null;
        var outcome = await requests.RunAsync(
            RequestOf(http, caller, key, body),
            async (db, token) =>
            {
                var reply = await act(db, token);
                problem = (reply as Reply.Refused)?.Problem;
                return reply is Reply.Made made ? made.Answer : Refusal(problem!);
            },
            http.RequestAborted);
        bell.Ring();
        return ResultOf(outcome, problem);
    }

    /// <summary>What was answered under the key before; null when nothing was.</summary>
    public async Task<IResult?> FindAsync(
        HttpContext http, Caller caller, Binding.IdempotencyKey key, ReadOnlyMemory<byte> body) =>
        await requests.FindAsync(RequestOf(http, caller, key, body), http.RequestAborted) is { } before
            ? ResultOf(before, problem: null)
            : null;

    private static IdempotencyKey RequestOf(
        HttpContext http, Caller caller, Binding.IdempotencyKey key, ReadOnlyMemory<byte> body) => IdempotencyKey.Of(
        caller.KeyId, key.Value, http.Request.Method, http.Request.Path + http.Request.QueryString, body.Span);

    private static IResult ResultOf(IdempotencyOutcome outcome, Problem? problem) => outcome switch
    {
        IdempotencyOutcome.KeyReused => new ProblemResult(Problem.Of(ProblemTypes.IdempotencyKeyReused)),
        IdempotencyOutcome.Answered { Answer.IsSuccess: true } answered => answered.Answer,
        _ => new ProblemResult(problem ?? Problem.Of(ProblemTypes.Internal)),
    };

    /// <summary>Tells the store that nothing was done; what the caller reads is the problem itself.</summary>
    private static Answer Refusal(Problem problem) =>
        new() { Status = problem.Type.Status, ContentType = ProblemResult.MediaType, Body = default };
}
