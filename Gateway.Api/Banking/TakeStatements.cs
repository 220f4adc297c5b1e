using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// Takes a bank file in: stores its statements and movements, and books what is sure, in the caller's transaction. All
/// of the file is taken, or nothing; what was taken before is recognised and changes nothing (docs/adr/0022).
/// </summary>
internal sealed class TakeStatements(
    BookMovements bookMovements, IBulkWriter bulk, IReadOnlyList<ImputationRule> imputation, TimeProvider clock)
{
    /// <param name="db">The unit of work.</param>
    /// <param name="file">What came.</param>
    /// <param name="mayTake">Whether the caller may bring statements of a legal entity; to others it is no account of
    /// ours.</param>
    /// <param name="actor">Who brought it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IntakeOutcome> RunAsync(
        GatewayDbContext db, BankFile file, Func<LegalEntityId, bool> mayTake, string actor,
        CancellationToken cancellationToken)
    {
        if (file.Reading is not StatementReading.Accepted accepted)
        {
            return new IntakeOutcome.Refused(file.Reading.Findings);
        }

        var intake = new StatementBatch(file.ToRow(actor, clock), clock);
        var (findings, coverFrom) = (new List<Finding>(), ImputationRule.CoverFrom(imputation));
        foreach (var statement in accepted.Statements)
        {
            var (account, candidates) =
                await BankAccounts.FindAsync(db, statement.Account, clock, cancellationToken);
            if (account is null || !mayTake(account.LegalEntityId))
            {
                findings.Add(account is null && candidates > 1
                    ? IntakeRules.AccountShared(statement.Account, statement.FileLine)
                    : IntakeRules.AccountUnknown(statement.Account, statement.FileLine));
                continue;
            }

            if (IntakeRules.OfDays(statement, clock.Today(), coverFrom).ToList() is { Count: > 0 } ofDays)
            {
                findings.AddRange(ofDays);
                continue;
            }

            await intake.LoadAsync(db, account, cancellationToken);
            if (intake.Take(statement, account) is { } finding)
            {
                findings.Add(finding);
            }
        }

        if (findings.Count > 0)
        {
            return new IntakeOutcome.Refused([.. findings, .. file.Reading.Findings]);
        }

        await StoreAsync(db, intake, actor, cancellationToken);
        return new IntakeOutcome.Taken(intake.Statements);
    }

    /// <summary>A person vouches for a statement without balances: its movements are booked.</summary>
    /// <returns>How it follows what is known; where it is broken, nothing was done. Null when it does not wait for
    /// anybody.</returns>
    public async Task<StatementContinuity?> AcceptAsync(
        GatewayDbContext db, StatementRow statement, BankAccountRow account, string actor,
        CancellationToken cancellationToken)
    {
        if (statement.Use != StatementUse.Review)
        {
            return null;
        }

        var known = await db.Statements.AsNoTracking()
            .Where(row => row.BankAccountId == account.Id && row.Use == StatementUse.Book)
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var next = statement.ToStatement(account.Account);
        var continuity = StatementContinuity.Of(StatementBatch.BookedOf(known, account, next), next);
        if (continuity is StatementContinuity.Broken)
        {
            return continuity;
        }

        statement.Use = StatementUse.Book;
        account.Version++;
        var movements = await db.Movements.Where(row => row.StatementId == statement.Id)
            .OrderBy(row => row.Sequence).ToListAsync(cancellationToken);
        var journal = new Journal();
        StatementBatch.Open(journal, known, statement, account, clock);
        foreach (var movement in movements)
        {
            movement.Decide(MovementState.Queued, null, actor, clock.GetUtcNow());
            StatementBatch.AddMovement(journal, movement, clock);
        }

        await bookMovements.RunAsync(db, movements, journal, cancellationToken);
        return continuity;
    }

    private async Task StoreAsync(
        GatewayDbContext db, StatementBatch intake, string actor, CancellationToken cancellationToken)
    {
        var added = intake.Statements.Where(statement => !statement.IsRepeated).ToList();
        if (added.Count == 0)
        {
            return; // Whoever is answered about a file again keeps what the unit of work holds beside it: its answer.
        }

        foreach (var account in added.Select(statement => statement.Account).Distinct())
        {
            account.Version++;
        }

        db.BankFiles.Add(intake.File);
        db.Statements.AddRange(added.Select(statement => statement.Row));
        await db.SaveChangesAsync(cancellationToken);
        // The details of a notification stand before matching reads them, so that the totals they divide, of this file
        // or waiting since an earlier one, are divided at once.
        var details = intake.Movements.Where(movement => movement.State == MovementState.Detail).ToList();
        await bulk.InsertAsync(db, details, cancellationToken);
        var others = intake.Movements.Where(movement => movement.State != MovementState.Detail).ToList();
        await bookMovements.RunAsync(
            db,
            [.. others.Where(movement => movement.State == MovementState.Queued)],
            intake.Journal,
            cancellationToken,
            token => bulk.InsertAsync(db, others, token),
            await NotifiedDetails.WaitingForAsync(db, details, cancellationToken));
    }
}
