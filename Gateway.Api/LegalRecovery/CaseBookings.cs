using Gateway.Api.Dunning;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Receivables;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// What a case does to the ledger: its claim and its costs are owed beside the invoices, and money that came for it
/// pays them in the order of the dated row, over all invoices of the case. When it ends, a dated row says what of its
/// claim stays owed.
/// </summary>
internal sealed class CaseBookings(
    ReceivableLedger ledger,
    DunningReader reader,
    LawBooks laws,
    IReadOnlyList<ImputationRule> imputation,
    IReadOnlyList<CaseEndRule> ends,
    TimeProvider clock)
{
    private static readonly Sentence TooMuch = new(
        "C'est plus que ce qui est dû dans ce dossier : {0}.", "Dat is meer dan in dit dossier verschuldigd is: {0}.",
        "Das ist mehr, als in diesem Fall geschuldet wird: {0}.", "That is more than is owed in this case: {0}.");

    /// <summary>Books what an event means; the reason when it cannot be booked, and then nothing was.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="row">The case, without the event.</param>
    /// <param name="recovery">The case, with the event.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="actor">Who told.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Reason?> RunAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        RecoveryCase recovery,
        CaseEvent happened,
        string actor,
        CancellationToken cancellationToken)
    {
        var isLeaving = row.ToDomain().State == CaseState.Prepared
            && !CaseSteps.BeforeLeaving.Contains(happened.Act);
        var moves = happened.Act is CaseAct.CostAdded or CaseAct.PaymentReceived;
        if (!isLeaving && !moves && !recovery.IsEnded)
        {
            return null;
        }

        var debtor = await db.Clients.Where(one => one.Id == row.ClientId).Select(one => one.Kind)
            .SingleAsync(cancellationToken);
        if (happened.Act == CaseAct.CostAdded && !CaseClaims.AreCostsOwed(row.Procedure, debtor))
        {
            return null;
        }

        var booking = await OpenAsync(db, row, actor, cancellationToken);
        if (happened.Act == CaseAct.CostAdded)
        {
            booking.AddCost(CaseCosts.SourceOf(row.Id, happened.Sequence), happened.Amount!.Value, happened.On);
        }
        else if (isLeaving && await ClaimAsync(db, booking, happened.On, cancellationToken) is { } missing)
        {
            return missing;
        }

        if (happened.Act == CaseAct.PaymentReceived
            && await ReceiveAsync(db, booking, happened, debtor, cancellationToken) is { } why)
        {
            return why;
        }

        if (recovery.IsEnded)
        {
            var rule = CaseEndRule.On(happened.On, recovery, ends);
            booking.TakeBack(rule, CaseCosts.Of(row.Id, recovery.Events), happened.On);
        }

        await booking.Batch.SaveAsync(db, cancellationToken);
        return null;
    }

    /// <summary>
    /// Money of the bank that came for the case pays it; the reason when it is more than is owed, and then nothing was
    /// booked.
    /// </summary>
    public async Task<Reason?> PayAsync(
        GatewayDbContext db, RecoveryCaseRow row, CaseMoney money, string actor, CancellationToken cancellationToken)
    {
        var debtor = await db.Clients.Where(one => one.Id == row.ClientId).Select(one => one.Kind)
            .SingleAsync(cancellationToken);
        var booking = await OpenAsync(db, row, actor, cancellationToken);
        if (await ClaimAsync(db, booking, money.On, cancellationToken) is { } missing)
        {
            return missing;
        }

        if (Pay(booking, money, debtor) is { } why)
        {
            return why;
        }

        await booking.Batch.SaveAsync(db, cancellationToken);
        return null;
    }

    /// <summary>What the partner tells it received: what the bank brought of it already is not booked again.</summary>
    private async Task<Reason?> ReceiveAsync(
        GatewayDbContext db,
        CaseBooking booking,
        CaseEvent happened,
        ClientKind debtor,
        CancellationToken cancellationToken)
    {
        var ahead = -await CaseTransfers.NotTransferredAsync(db, booking.Case, cancellationToken);
        var told = happened.Amount!.Value;
        var fresh = ahead.IsPositive ? told - Amount.Min(ahead, told) : told;
        if (!fresh.IsPositive)
        {
            return null;
        }

        return await ClaimAsync(db, booking, happened.On, cancellationToken)
            ?? Pay(booking, new CaseMoney(PaymentId.New(clock), fresh, happened.On), debtor);
    }

    private Reason? Pay(CaseBooking booking, CaseMoney money, ClientKind debtor)
    {
        var rule = ImputationRule.On(money.On, debtor, isInPlan: false, imputation, isInCase: true);
        var owed = booking.Owed.Total;
        return booking.TryPay(money, rule) ? null : new Reason("SGW-CASE-TOO-MUCH", TooMuch.With(owed.ToString()));
    }

    private async Task<CaseBooking> OpenAsync(
        GatewayDbContext db, RecoveryCaseRow row, string actor, CancellationToken cancellationToken)
    {
        var invoices = row.Items.Select(item => item.InvoiceId).ToList();
        var ids = await db.Receivables.Where(one => invoices.Contains(one.InvoiceId)).Select(one => one.Id)
            .ToListAsync(cancellationToken);
        var batch = await ledger.OpenAsync(db, ids, [row.ClientId], cancellationToken);
        return new CaseBooking(batch, row, actor, clock);
    }

    /// <summary>
    /// Interest and compensation up to a day, less what letters and this case claimed before. The costs of procedures
    /// are no part of it. A row of law that is missing is told, and then nothing was booked: money would pay principal
    /// that the law has pay interest first.
    /// </summary>
    private async Task<Reason?> ClaimAsync(
        GatewayDbContext db, CaseBooking booking, DateOnly on, CancellationToken cancellationToken)
    {
        var row = booking.Case;
        var day = CaseClaims.LastDayOfInterest(row, on);
        var law = await laws.CurrentAsync(db, cancellationToken);
        var ids = booking.Accounts.Select(one => one.Header.Id).ToList();
        var debts = await CaseDebts.ReadAsync(reader, db, row.ClientId, ids, day, cancellationToken);
        var costs = await CaseCosts.OfInvoicesAsync(
            db, [.. row.Items.Select(item => item.InvoiceId)], cancellationToken);
        var claims = ids.ConvertAll(id => (id, debts.ClaimOn(id)));
        var asked = claims.Select(one => one.Item2).OfType<Claim>().ToList();
        var ceiling = CaseClaims.CeilingOf(law, row.Procedure, asked, day);
        if (asked.SelectMany(one => one.Missing).Concat(ceiling.Missing).FirstOrDefault() is { } missing)
        {
            return new Reason("SGW-CASE-LAW-MISSING", missing.Message);
        }

        var letters = await WaivingLettersAsync(db, booking, cancellationToken);
        foreach (var (receivable, kind, amount) in CaseClaims.Of(law, row.Procedure, claims, day))
        {
            booking.ClaimUpTo(receivable, kind, amount, day, costs, letters);
            if (ceiling.Sheet is { } cap)
            {
                booking.TakeBackBeyond(receivable, kind, amount, day, costs, letters, cap);
            }
        }

        return null;
    }

    /// <summary>Letters that came back, or asked for less, and so took out what letters had claimed: what was taken out
    /// so is not given up.</summary>
    private static async Task<IReadOnlySet<Guid>> WaivingLettersAsync(
        GatewayDbContext db, CaseBooking booking, CancellationToken cancellationToken)
    {
        var sources = booking.Accounts.SelectMany(account => account.Accessories.Entries)
            .Where(entry => entry.Kind == AccessoryEntryKind.Waived).Select(entry => entry.SourceId)
            .Distinct().ToList();
        var letters = await db.Notices.Where(row => sources.Contains(row.Id)).Select(row => row.Id)
            .ToListAsync(cancellationToken);
        return letters.ToHashSet();
    }
}
