using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <content>Money that went back.</content>
internal sealed partial class DecideMovements
{
    private static readonly Sentence SayRest = new(
        "Il y a un reste de {0} ; dites s'il est gardé pour le client (`kept`) ou mis de côté (`setAside`). Seul ce "
            + "qui est resté d'un seul client peut être gardé.",
        "Er is een rest van {0}; zeg of ze voor de klant wordt bewaard (`kept`) of opzijgezet (`setAside`). Alleen wat "
            + "van één klant is gebleven, kan worden bewaard.",
        "Es bleibt ein Rest von {0}; sagen Sie, ob er für den Kunden verwahrt (`kept`) oder beiseitegelegt "
            + "(`setAside`) wird. Nur was von einem einzigen Kunden geblieben ist, kann verwahrt werden.",
        "There is a rest of {0}; say whether it is kept for the client (`kept`) or set aside (`setAside`). Only what "
            + "stayed of one client can be kept.");

    /// <summary>
    /// Money that went back is that of these movements: what they paid stands again. Where it is not all they brought,
    /// or more, it is said what becomes of the rest.
    /// </summary>
    public async Task<MovementOutcome> TakeBackAsync(
        GatewayDbContext db, MovementRow row, IReadOnlyList<MovementRow> paid, string actor,
        CancellationToken cancellationToken, ReturnRest? saidOfRest = null)
    {
        if (row.State != MovementState.Queued
            || !paid.All(one => one is { State: MovementState.Booked, TakenBackBy: null }))
        {
            return new MovementOutcome.OtherState();
        }

        if (paid.Any(one => one.Currency != row.Currency))
        {
            return new MovementOutcome.Refused([AllocationChecks.OtherSum(row, "/movements")]);
        }

        var rest = Amount.Sum(paid.Select(one => one.Money - one.RestMoney), row.Currency) + row.Money;
        var (batch, back) = await OpenPaidAsync(db, paid, actor, cancellationToken);
        if (WhyNoRest(row, rest, saidOfRest, ClientsOf(batch, paid)) is { } why)
        {
            return new MovementOutcome.Refused([why]);
        }

        if (!back.TryRunAll(paid, row))
        {
            return new MovementOutcome.CreditIsUsed();
        }

        if (!rest.IsZero)
        {
            BookRest(batch, row, rest, saidOfRest == ReturnRest.Kept ? ClientsOf(batch, paid)[0] : null);
        }

        return await EndAsync(db, batch, row, FactKinds.MovementAllocated, actor, row.Reason, cancellationToken);
    }

    /// <summary>
    /// What had come back had not: its payments stand again, on what they had paid as far as that is still owed; the
    /// rest is the client's credit. The movement waits again.
    /// </summary>
    private async Task<MovementOutcome> UndoReturnAsync(
        GatewayDbContext db, MovementRow row, string reason, string actor, CancellationToken cancellationToken)
    {
        var paid = await db.Movements
            .Where(one => one.TakenBackBy == row.Id && one.State == MovementState.Booked)
            .ToListAsync(cancellationToken);
        var refunds = await db.Refunds.Where(one => one.CameBackWith == row.Id).ToListAsync(cancellationToken);
        var (batch, back) = await OpenPaidAsync(db, paid, actor, cancellationToken, refunds, row.PaymentId);
        var charges = await KeptCharges.OfAsync(db, paid, cancellationToken);
        var debtors = await Debtors.OfAsync(db, batch, plans, imputation, cancellationToken);
        if (row.Rest is not null && !UndoRest(batch, row, reason))
        {
            return new MovementOutcome.CreditIsUsed();
        }

        foreach (var one in paid)
        {
            if (one.Amount > 0)
            {
                new AllocateMoney(batch, debtors, one, actor, clock).Run(
                    batch.PaidBy(one.Payment!.Value, one.Currency));
                if (charges.Again(batch, one, actor, clock.GetUtcNow()) is { } again)
                {
                    db.WriteOffs.Add(again);
                }
            }
            else if (!back.TryRefundAgain(one, reason))
            {
                return new MovementOutcome.CreditIsUsed();
            }

            one.TakenBackBy = null;
        }

        if (!refunds.TrueForAll(refund => back.TryRefundAgain(refund, row, reason)))
        {
            return new MovementOutcome.CreditIsUsed();
        }

        row.Decide(MovementState.Queued, null, actor, clock.GetUtcNow(), reason);
        return await EndAsync(db, batch, row, FactKinds.MovementUndone, actor, reason, cancellationToken);
    }

    /// <summary>Why a rest cannot be dealt with as it is said.</summary>
    private static Finding? WhyNoRest(
        MovementRow row, Amount rest, ReturnRest? said, IReadOnlyList<ClientId> clients) => (rest, said) switch
    {
        ({ IsZero: true }, _) => null,
        (_, ReturnRest.SetAside) => null,
        ({ IsPositive: true }, ReturnRest.Kept) when clients.Count == 1 && row.Amount < 0 => null,
        _ => Finding.Fatal("SGW-MOVEMENT-REST", "/rest", SayRest.With(rest)),
    };

    private static IReadOnlyList<ClientId> ClientsOf(ReceivableBatch batch, IReadOnlyList<MovementRow> paid) =>
    [
        .. paid.SelectMany(one => batch.AccountsOf(one.Payment!.Value).Select(account => account.Header.ClientId)
            .Concat(batch.CreditsOf(one.Payment!.Value).Select(credit => credit.ClientId))).Distinct(),
    ];

    private void BookRest(ReceivableBatch batch, MovementRow row, Amount rest, ClientId? keptFor)
    {
        row.Rest = rest.MinorUnits;
        if (keptFor is not { } client)
        {
            batch.Journal.Add(LedgerEvent.SetAside, rest, StatementBatch.SubjectOf(row, clock));
            return;
        }

        var (payment, at) = (PaymentId.New(clock), clock.GetUtcNow());
        row.PaymentId = payment.Value;
        var credit = batch.CreditOf(client, rest.Currency);
        batch.Book(credit, credit.Keep(payment, rest, row.ValueDate, at, row.Reason));
        batch.Journal.Add(LedgerEvent.CreditKept, rest, StatementBatch.SubjectOf(row, clock) with
        {
            ClientId = client, SourceId = payment.Value,
        });
    }

    /// <returns>False when what was kept of it was used meanwhile.</returns>
    private bool UndoRest(ReceivableBatch batch, MovementRow row, string? reason)
    {
        if (row.Payment is not { } payment)
        {
            batch.Journal.Add(LedgerEvent.SetAside, -row.RestMoney, StatementBatch.SubjectOf(row, clock));
            return true;
        }

        var credit = batch.CreditsOf(payment).Single();
        if (credit.UndoKeep(payment, row.ValueDate, clock.GetUtcNow(), reason) is not { } entry)
        {
            return false;
        }

        batch.Book(credit, entry);
        batch.Journal.Add(LedgerEvent.CreditKept, entry.Amount, StatementBatch.SubjectOf(row, clock) with
        {
            ClientId = credit.ClientId, SourceId = payment.Value,
        });
        return true;
    }
}
