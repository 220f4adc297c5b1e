using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// What a notification (camt.054) told of the totals of a statement. The statement books the total in one sum; the
/// notification says who paid what of it, or whose money went back. They belong together by the bank's own reference,
/// on one account, and only when they sum to the total: else the total is matched as it stands.
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
        return new NotifiedDetails(await db.Movements
            .Where(row => row.LegalEntityId == legalEntity && row.State == MovementState.Detail
                && row.EntryDate >= since && EF.Parameter(references).Contains(row.BankReference!))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken));
    }

    /// <summary>
    /// What is matched: each movement as it stands, and in the place of a total that a notification divides its
    /// details. From then on each of them is a movement like another, so that one can come back without the others.
    /// </summary>
    /// <param name="rows">Movements that wait; those that are divided wait no longer.</param>
    /// <param name="at">When.</param>
    public List<MovementRow> Divide(IEnumerable<MovementRow> rows, DateTimeOffset at)
    {
        var divided = new List<MovementRow>();
        foreach (var row in rows)
        {
            if (!MayBeTotal(row) || DividesOf(row) is not { } told)
            {
                divided.Add(row);
                continue;
            }

            foreach (var detail in told)
            {
                // What a person undid is a person's to decide, whole or divided.
                detail.Decide(MovementState.Queued, null, row.DecidedBy ?? BookMovements.Actor, at, row.Reason);
            }

            row.Decide(MovementState.Divided, null, BookMovements.Actor, at);
            divided.AddRange(told);
        }

        return divided;
    }

    /// <summary>
    /// What divides a total: the details of one notification, the last that fits where a bank corrected itself, or
    /// those of several together. Null when none do.
    /// </summary>
    private IReadOnlyList<MovementRow>? DividesOf(MovementRow row)
    {
        List<MovementRow> told =
        [
            .. details[(row.BankAccountId, row.BankReference!)].Where(one => one.State == MovementState.Detail),
        ];
        return told.GroupBy(one => one.StatementId).Select(one => one.ToList())
                .LastOrDefault(one => AreDetailsOf(row, one))
            ?? (AreDetailsOf(row, told) ? told : null);
    }

    /// <summary>Of money that went out only what came back is divided: our own refunds are told by their file.
    /// </summary>
    private static bool AreDetailsOf(MovementRow row, List<MovementRow> told) =>
        told.Count > 1 && told.TrueForAll(one => one.Currency == row.Currency)
        && (row.Amount > 0 || told.Exists(one => one.ReturnKind is not null))
        && Amount.Sum(told.Select(one => one.Money), row.Currency) == row.Money;

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

    private static bool MayBeTotal(MovementRow row) =>
        row is { BankReference: not null, State: MovementState.Queued };

    /// <summary>Most banks send none; then nothing more is asked.</summary>
    private static Task<bool> AnyAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken) =>
        db.Movements.AnyAsync(
            row => row.LegalEntityId == legalEntity && row.State == MovementState.Detail, cancellationToken);
}
