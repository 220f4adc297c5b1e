using System.Globalization;
using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// The money of a case that comes by the bank. What a partner told and what it transferred are the same money:
/// whichever of the two is first is booked, and the other is held against it.
/// </summary>
internal sealed class CaseTransfers(CaseBookings bookings, ReceivableLedger ledger, TimeProvider clock) : IRecoveryCases
{
    private const string Pointer = "/case";

    private static readonly Sentence NoCase = new(
        "Ce dossier n'existe pas dans cette entité et cette devise, ou n'est pas parti.",
        "Dit dossier bestaat niet in deze entiteit en munt, of is niet vertrokken.",
        "Diesen Fall gibt es in dieser Einheit und Währung nicht, oder er ist nicht abgegangen.",
        "There is no such case of this legal entity and currency, or it has not left.");

    private static readonly Sentence ToldInPart = new(
        "Le partenaire n'en a annoncé que {0}. Notez d'abord le reste dans le dossier comme paiement reçu.",
        "De partner meldde er maar {0} van. Noteer eerst de rest in het dossier als ontvangen betaling.",
        "Der Partner meldete davon nur {0}. Vermerken Sie zuerst den Rest im Fall als erhaltene Zahlung.",
        "The partner told only {0} of it. Note the rest in the case as a payment received first.");

    public async Task<IReadOnlyList<OpenCase>> NamedAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<string> numbers,
        CancellationToken cancellationToken)
    {
        var rows = await db.RecoveryCases.AsNoTracking().Include(row => row.Items).Include(row => row.Events)
            .Where(row => row.LegalEntityId == legalEntity && row.Number != null && numbers.Contains(row.Number))
            .AsSplitQuery().ToListAsync(cancellationToken);
        var named = new List<OpenCase>();
        foreach (var row in rows)
        {
            var reported = await NotTransferredAsync(db, row, cancellationToken);
            var recovery = row.ToDomain();
            if (recovery.State == CaseState.Prepared || (recovery.IsEnded && !reported.IsPositive))
            {
                continue;
            }

            named.Add(new OpenCase
            {
                Id = row.Id,
                Number = row.Number!,
                PartnerName = row.Partner,
                Owed = (await CaseOwed.OfAsync(db, row, cancellationToken)).Total,
                Reported = reported.IsPositive ? reported : Amount.Zero(row.Currency),
            });
        }

        return named;
    }

    public async Task<MovementOutcome> TakeAsync(
        GatewayDbContext db, MovementRow row, RecoveryCaseId id, string actor, CancellationToken cancellationToken)
    {
        if (row is not { State: MovementState.Queued, Amount: > 0 })
        {
            return new MovementOutcome.OtherState();
        }

        var found = await db.RecoveryCases.Include(one => one.Items).Include(one => one.Events).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id && one.LegalEntityId == row.LegalEntityId, cancellationToken);
        if (found is null || found.Currency != row.Currency || found.ToDomain().State == CaseState.Prepared)
        {
            return Refused("SGW-MOVEMENT-CASE", NoCase);
        }

        var reported = await NotTransferredAsync(db, found, cancellationToken);
        if (reported.IsPositive && reported < row.Money)
        {
            return Refused("SGW-MOVEMENT-CASE-PART", ToldInPart.With(reported.ToString()));
        }

        if (reported.IsPositive)
        {
            await SetAsideAsync(db, row, found, actor, cancellationToken);
        }
        else if (await PayAsync(db, row, found, actor, cancellationToken) is { } why)
        {
            return Refused(why.Rule, why.Message);
        }

        await NoteAsync(db, row, found, reported.IsPositive, actor, cancellationToken);
        return new MovementOutcome.Decided(row);
    }

    public async Task LeaveAsync(GatewayDbContext db, MovementId movement, CancellationToken cancellationToken)
    {
        var row = await db.CaseTransfers.SingleOrDefaultAsync(one => one.MovementId == movement, cancellationToken);
        if (row is not null)
        {
            db.CaseTransfers.Remove(row);
            // Who reads meanwhile what was transferred reads it again.
            (await db.RecoveryCases.SingleAsync(one => one.Id == row.CaseId, cancellationToken)).Version++;
        }
    }

    /// <summary>What the partner told less what it transferred: below zero when the bank is ahead.</summary>
    public static async Task<Amount> NotTransferredAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken)
    {
        var transferred = await db.CaseTransfers
            .Where(one => one.CaseId == row.Id
                && !db.Movements.Any(movement => movement.Id == one.MovementId && movement.TakenBackBy != null))
            .SumAsync(one => one.Amount, cancellationToken);
        return row.ToDomain().Payments - Amount.FromMinorUnits(transferred, row.Currency);
    }

    /// <summary>It was booked as money outside when the partner told it: now it lies on our account.</summary>
    private async Task SetAsideAsync(
        GatewayDbContext db, MovementRow row, RecoveryCaseRow found, string actor, CancellationToken cancellationToken)
    {
        var batch = await ledger.OpenAsync(db, [], [], cancellationToken);
        batch.Journal.Add(LedgerEvent.SetAside, row.Money, StatementBatch.SubjectOf(row, clock));
        row.Decide(MovementState.SetAside, null, actor, clock.GetUtcNow(), $"told before: case {found.Name}");
        await batch.SaveAsync(db, cancellationToken);
    }

    private async Task<Domain.Law.Reason?> PayAsync(
        GatewayDbContext db, MovementRow row, RecoveryCaseRow found, string actor, CancellationToken cancellationToken)
    {
        var money = new CaseMoney(PaymentId.New(clock), row.Money, row.ValueDate, row.BankAccountId, row.Id);
        if (await bookings.PayAsync(db, found, money, actor, cancellationToken) is { } why)
        {
            return why;
        }

        row.Decide(MovementState.Booked, money.Payment.Value, actor, clock.GetUtcNow(), $"case {found.Name}");
        return null;
    }

    private async Task NoteAsync(
        GatewayDbContext db,
        MovementRow row,
        RecoveryCaseRow found,
        bool isReported,
        string actor,
        CancellationToken cancellationToken)
    {
        db.CaseTransfers.Add(new CaseTransferRow
        {
            MovementId = row.Id, CaseId = found.Id, Amount = row.Amount, IsReported = isReported,
        });
        found.Version++;
        var now = clock.GetUtcNow();
        var data = FactData.Of(
            ("movement", row.Id.ToString()),
            ("amount", row.Money.ValueText),
            ("currency", row.Currency.Code),
            ("valueDate", row.ValueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("toldBefore", isReported ? "true" : "false"));
        await db.AppendAsync(
            new FactDraft(
                CaseFactKinds.ObjectType, found.Id.Value, now, actor, CaseFactKinds.Transferred, data,
                row.EvidenceHash),
            cancellationToken);
        await db.TellUnitsAsync(found, CaseFactKinds.Transferred, data, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static MovementOutcome.Refused Refused(string rule, Sentence why) =>
        new([Finding.Fatal(rule, Pointer, why)]);
}
