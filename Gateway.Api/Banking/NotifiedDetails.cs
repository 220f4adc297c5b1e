using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// What a notification (camt.054), or a separate application of CODA, told of the totals of a statement. The statement
/// books the total in one sum; they say who paid what of it, or whose money went back. They belong together on one
/// account by the bank's own reference; or, in CODA, where a reference says nothing, by their day and kind, where they
/// fit no other total. And only when they sum to the total: else it is matched as it stands.
/// </summary>
internal sealed class NotifiedDetails
{
    /// <summary>A notification comes at most so many days before its statement.</summary>
    private const int DaysBefore = 10;

    private readonly ILookup<(BankAccountId, string), MovementRow> details;

    /// <summary>Those of separate applications, by the number under which each stood there.</summary>
    private readonly IReadOnlyList<List<MovementRow>> groups;

    private NotifiedDetails(IReadOnlyCollection<MovementRow> rows)
    {
        details = rows.Where(row => row.BankReference is not null)
            .ToLookup(row => (row.BankAccountId, row.BankReference!));
        groups =
        [
            .. rows.Where(row => row.Code is not null)
                .GroupBy(row => (row.StatementId, row.Place.Split('/')[0])).Select(group => group.ToList()),
        ];
    }

    public static async Task<NotifiedDetails> OfAsync(
        GatewayDbContext db, LegalEntityId legalEntity, IReadOnlyCollection<MovementRow> movements,
        CancellationToken cancellationToken)
    {
        string[] references =
        [
            .. movements.Where(IsWaiting).Select(row => row.BankReference).OfType<string>().Distinct(),
        ];
        DateOnly[] days = [.. movements.Where(IsCodaTotal).Select(row => row.EntryDate).Distinct()];
        if (references.Length + days.Length == 0 || !await AnyAsync(db, legalEntity, cancellationToken))
        {
            return new NotifiedDetails([]);
        }

        var since = movements.Min(row => row.EntryDate).AddDays(-DaysBefore);
        return new NotifiedDetails(await db.Movements
            .Where(row => row.LegalEntityId == legalEntity && row.State == MovementState.Detail)
            .Where(row => (row.EntryDate >= since && EF.Parameter(references).Contains(row.BankReference!))
                || (row.Code != null && EF.Parameter(days).Contains(row.EntryDate)))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken));
    }

    /// <summary>
    /// What is matched: each movement as it stands, and in the place of a total that a notification divides its
    /// details. From then on each of them is a movement like another, so that one can come back without the others.
    /// </summary>
    /// <param name="rows">Movements that wait; those that are divided wait no longer.</param>
    /// <param name="at">When.</param>
    public List<MovementRow> Divide(IReadOnlyCollection<MovementRow> rows, DateTimeOffset at)
    {
        var divided = new List<MovementRow>();
        var fitting = rows.Where(IsCodaTotal).ToDictionary(row => row.Id, GroupsOf);
        var fits = fitting.Values.SelectMany(some => some).CountBy(group => group).ToDictionary();
        foreach (var row in rows)
        {
            if (!IsWaiting(row) || (DividesOf(row) ?? OnlyGroupOf(row)) is not { } told)
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

        List<MovementRow>? OnlyGroupOf(MovementRow row) =>
            fitting.TryGetValue(row.Id, out var some) && some is [var group] && fits[group] == 1 ? group : null;
    }

    /// <summary>The details of separate applications that may be those of a total.</summary>
    private List<List<MovementRow>> GroupsOf(MovementRow row) =>
    [
        .. groups.Where(group => group.TrueForAll(one => one.State == MovementState.Detail
                && one.BankAccountId == row.BankAccountId && one.EntryDate == row.EntryDate
                && FamilyOf(one) == FamilyOf(row))
            && AreDetailsOf(row, group)),
    ];

    private static int? FamilyOf(MovementRow row) =>
        TransactionCode.TryParse(row.Code, out var code) ? code.Family : null;

    /// <summary>
    /// What divides a total: the details of one notification, the last that fits where a bank corrected itself, or
    /// those of several together. Null when none do.
    /// </summary>
    private List<MovementRow>? DividesOf(MovementRow row)
    {
        if (row.BankReference is null)
        {
            return null;
        }

        List<MovementRow> told =
        [
            .. details[(row.BankAccountId, row.BankReference)].Where(one => one.State == MovementState.Detail),
        ];
        return told.GroupBy(one => one.StatementId).Select(one => one.ToList())
                .LastOrDefault(one => one.Count > 1 && AreDetailsOf(row, one))
            ?? (told.Count > 1 && AreDetailsOf(row, told) ? told : null);
    }

    /// <summary>Of money that went out only what came back is divided: our own refunds are told by their file.
    /// </summary>
    private static bool AreDetailsOf(MovementRow row, List<MovementRow> told) =>
        told.TrueForAll(one => one.Currency == row.Currency)
        && (row.Amount > 0 || told.Exists(one => one.ReturnKind is not null))
        && Amount.Sum(told.Select(one => one.Money), row.Currency) == row.Money;

    /// <summary>The legal entities in whose queue a total waits that these details may divide.</summary>
    public static async Task<IReadOnlyCollection<LegalEntityId>> WaitingForAsync(
        GatewayDbContext db, IReadOnlyCollection<MovementRow> details, CancellationToken cancellationToken)
    {
        var entities = new List<LegalEntityId>();
        foreach (var ofEntity in details.GroupBy(row => row.LegalEntityId))
        {
            var entity = ofEntity.Key;
            string[] references = [.. ofEntity.Select(row => row.BankReference).OfType<string>().Distinct()];
            DateOnly[] days = [.. ofEntity.Where(row => row.Code is not null).Select(row => row.EntryDate).Distinct()];
            if (await db.Movements.AnyAsync(
                row => row.LegalEntityId == entity && row.State == MovementState.Queued
                    && (EF.Parameter(references).Contains(row.BankReference!)
                        || (row.Code != null && EF.Parameter(days).Contains(row.EntryDate))),
                cancellationToken))
            {
                entities.Add(entity);
            }
        }

        return entities;
    }

    private static bool IsWaiting(MovementRow row) => row.State == MovementState.Queued;

    private static bool IsCodaTotal(MovementRow row) =>
        IsWaiting(row) && TransactionCode.TryParse(row.Code, out var code) && code.IsTotal;

    /// <summary>Most banks send none; then nothing more is asked.</summary>
    private static Task<bool> AnyAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken) =>
        db.Movements.AnyAsync(
            row => row.LegalEntityId == legalEntity && row.State == MovementState.Detail, cancellationToken);
}
