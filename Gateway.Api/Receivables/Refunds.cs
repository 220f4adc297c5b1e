using System.Linq.Expressions;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Recovery.Banking.Pain;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// Gives kept money back: one person proposes, another approves, and a file for the bank takes all that are approved,
/// each once. The credit is taken when it is approved; the bank's debit is known again by its end-to-end id. What the
/// bank did not execute is called back, or goes out with another file, by a second person and while no debit came.
/// </summary>
internal sealed class Refunds(ReceivableLedger ledger, TimeProvider clock)
{
    /// <summary>Transfers of one file.</summary>
    public const int FileMax = 1000;

    private static readonly Sentence MayHaveLeft = new(
        "Un débit non expliqué peut être le sien ; dites d'abord ce qu'il est.",
        "Een onverklaarde debitering kan de zijne zijn; zeg eerst wat ze is.",
        "Eine ungeklärte Belastung kann seine sein; sagen Sie zuerst, was sie ist.",
        "A debit that nobody has explained may be its own; say first what that is.");

    public async Task<ApprovalOutcome<RefundRow>> ProposeAsync(
        GatewayDbContext db, Scope scope, ClientId client, decimal amount, Iban iban, string words, string actor,
        CancellationToken cancellationToken)
    {
        var found = await db.Clients.AsNoTracking().VisibleTo(scope)
            .SingleOrDefaultAsync(row => row.Id == client, cancellationToken);
        if (found is null || !scope.Covers(found.LegalEntityId))
        {
            return new ApprovalOutcome<RefundRow>.Unknown();
        }

        var wanted = Amount.Eur(amount);
        var batch = await ledger.OpenAsync(db, [], [client], cancellationToken);
        if (!wanted.IsPositive || !wanted.IsRounded || wanted > batch.CreditOf(client, Currency.Eur).Balance())
        {
            return new ApprovalOutcome<RefundRow>.NotPossible();
        }

        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var row = new RefundRow
        {
            Id = id,
            LegalEntityId = found.LegalEntityId,
            ClientId = client,
            ClientName = found.Name,
            Iban = iban,
            Amount = wanted.MinorUnits,
            Currency = Currency.Eur,
            Words = words,
            EndToEndId = id.ToString("N"),
            ProposedBy = actor,
            ProposedAt = clock.GetUtcNow(),
            State = ApprovalState.Proposed,
        };
        db.Refunds.Add(row);
        return new ApprovalOutcome<RefundRow>.Done(row);
    }

    /// <summary>Another person decides; the credit is taken at once, so that nothing else can use it.</summary>
    public async Task<ApprovalOutcome<RefundRow>> DecideAsync(
        GatewayDbContext db, Scope scope, Guid id, bool approves, string actor, CancellationToken cancellationToken)
    {
        var row = await db.Refunds.OfEntityVisibleTo(scope)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (row is null)
        {
            return new ApprovalOutcome<RefundRow>.Unknown();
        }

        if (row.State != ApprovalState.Proposed)
        {
            return new ApprovalOutcome<RefundRow>.NotPossible();
        }

        if (approves && SecondPerson.WhyNot(row.ProposedBy, actor) is { } why)
        {
            return new ApprovalOutcome<RefundRow>.NotSecond(why);
        }

        var debit = row.IsOfDebit
            ? await db.Movements.SingleAsync(one => one.Id == row.DebitId, cancellationToken)
            : null;
        if (approves && (debit is { State: not MovementState.Queued } || !await TakeAsync(db, row, cancellationToken)))
        {
            return new ApprovalOutcome<RefundRow>.NotPossible();
        }

        row.Decide(approves ? ApprovalState.Approved : ApprovalState.Refused, actor, clock.GetUtcNow());
        if (debit is not null)
        {
            Explain(debit, row, actor);
        }

        return new ApprovalOutcome<RefundRow>.Done(row);
    }

    /// <summary>Whether a refund has its debit: the one that it names, or that is booked as it.</summary>
    public static Expression<Func<RefundRow, bool>> HasLeft(GatewayDbContext db) => row =>
        row.DebitId != null || db.Movements.Any(movement => movement.PaymentId == row.Id);

    /// <summary>A refund that was called back has left all the same: the credit goes.</summary>
    /// <returns>False when there is less than that.</returns>
    public static bool TakeAgain(ReceivableBatch batch, RefundRow row, DateOnly day, TimeProvider clock)
    {
        var credit = batch.CreditOf(row.ClientId, row.Currency);
        if (credit.Refund(row.Id, row.Money, day, clock.GetUtcNow(), row.EndToEndId) is not { } entry)
        {
            return false;
        }

        Book(batch, row, credit, entry);
        return true;
    }

    /// <summary>A file of all that are approved and in no file yet; null when there are none.</summary>
    public async Task<RefundFileRow?> WriteFileAsync(
        GatewayDbContext db, LegalEntityRow payer, PainVersion version, string actor,
        CancellationToken cancellationToken)
    {
        var rows = await db.Refunds
            .Where(row => row.LegalEntityId == payer.Id && row.State == ApprovalState.Approved && row.FileId == null
                && row.DebitId == null)
            .OrderBy(row => row.Id).Take(FileMax).ToListAsync(cancellationToken);
        return rows.Count == 0 ? null : Write(db, payer, rows, version, actor);
    }

    /// <summary>
    /// The bank did not take a file: another with what of it is still to go. Its transfers keep their end-to-end ids,
    /// so that one of them that leaves twice is seen.
    /// </summary>
    public async Task<ApprovalOutcome<RefundFileRow>> WriteAgainAsync(
        GatewayDbContext db, Scope scope, Guid file, PainVersion version, string actor,
        CancellationToken cancellationToken)
    {
        var known = await db.RefundFiles.AsNoTracking().OfEntityVisibleTo(scope).Where(row => row.Id == file)
            .Select(row => new { row.LegalEntityId, row.Actor }).SingleOrDefaultAsync(cancellationToken);
        if (known is null)
        {
            return new ApprovalOutcome<RefundFileRow>.Unknown();
        }

        if (SecondPerson.WhyNot(known.Actor, actor) is { } why)
        {
            return new ApprovalOutcome<RefundFileRow>.NotSecond(why);
        }

        var rows = await UnderWayAsync(db, db.Refunds.Where(row => row.FileId == file), cancellationToken);
        if (rows.Count == 0)
        {
            return new ApprovalOutcome<RefundFileRow>.NotPossible();
        }

        if (await IsDebitUnexplainedAsync(db, rows, cancellationToken))
        {
            return new ApprovalOutcome<RefundFileRow>.DebitWaits(MayHaveLeft);
        }

        var payer = await db.LegalEntities.AsNoTracking()
            .SingleAsync(row => row.Id == known.LegalEntityId, cancellationToken);
        return new ApprovalOutcome<RefundFileRow>.Done(Write(db, payer, rows, version, actor));
    }

    /// <summary>What was approved and the bank did not execute is the client's credit again.</summary>
    public async Task<ApprovalOutcome<RefundRow>> CallBackAsync(
        GatewayDbContext db, Scope scope, Guid id, string actor, CancellationToken cancellationToken)
    {
        var visible = db.Refunds.OfEntityVisibleTo(scope).Where(row => row.Id == id);
        if (await visible.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } known)
        {
            return new ApprovalOutcome<RefundRow>.Unknown();
        }

        if (known.State != ApprovalState.Approved)
        {
            return new ApprovalOutcome<RefundRow>.NotPossible();
        }

        if (SecondPerson.WhyNot(known.DecidedBy!, actor) is { } why)
        {
            return new ApprovalOutcome<RefundRow>.NotSecond(why);
        }

        if (await UnderWayAsync(db, visible, cancellationToken) is not [var row])
        {
            return new ApprovalOutcome<RefundRow>.NotPossible();
        }

        if (await IsDebitUnexplainedAsync(db, [row], cancellationToken))
        {
            return new ApprovalOutcome<RefundRow>.DebitWaits(MayHaveLeft);
        }

        if (!await GiveBackAsync(db, row, cancellationToken))
        {
            return new ApprovalOutcome<RefundRow>.NotPossible();
        }

        row.CallBack(actor, clock.GetUtcNow());
        return new ApprovalOutcome<RefundRow>.Done(row);
    }

    /// <summary>
    /// Those that are approved and have no debit, whatever became of it. They are held until the commit: a debit that
    /// comes meanwhile waits for it (<see cref="Api.Banking.RefundDebits"/>), and then finds them as they are.
    /// </summary>
    private static async Task<IReadOnlyList<RefundRow>> UnderWayAsync(
        GatewayDbContext db, IQueryable<RefundRow> refunds, CancellationToken cancellationToken)
    {
        var approved = refunds.Where(row => row.State == ApprovalState.Approved);
        await approved.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.State, one => one.State), cancellationToken);
        return await approved
            .Where(row => row.DebitId == null
                && !db.Movements.Any(movement => movement.LegalEntityId == row.LegalEntityId
                    && movement.EndToEndId == row.EndToEndId && movement.Amount < 0))
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <summary>
    /// Whether a debit may be theirs that nobody has explained: one that bears the id of their file, or is of one of
    /// them or of all of them, and waits since they were approved or was set aside by no person.
    /// </summary>
    private static async Task<bool> IsDebitUnexplainedAsync(
        GatewayDbContext db, IReadOnlyList<RefundRow> rows, CancellationToken cancellationToken)
    {
        var (entity, currency) = (rows[0].LegalEntityId, rows[0].Currency);
        var since = DateOnly.FromDateTime(rows.Min(row => row.DecidedAt)!.Value.UtcDateTime);
        Guid[] files = [.. rows.Select(row => row.FileId).OfType<Guid>().Distinct()];
        string[] batches = [.. files.Select(file => file.ToString("N"))];
        var totals = await db.Refunds.Where(row => row.FileId != null && EF.Parameter(files).Contains(row.FileId.Value))
            .GroupBy(row => row.FileId).Select(group => group.Sum(row => row.Amount)).ToListAsync(cancellationToken);
        long[] amounts =
        [
            .. rows.Select(row => -row.Amount).Append(-rows.Sum(row => row.Amount))
                .Concat(totals.Select(total => -total)).Distinct(),
        ];
        return await db.Movements.AnyAsync(
            row => row.LegalEntityId == entity && row.Amount < 0
                && (row.State == MovementState.Queued || row.State == MovementState.SetAside)
                && ((row.BatchId != null && EF.Parameter(batches).Contains(row.BatchId))
                    || ((row.State == MovementState.Queued || row.DecidedBy == Api.Banking.BookMovements.Actor)
                        && row.EntryDate >= since && row.Currency == currency && row.ReturnKind == null
                        && EF.Parameter(amounts).Contains(row.Amount))),
            cancellationToken);
    }

    /// <summary>A debit that had left is what was proposed for it, or waits on.</summary>
    private void Explain(MovementRow debit, RefundRow row, string actor)
    {
        if (row.State == ApprovalState.Approved)
        {
            debit.Decide(MovementState.Booked, row.Id, actor, clock.GetUtcNow());
        }
        else
        {
            row.Stay();
        }
    }

    private RefundFileRow Write(
        GatewayDbContext db, LegalEntityRow payer, IReadOnlyList<RefundRow> rows, PainVersion version, string actor)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var order = new CreditTransferOrder
        {
            MessageId = id.ToString("N"),
            CreatedAt = clock.GetUtcNow(),
            ExecuteOn = TargetCalendar.OnOrAfter(clock.Today()),
            Name = payer.Name,
            Iban = payer.Iban,
            Bic = payer.Bic,
            Transfers =
            [
                .. rows.Select(row =>
                    new CreditTransfer(row.EndToEndId, row.Money, row.ClientName, row.Iban!.Value, row.Words)),
            ],
        };
        foreach (var row in rows)
        {
            row.FileId = id;
        }

        var file = new RefundFileRow
        {
            Id = id,
            LegalEntityId = payer.Id,
            Content = PainWriter.Write(order, version),
            Count = rows.Count,
            CreatedAt = clock.GetUtcNow(),
            Actor = actor,
        };
        db.RefundFiles.Add(file);
        return file;
    }

    private async Task<bool> TakeAsync(GatewayDbContext db, RefundRow row, CancellationToken cancellationToken)
    {
        var batch = await ledger.OpenAsync(db, [], [row.ClientId], cancellationToken);
        var credit = batch.CreditOf(row.ClientId, row.Currency);
        if (credit.Refund(row.Id, row.Money, clock.Today(), clock.GetUtcNow(), row.EndToEndId) is not { } entry)
        {
            return false;
        }

        await SaveAsync(db, batch, row, credit, entry, cancellationToken);
        return true;
    }

    private async Task<bool> GiveBackAsync(GatewayDbContext db, RefundRow row, CancellationToken cancellationToken)
    {
        var batch = await ledger.OpenAsync(db, [], [row.ClientId], cancellationToken);
        var credit = batch.CreditOf(row.ClientId, row.Currency);
        if (credit.UndoRefund(row.Id, clock.Today(), clock.GetUtcNow(), row.EndToEndId) is not { } entry)
        {
            return false;
        }

        await SaveAsync(db, batch, row, credit, entry, cancellationToken);
        return true;
    }

    private static async Task SaveAsync(
        GatewayDbContext db, ReceivableBatch batch, RefundRow row, ClientCredit credit, ClientCreditEntry entry,
        CancellationToken cancellationToken)
    {
        Book(batch, row, credit, entry);
        await db.SaveChangesAsync(cancellationToken);
        await batch.SaveAsync(db, cancellationToken);
    }

    private static void Book(ReceivableBatch batch, RefundRow row, ClientCredit credit, ClientCreditEntry entry)
    {
        batch.Book(credit, entry);
        batch.Journal.Add(LedgerEvent.CreditRefunded, -entry.Amount, new LedgerSubject
        {
            LegalEntityId = row.LegalEntityId,
            ClientId = row.ClientId,
            ValueDate = entry.ValueDate,
            BookedAt = entry.BookedAt,
            SourceId = row.Id,
            Reference = row.EndToEndId,
        });
    }
}
