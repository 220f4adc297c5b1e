using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// What a notification (camt.054) told of the totals of a statement. The statement books the total in one sum; the
/// notification says who paid what of it. They belong together by the bank's own reference, on one account, and only
/// when they sum to the total: else the total is matched as it stands.
/// </summary>
internal sealed class NotifiedDetails
{
    /// <summary>A notification comes at most so many days before its statement.</summary>
    private const int DaysBefore = 10;

    private readonly ILookup<(BankAccountId, string), MovementRow> details;

    private NotifiedDetails(IEnumerable<MovementRow> rows) =>
        details = rows.ToLookup(row => (row.BankAccountId, row.BankReference!));

    public static async Task<NotifiedDetails> OfAsync(
        GatewayDbContext db, LegalEntityId legalEntity, IReadOnlyCollection<MovementRow> movements,
        CancellationToken cancellationToken)
    {
        string[] references =
        [
            .. movements.Where(MayBeTotal).Select(row => row.BankReference!).Distinct(),
        ];
        if (references.Length == 0 || !await AnyAsync(db, legalEntity, cancellationToken))
        {
            return new NotifiedDetails([]);
        }

        var since = movements.Min(row => row.EntryDate).AddDays(-DaysBefore);
        return new NotifiedDetails(await db.Movements.AsNoTracking()
            .Where(row => row.LegalEntityId == legalEntity && row.State == MovementState.Detail
                && row.EntryDate >= since && EF.Parameter(references).Contains(row.BankReference!))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken));
    }

    /// <summary>The movement as matching reads it, divided where a notification divides it.</summary>
    public StatementLine LineOf(MovementRow row)
    {
        var line = row.ToLine();
        return MayBeTotal(row) && DividesOf(row) is { } told
            ? line with { Details = [.. told.Select(one => one.ToLine())] }
            : line;
    }

    /// <summary>
    /// What divides a total: the details of one notification, the last that fits where a bank corrected itself, or
    /// those of several together. Null when none do.
    /// </summary>
    private IReadOnlyList<MovementRow>? DividesOf(MovementRow row)
    {
        List<MovementRow> told = [.. details[(row.BankAccountId, row.BankReference!)]];
        return told.GroupBy(one => one.StatementId).Select(one => one.ToList()).LastOrDefault(one => Divide(row, one))
            ?? (Divide(row, told) ? told : null);
    }

    private static bool Divide(MovementRow row, List<MovementRow> told) =>
        told.Count > 1 && told.TrueForAll(one => one.Currency == row.Currency)
        && Amount.Sum(told.Select(one => one.Money), row.Currency) == row.Money;

    /// <summary>One outcome of a movement from those of its details: sure when each of them is.</summary>
    public static MatchOutcome Together(IReadOnlyList<MatchOutcome> outcomes) => outcomes switch
    {
        [var only] => only,
        _ when outcomes.All(one => one is MatchOutcome.Matched) => new MatchOutcome.Matched(
            Sum([.. outcomes.OfType<MatchOutcome.Matched>().Select(one => one.Proposal)])),
        _ => new MatchOutcome.Queued([], []),
    };

    /// <summary>The legal entities in whose queue a total waits that these details may divide.</summary>
    public static async Task<IReadOnlyCollection<LegalEntityId>> WaitingForAsync(
        GatewayDbContext db, IReadOnlyCollection<MovementRow> details, CancellationToken cancellationToken)
    {
        var entities = new List<LegalEntityId>();
        foreach (var ofEntity in details.Where(row => row.BankReference is not null).GroupBy(row => row.LegalEntityId))
        {
            var entity = ofEntity.Key;
            string[] references = [.. ofEntity.Select(row => row.BankReference!).Distinct()];
            if (await db.Movements.AnyAsync(
                row => row.LegalEntityId == entity && row.State == MovementState.Queued
                    && EF.Parameter(references).Contains(row.BankReference!),
                cancellationToken))
            {
                entities.Add(entity);
            }
        }

        return entities;
    }

    private static MatchProposal Sum(IReadOnlyList<MatchProposal> proposals)
    {
        var least = proposals.MinBy(one => one.Score)!;
        return least with
        {
            Allocations =
            [
                // Two details may pay one invoice: it is paid once, by their sum.
                .. proposals.SelectMany(one => one.Allocations).GroupBy(one => (one.Client, one.Receivable)).Select(
                    group => group.First() with
                    {
                        Amount = Amount.Sum(group.Select(one => one.Amount), group.First().Amount.Currency),
                    }),
            ],
            ShortBy = Amount.Sum(proposals.Select(one => one.ShortBy), least.ShortBy.Currency),
        };
    }

    private static bool MayBeTotal(MovementRow row) =>
        row is { Amount: > 0, ReturnKind: null, BankReference: not null, State: MovementState.Queued };

    /// <summary>Most banks send none; then nothing more is asked.</summary>
    private static Task<bool> AnyAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken) =>
        db.Movements.AnyAsync(
            row => row.LegalEntityId == legalEntity && row.State == MovementState.Detail, cancellationToken);
}
