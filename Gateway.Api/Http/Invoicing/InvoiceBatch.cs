using System.Globalization;
using System.Text.Json;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Idempotency;
using Gateway.Domain.Findings;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// Issues a chunk of lines in one transaction, and gives the answer of each as a line of JSON. Lines that are refused
/// take no part in it, so they fail no other; a fault of the transaction fails the chunk and says so on each of its
/// lines.
/// </summary>
internal sealed partial class InvoiceBatch(
    Transactions transactions,
    InvoiceIntake intake,
    IssueDocuments issue,
    IBulkWriter bulk,
    DeliveryBell bell,
    TimeProvider clock,
    ILogger<InvoiceBatch> log)
{
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> RunAsync(
        Caller caller, string key, IReadOnlyList<BatchLine> lines, CancellationToken cancellationToken)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        try
        {
            var answers = await transactions.RunAsync(
                (db, token) => IssueAsync(db, caller, key, lines, token), cancellationToken);
            bell.Ring();
            return answers;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogChunkFailed(fault, lines[0].Number, lines[^1].Number);
            return [.. lines.Select(line => Refused(line, line.Refusal ?? Problem.Of(ProblemTypes.Internal), caller))];
        }
    }

    private async Task<IReadOnlyList<ReadOnlyMemory<byte>>> IssueAsync(
        GatewayDbContext db,
        Caller caller,
        string key,
        IReadOnlyList<BatchLine> lines,
        CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(db, caller, key, lines, cancellationToken);
        var answers = lines.ToDictionary(line => line.Number, line => Known(line, stored, caller));
        var open = lines.Where(line => answers[line.Number] is null).ToList();
        var taken = await intake.InvoicesAsync(
            db, caller.Scope, caller.Actor, open.ConvertAll(line => line.Request!), cancellationToken);
        var accepted = new List<(BatchLine Line, IntakeOutcome.Accepted Taken)>();
        foreach (var (line, outcome) in open.Zip(taken))
        {
            if (outcome is IntakeOutcome.Accepted fine)
            {
                accepted.Add((line, fine));
            }
            else
            {
                answers[line.Number] = Refused(
                    line, Problem.Refused(((IntakeOutcome.Refused)outcome).Findings), caller);
            }
        }

        var issued = await issue.RunAsync(db, accepted.ConvertAll(one => one.Taken.Order), cancellationToken);
        var made = new List<IdempotencyKeyRow>();
        foreach (var ((line, fine), outcome) in accepted.Zip(issued))
        {
            var answer = AnswerOf(line, outcome, fine.Warnings, caller);
            answers[line.Number] = answer;
            if (outcome is IssueOutcome.Issued)
            {
                made.Add(RowOf(line, answer, caller, key));
            }
        }

        await bulk.InsertAsync(db, made, cancellationToken);
        return [.. lines.Select(line => answers[line.Number]!.Value)];
    }

    /// <summary>What is answered to a line without issuing anything; null for one to be issued.</summary>
    private static ReadOnlyMemory<byte>? Known(
        BatchLine line, Dictionary<string, IdempotencyKeyRow> stored, Caller caller)
    {
        if (line.Refusal is { } refusal)
        {
            return Refused(line, refusal, caller);
        }

        if (!stored.TryGetValue(Suffix(line), out var row))
        {
            return null;
        }

        return row.RequestHash == line.Hash
            ? row.Body
            : Refused(line, Problem.Of(ProblemTypes.IdempotencyKeyReused), caller);
    }

    private static async Task<Dictionary<string, IdempotencyKeyRow>> StoredAsync(
        GatewayDbContext db,
        Caller caller,
        string key,
        IReadOnlyList<BatchLine> lines,
        CancellationToken cancellationToken)
    {
        var keys = lines.Select(line => key + Suffix(line)).ToList();
        var rows = await db.IdempotencyKeys.AsNoTracking()
            .Where(row => row.CallerId == caller.KeyId && keys.Contains(row.Key))
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Key[key.Length..]);
    }

    private static ReadOnlyMemory<byte> AnswerOf(
        BatchLine line, IssueOutcome outcome, IReadOnlyList<Finding> warnings, Caller caller) =>
        outcome is IssueOutcome.Issued issued
            ? Written(new BatchLineResponse
            {
                Line = line.Number,
                Status = StatusCodes.Status201Created,
                ExternalReference = issued.Row.ExternalReference,
                Invoice = DocumentResponses.Issued(issued, caller.Language, warnings),
            })
            : Refused(line, IssueReplies.ProblemOf(outcome), caller);

    private static ReadOnlyMemory<byte> Refused(BatchLine line, Problem problem, Caller caller) =>
        Written(new BatchLineResponse
        {
            Line = line.Number,
            Status = problem.Type.Status,
            ExternalReference = line.Request?.ExternalReference,
            Problem = ProblemFields.Of(problem, caller.Language),
        });

    private static ReadOnlyMemory<byte> Written(BatchLineResponse answer) =>
        JsonSerializer.SerializeToUtf8Bytes(answer, ContractJson.TypeInfo(typeof(BatchLineResponse)));

    private IdempotencyKeyRow RowOf(BatchLine line, ReadOnlyMemory<byte> answer, Caller caller, string key) => new()
    {
        CallerId = caller.KeyId,
        Key = key + Suffix(line),
        RequestHash = line.Hash,
        CreatedAt = clock.GetUtcNow(),
        Status = StatusCodes.Status201Created,
        ContentType = "application/json; charset=utf-8",
        Body = answer.ToArray(),
    };

    private static string Suffix(BatchLine line) => string.Create(CultureInfo.InvariantCulture, $"#{line.Number}");

    [LoggerMessage(LogLevel.Error, "Lines {First} to {Last} of a batch were not issued.")]
    private partial void LogChunkFailed(Exception fault, int first, int last);
}
