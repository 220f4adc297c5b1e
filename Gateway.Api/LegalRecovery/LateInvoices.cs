using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// The invoices of a unit that are late, each with what is done about it in words: for its holder, and for those who
/// answer its holder's questions. A fixed number of queries however many there are, and nothing of what the clients owe
/// others (docs/adr/0036).
/// </summary>
internal sealed class LateInvoices(LawBooks laws)
{
    /// <summary>The level of a letter is that of the step it did for the invoice: a letter may do several.</summary>
    private static readonly Dictionary<string, StepAct> Levels = Ladders.All.SelectMany(ladder => ladder.Steps)
        .DistinctBy(step => step.Code).ToDictionary(step => step.Code, step => step.Act);

    /// <summary>Those that are due before <paramref name="today"/> and not paid, the oldest first.</summary>
    /// <param name="db">Read only.</param>
    /// <param name="unit">Whose.</param>
    /// <param name="today">The day it is asked on.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<LateInvoice>> ReadAsync(
        GatewayDbContext db,
        ProductionUnitId unit,
        DateOnly today,
        LateInvoicePlace? after,
        int count,
        CancellationToken cancellationToken)
    {
        var late = await LateAsync(db, unit, today, after, count, cancellationToken);
        if (late.Count == 0)
        {
            return [];
        }

        var reminders = await RemindersAsync(db, late, today, cancellationToken);
        var holds = await HoldsAsync(db, late, today, cancellationToken);
        var plans = await PlansAsync(db, late, today, cancellationToken);
        var cases = await CasesAsync(db, late, today, cancellationToken);
        return late.ConvertAll(invoice =>
        {
            var (plan, law) = (plans[invoice.Receivable].ToList(), cases[invoice.Invoice].ToList());
            var paused = holds
                .Where(one => one.Client == invoice.Client)
                .Where(one => one.Receivable is null || one.Receivable == invoice.Receivable)
                .Where(one => one.Kind switch // what is told as what it is needs no pause beside it
                {
                    HoldKind.PaymentPlan => plan.Count == 0,
                    HoldKind.Legal => law.Count == 0,
                    _ => true,
                })
                .Select(one => one.News);
            return invoice with { News = Told([.. reminders[invoice.Receivable], .. paused, .. plan, .. law]) };
        });
    }

    private static IReadOnlyList<LateInvoiceNews> Told(IReadOnlyList<LateInvoiceNews> news) => news.Count > 0
        ? news
        : [new LateInvoiceNews(LateInvoiceNewsKind.NotReminded, LateInvoiceWords.NotReminded)];

    private static async Task<List<LateInvoice>> LateAsync(
        GatewayDbContext db,
        ProductionUnitId unit,
        DateOnly today,
        LateInvoicePlace? after,
        int count,
        CancellationToken cancellationToken)
    {
        var rows = db.Receivables.AsNoTracking()
            .Where(row => row.UnitId == unit && row.DueDate < today)
            .Where(row => row.Entries.Sum(entry => entry.Amount) > 0);
        if (after is { DueDate: var day, Receivable: var id })
        {
            rows = rows.Where(row => row.DueDate > day || (row.DueDate == day && row.Id > id));
        }

        var found = await rows.OrderBy(row => row.DueDate).ThenBy(row => row.Id).Take(count)
            .Join(db.Clients, row => row.ClientId, client => client.Id, (row, client) => new
            {
                row.Id,
                row.InvoiceId,
                row.Number,
                row.ClientId,
                client.Name,
                row.DueDate,
                row.Currency,
                Balance = row.Entries.Sum(entry => entry.Amount),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. found.OrderBy(row => row.DueDate).ThenBy(row => row.Id).Select(row => new LateInvoice
            {
                Receivable = row.Id,
                Invoice = row.InvoiceId,
                Number = row.Number,
                Client = row.ClientId,
                ClientName = row.Name,
                DueDate = row.DueDate,
                Balance = Amount.FromMinorUnits(row.Balance, row.Currency),
            }),
        ];
    }

    private static async Task<ILookup<ReceivableId, LateInvoiceNews>> RemindersAsync(
        GatewayDbContext db, List<LateInvoice> late, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = late.ConvertAll(one => one.Receivable);
        var rows = await db.NoticeItems.AsNoTracking().Where(item => ids.Contains(item.ReceivableId))
            .Join(
                db.Notices.Where(notice => notice.IssuedOn <= today && notice.State != NoticeState.Stopped),
                item => item.NoticeId,
                notice => notice.Id,
                (item, notice) => new
                {
                    item.ReceivableId,
                    item.Step,
                    notice.Act,
                    notice.Instalment,
                    notice.State,
                    notice.IssuedOn,
                    notice.SentOn,
                })
            .Where(row => row.Step != null || row.Instalment != null) // else it was only listed
            .ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.ReceivableId)
            .SelectMany(group => NewsOf(
                    [
                        .. group.Select(row => new LateReminder(
                            row.Instalment is null ? Levels.GetValueOrDefault(row.Step!, row.Act) : null,
                            row.Instalment,
                            row.State,
                            row.SentOn ?? row.IssuedOn)),
                    ])
                .Select(news => (group.Key, News: news)))
            .ToLookup(one => one.Key, one => one.News);
    }

    /// <summary>The last that left, and what became of anything later.</summary>
    private static IEnumerable<LateInvoiceNews> NewsOf(IReadOnlyList<LateReminder> reminders)
    {
        var sent = reminders.Where(one => one.State == NoticeState.Sent).OrderBy(one => one.On).ToList();
        if (sent is [.., var last])
        {
            var number = sent.Count(one => one.Level == StepAct.Reminder);
            yield return new(LateInvoiceNewsKind.Reminded, LateInvoiceWords.Reminded(last, number), last.On);
        }

        if (reminders.Any(one => one.State == NoticeState.Queued))
        {
            yield return new(LateInvoiceNewsKind.Underway, LateInvoiceWords.Underway);
        }
        else if (reminders.Where(one => one.State == NoticeState.Failed).MaxBy(one => one.On) is { } failed
            && (sent.Count == 0 || failed.On >= sent[^1].On))
        {
            yield return new(
                LateInvoiceNewsKind.NotDelivered, LateInvoiceWords.NotDelivered.With(failed.On), failed.On);
        }
    }

    /// <summary>What holds the invoice itself, or all of its client: of that, why and how long, and no more.</summary>
    private static async Task<List<(ClientId Client, ReceivableId? Receivable, HoldKind Kind, LateInvoiceNews News)>>
        HoldsAsync(
            GatewayDbContext db, List<LateInvoice> late, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = late.ConvertAll(one => (ReceivableId?)one.Receivable);
        var clients = late.Select(one => one.Client).Distinct().ToList();
        var rows = await db.Holds.AsNoTracking()
            .Where(row => ids.Contains(row.ReceivableId)
                || (row.ReceivableId == null && clients.Contains(row.ClientId)))
            .Where(row => row.From <= today && (row.Until == null || row.Until >= today))
            .Where(row => row.LiftedOn == null || row.LiftedOn > today)
            .OrderBy(row => row.From).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => (row.ClientId, row.ReceivableId, row.Kind, row switch
        {
            { Kind: HoldKind.Promise, ReceivableId: not null, PromisedAmount: { } units, PromisedCurrency: { } code } =>
                new LateInvoiceNews(
                    LateInvoiceNewsKind.Promised,
                    LateInvoiceWords.Promised.With(Amount.FromMinorUnits(units, code), row.Until!.Value),
                    row.Until),
            { Kind: HoldKind.Promise, Until: { } day } =>
                new LateInvoiceNews(LateInvoiceNewsKind.Promised, LateInvoiceWords.WillPay.With(day), day),
            _ => new LateInvoiceNews(
                LateInvoiceNewsKind.Held, row.ToDomain().Reason(today).Message, row.Until ?? row.ReviewOn),
        }));
    }

    private static async Task<ILookup<ReceivableId, LateInvoiceNews>> PlansAsync(
        GatewayDbContext db, List<LateInvoice> late, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = late.ConvertAll(one => one.Receivable);
        var rows = await db.PlanItems.AsNoTracking().Where(item => ids.Contains(item.ReceivableId))
            .Join(db.Plans, item => item.PlanId, plan => plan.Id, (item, plan) => new
            {
                item.ReceivableId,
                plan.State,
                plan.ProposedOn,
                plan.AgreedOn,
                plan.EndedOn,
                Next = plan.Instalments.Where(one => one.DueOn >= today).Min(one => (DateOnly?)one.DueOn),
            })
            .ToListAsync(cancellationToken);
        return rows.Select(row => (row.ReceivableId, News: row switch
            {
                { State: PlanState.Proposed } => new LateInvoiceNews(
                    LateInvoiceNewsKind.InPlan, LateInvoiceWords.PlanProposed.With(row.ProposedOn), row.ProposedOn),
                { State: PlanState.Agreed, AgreedOn: { } agreed, Next: { } next } => new LateInvoiceNews(
                    LateInvoiceNewsKind.InPlan, LateInvoiceWords.PlanNext.With(agreed, next), next),
                { State: PlanState.Agreed, AgreedOn: { } agreed } => new LateInvoiceNews(
                    LateInvoiceNewsKind.InPlan, LateInvoiceWords.PlanAgreed.With(agreed), agreed),
                { State: PlanState.Broken, EndedOn: { } ended } => new LateInvoiceNews(
                    LateInvoiceNewsKind.InPlan, LateInvoiceWords.PlanBroken.With(ended), ended),
                _ => null,
            }))
            .Where(one => one.News is not null)
            .ToLookup(one => one.ReceivableId, one => one.News!);
    }

    /// <summary>The last case of each invoice that was not taken back.</summary>
    private async Task<ILookup<DocumentId, LateInvoiceNews>> CasesAsync(
        GatewayDbContext db, List<LateInvoice> late, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = late.ConvertAll(one => one.Invoice);
        var rows = await db.RecoveryCases.AsNoTracking().Include(row => row.Items).Include(row => row.Events)
            .Where(row => row.Items.Any(item => ids.Contains(item.InvoiceId)))
            .AsSplitQuery().ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return rows.ToLookup(_ => default(DocumentId), _ => default(LateInvoiceNews)!);
        }

        var law = await laws.CurrentAsync(db, cancellationToken);
        return rows.Select(row => (Row: row, Case: row.ToDomain()))
            .Where(one => one.Case.State != CaseState.Withdrawn)
            .SelectMany(one => one.Row.Items.Select(item => (item.InvoiceId, one.Row, one.Case)))
            .GroupBy(one => one.InvoiceId)
            .Select(group => group.MaxBy(one => one.Row.Id))
            .SelectMany(one => NewsOf(one.Row, one.Case, law, today).Select(news => (one.InvoiceId, News: news)))
            .ToLookup(one => one.InvoiceId, one => one.News);
    }

    private static IEnumerable<LateInvoiceNews> NewsOf(
        RecoveryCaseRow row, RecoveryCase recovery, LawBook law, DateOnly today)
    {
        var (deadlines, _) = CaseDeadlines.Of(law, recovery);
        yield return new(
            LateInvoiceNewsKind.AtLaw,
            LateInvoiceWords.AtLaw(recovery, row.Name),
            recovery.Events is [.., var happened] ? happened.On : row.OpenedOn,
            row.Id);
        if (deadlines.FirstOrDefault(one => one.On >= today) is { } next)
        {
            yield return new(LateInvoiceNewsKind.Deadline, next.Message, next.On, row.Id);
        }

        if (recovery.State != CaseState.Prepared)
        {
            yield break;
        }

        if (row.HoldReason is not null)
        {
            yield return new(LateInvoiceNewsKind.AskedToWait, LateInvoiceWords.AskedToWait, null, row.Id);
        }
        else
        {
            var text = row.LeavesFrom is { } day && day > today
                ? LateInvoiceWords.LeavesFrom.With(day)
                : LateInvoiceWords.MayAskToWait;
            yield return new(LateInvoiceNewsKind.MayAskToWait, text, row.LeavesFrom, row.Id);
        }
    }
}
