using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Api.Dunning;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Receivables;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// What a case does to the ledger: its claim and its costs are owed beside the invoices, and money that a partner
/// received pays them in the order of the dated row, over all invoices of the case. Money that comes in by the bank is
/// booked from its statement, a share of a trustee too.
/// </summary>
internal sealed class CaseBookings(
    ReceivableLedger ledger,
    DunningReader reader,
    LawBooks laws,
    IReadOnlyList<ImputationRule> imputation,
    TimeProvider clock)
{
    private static readonly Sentence TooMuch = new(
        "C'est plus que ce qui est dû dans ce dossier : {0}.", "Dat is meer dan in dit dossier verschuldigd is: {0}.",
        "Das ist mehr, als in diesem Fall geschuldet wird: {0}.", "That is more than is owed in this case: {0}.");

    /// <summary>Books what an event means; the reason when it cannot be booked, and then nothing was.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="row">The case.</param>
    /// <param name="before">Where it stood.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="actor">Who told.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Reason?> RunAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        CaseState before,
        CaseEvent happened,
        string actor,
        CancellationToken cancellationToken)
    {
        var isLeaving = before == CaseState.Prepared && !CaseSteps.BeforeLeaving.Contains(happened.Act);
        if (!isLeaving && happened.Act is not (CaseAct.CostAdded or CaseAct.PaymentReceived))
        {
            return null;
        }

        var debtor = await db.Clients.Where(one => one.Id == row.ClientId).Select(one => one.Kind)
            .SingleAsync(cancellationToken);
        if (happened.Act == CaseAct.CostAdded && !CaseClaims.AreCostsOwed(row.Procedure, debtor))
        {
            return null;
        }

        var booking = new CaseBooking(await OpenAsync(db, row, cancellationToken), row, actor, clock);
        if (happened.Act == CaseAct.CostAdded)
        {
            booking.AddCost(CostId(row.Id, happened.Sequence), happened.Amount!.Value, happened.On);
        }
        else
        {
            await ClaimAsync(db, booking, happened.On, cancellationToken);
        }

        if (happened.Act == CaseAct.PaymentReceived)
        {
            var rule = ImputationRule.On(happened.On, debtor, isInPlan: false, imputation, isInCase: true);
            if (!booking.TryPay(happened, rule, out var owed))
            {
                return new Reason("SGW-CASE-TOO-MUCH", TooMuch.With(owed.ToString()));
            }
        }

        await booking.Batch.SaveAsync(db, cancellationToken);
        return null;
    }

    /// <summary>The same for the same cost of the same case.</summary>
    private static Guid CostId(RecoveryCaseId id, int sequence) => new(
        SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}/{sequence}")))
            .AsSpan(0, 16));

    private async Task<ReceivableBatch> OpenAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken)
    {
        var invoices = row.Items.Select(item => item.InvoiceId).ToList();
        var ids = await db.Receivables.Where(one => invoices.Contains(one.InvoiceId)).Select(one => one.Id)
            .ToListAsync(cancellationToken);
        return await ledger.OpenAsync(db, ids, [], cancellationToken);
    }

    /// <summary>
    /// Interest and compensation up to a day, less what letters and this case claimed before. The costs of procedures
    /// are no part of it.
    /// </summary>
    private async Task ClaimAsync(
        GatewayDbContext db, CaseBooking booking, DateOnly on, CancellationToken cancellationToken)
    {
        var row = booking.Case;
        var day = CaseClaims.LastDayOfInterest(row, on);
        var law = await laws.CurrentAsync(db, cancellationToken);
        var ids = booking.Accounts.Select(one => one.Header.Id).ToList();
        var debts = await CaseDebts.ReadAsync(reader, db, row.ClientId, ids, day, cancellationToken);
        var costs = await CostsAsync(db, row, cancellationToken);
        var items = CaseClaims.Of(law, row.Procedure, ids.ConvertAll(id => (id, debts.ClaimOn(id))), day);
        foreach (var (receivable, kind, amount) in items)
        {
            booking.ClaimUpTo(receivable, kind, amount, day, costs);
        }
    }

    /// <summary>The costs of this and of earlier cases of the same invoices.</summary>
    private static async Task<IReadOnlySet<Guid>> CostsAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken)
    {
        var invoices = row.Items.Select(item => item.InvoiceId).ToList();
        var cases = db.RecoveryCases.Where(one => one.Items.Any(item => invoices.Contains(item.InvoiceId)))
            .Select(one => one.Id);
        var costs = await db.CaseEvents.AsNoTracking()
            .Where(one => one.Act == CaseAct.CostAdded && cases.Contains(one.CaseId))
            .Select(one => new { one.CaseId, one.Sequence }).ToListAsync(cancellationToken);
        return costs.Select(one => CostId(one.CaseId, one.Sequence)).ToHashSet();
    }
}
