using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Idempotency;

namespace Gateway.Api.Idempotency;

/// <summary>
/// Answers each request under a key exactly once (docs/adr/0016). The key's row is claimed first and committed with
/// the change and its answer: of two at once the second waits, or runs again, and finds the first one's answer.
/// </summary>
public sealed class IdempotentRequests(Transactions transactions, TimeProvider clock)
{
    public Task<IdempotencyOutcome> RunAsync(
        IdempotencyKey key,
        Func<GatewayDbContext, CancellationToken, Task<Answer>> work,
        CancellationToken cancellationToken) =>
        transactions.RunAsync(
            (db, token) => AnswerAsync(db, key, work, token),
            outcome => outcome is IdempotencyOutcome.Answered { Answer: { IsSuccess: true, IsReplayed: false } },
            cancellationToken);

    /// <summary>What was answered under the key before; null when nothing was. For what is prepared at length before
    /// its transaction: a repeat then prepares nothing.</summary>
    public Task<IdempotencyOutcome?> FindAsync(IdempotencyKey key, CancellationToken cancellationToken) =>
        transactions.RunAsync((db, token) => FindAsync(db, key, token), cancellationToken);

    private static async Task<IdempotencyOutcome?> FindAsync(
        GatewayDbContext db, IdempotencyKey key, CancellationToken cancellationToken) =>
        await db.IdempotencyKeys.FindAsync([key.CallerId, key.Key], cancellationToken) is not { } stored ? null
        : stored.RequestHash == key.RequestHash ? new IdempotencyOutcome.Answered(AnswerOf(stored))
        : new IdempotencyOutcome.KeyReused();

    private async Task<IdempotencyOutcome> AnswerAsync(
        GatewayDbContext db,
        IdempotencyKey key,
        Func<GatewayDbContext, CancellationToken, Task<Answer>> work,
        CancellationToken cancellationToken)
    {
        if (await FindAsync(db, key, cancellationToken) is { } before)
        {
            return before;
        }

        var row = new IdempotencyKeyRow
        {
            CallerId = key.CallerId,
            Key = key.Key,
            RequestHash = key.RequestHash,
            CreatedAt = clock.GetUtcNow(),
        };
        db.IdempotencyKeys.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        var answer = await work(db, cancellationToken);
        Store(answer, row);
        return new IdempotencyOutcome.Answered(answer);
    }

    private static void Store(Answer answer, IdempotencyKeyRow row)
    {
        row.Status = answer.Status;
        row.ContentType = answer.ContentType;
        row.Location = answer.Location;
        row.ETag = answer.ETag;
        row.Body = answer.Body.ToArray();
    }

    private static Answer AnswerOf(IdempotencyKeyRow row) => new()
    {
        Status = row.Status,
        ContentType = row.ContentType ?? "application/json",
        Location = row.Location,
        ETag = row.ETag,
        Body = row.Body,
        IsReplayed = true,
    };
}
