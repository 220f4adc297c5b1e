using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Receivables;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// The interest and costs of payment plans. What is agreed beyond what letters had claimed is claimed by the plan, and
/// no more than the law gives; of a consumer nothing new is. Once a plan is kept nothing is left to ask; one that
/// lapses takes back what it had claimed itself, and the law says anew what is owed.
/// </summary>
internal sealed class PlanAccessories(
    DunningReader reader,
    LawBooks laws,
    ReceivableLedger ledger,
    IReadOnlyList<ImputationRule> imputation,
    TimeProvider clock)
{
    private static readonly Sentence TooMuch = new(
        "Au plus {0} d'intérêts et {1} de frais peuvent entrer dans ce plan.",
        "Hoogstens {0} interest en {1} kosten kunnen in dit plan komen.",
        "Höchstens {0} Zinsen und {1} Kosten können in diesen Plan.",
        "At most {0} of interest and {1} of costs may be in this plan.");

    private static readonly Sentence OtherOrder = new(
        "L'argent d'un plan paie ici les intérêts et frais d'abord : ceux qui sont ouverts doivent être dans le plan.",
        "Het geld van een plan betaalt hier eerst interest en kosten: wat daarvan openstaat hoort in het plan.",
        "Das Geld eines Plans bezahlt hier zuerst Zinsen und Kosten: Was davon offen ist, gehört in den Plan.",
        "Money of a plan pays interest and costs first here: what is open of them belongs in the plan.");

    /// <summary>
    /// Puts them on the invoices: what letters had claimed of all of them first, then what the law gives on top, the
    /// oldest due first.
    /// </summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="client">The debtor.</param>
    /// <param name="receivables">The invoices, the oldest due first.</param>
    /// <param name="interest">What is to be agreed; zero or more.</param>
    /// <param name="costs">The same of costs.</param>
    /// <param name="instalments">When they pay.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<PlanParts> DivideAsync(
        GatewayDbContext db,
        ClientId client,
        IReadOnlyList<ReceivableId> receivables,
        Amount interest,
        Amount costs,
        IReadOnlyList<PlanOrder> instalments,
        CancellationToken cancellationToken)
    {
        var batch = await ledger.OpenAsync(db, receivables, [], cancellationToken);
        var open = receivables.Select(id => batch[id].Accessories)
            .Select(one => (Interest: one.Open(AccessoryKind.Interest), Costs: one.Open(AccessoryKind.Costs)))
            .ToList();
        var debtor = await reader.ReadAsync(db, client, receivables, clock.Today(), cancellationToken);
        var ceilings = await CeilingsAsync(db, debtor, receivables, instalments, cancellationToken);
        var (ofInterest, mostInterest) = Divide(
            interest, [.. open.Select(one => one.Interest)], [.. ceilings.Select(one => one.Interest)]);
        var (ofCosts, mostCosts) = Divide(
            costs, [.. open.Select(one => one.Costs)], [.. ceilings.Select(one => one.Costs)]);
        if (interest > mostInterest || costs > mostCosts)
        {
            return ceilings.SelectMany(one => one.Missing).FirstOrDefault() is { } missing
                ? new PlanParts.Refused("SGW-PLAN-LAW", missing.Message)
                : new PlanParts.Refused("SGW-PLAN-CEILING", TooMuch.With(mostInterest, mostCosts));
        }

        PlanPart[] parts =
        [
            .. open.Select((one, index) => new PlanPart(
                ofInterest[index].MinorUnits,
                ofCosts[index].MinorUnits,
                one.Interest.MinorUnits,
                one.Costs.MinorUnits)),
        ];
        var rule = ImputationRule.On(clock.Today(), debtor.Kind, isInPlan: true, imputation);
        return rule.Order == Imputation.InterestFirst
            && parts.Any(one => one.OpenInterest > one.Interest || one.OpenCosts > one.Costs)
            ? new PlanParts.Refused("SGW-PLAN-ORDER", OtherOrder)
            : new PlanParts.Divided(parts);
    }

    /// <summary>In the order of the invoices. Of a consumer nothing is asked that was not claimed before.</summary>
    private async Task<IReadOnlyList<PlanCeiling>> CeilingsAsync(
        GatewayDbContext db,
        DunningClient debtor,
        IReadOnlyList<ReceivableId> receivables,
        IReadOnlyList<PlanOrder> instalments,
        CancellationToken cancellationToken)
    {
        var debts = debtor.Kind == ClientKind.PrivatePerson
            ? []
            : debtor.Items.Where(item => item.Balance.IsPositive && receivables.Contains(item.Id)).ToList();
        var found = PlanCeiling.Of(
            await laws.CurrentAsync(db, cancellationToken),
            debts,
            [.. instalments.Select(one => (one.DueOn, one.Amount))]);
        var zero = Amount.Zero(instalments[0].Amount.Currency);
        return
        [
            .. receivables.Select(id => found.FirstOrDefault(one => one.Receivable == id)
                ?? new PlanCeiling(id, zero, zero, [])),
        ];
    }

    /// <summary>What is open of them under a plan, in minor units; what is not in it does not count.</summary>
    public static async Task<long> OpenAsync(
        GatewayDbContext db, PlanRow plan, CancellationToken cancellationToken)
    {
        if (plan.Interest + plan.Costs == 0)
        {
            return 0;
        }

        var ids = plan.Items.ConvertAll(item => item.ReceivableId);
        var open = await db.AccessoryEntries.Where(row => ids.Contains(row.ReceivableId))
            .SumAsync(row => row.Amount, cancellationToken);
        return Math.Clamp(open - plan.LeftOut, 0, plan.Interest + plan.Costs);
    }

    /// <summary>Whether they stand as they did when the plan was proposed, every letter that left booked.</summary>
    public async Task<bool> AreUnchangedAsync(GatewayDbContext db, PlanRow plan, CancellationToken cancellationToken)
    {
        var ids = plan.Items.ConvertAll(item => item.ReceivableId);
        var batch = await ledger.OpenAsync(db, ids, [], cancellationToken);
        return plan.Items.TrueForAll(item =>
                batch[item.ReceivableId].Accessories is var one
                && one.Open(AccessoryKind.Interest).MinorUnits == item.OpenInterest
                && one.Open(AccessoryKind.Costs).MinorUnits == item.OpenCosts)
            && !await db.Notices.AnyAsync(
                row => row.ClientId == plan.ClientId && row.State == NoticeState.Sent && !row.IsBooked
                    && row.Items.Any(item => ids.Contains(item.ReceivableId)),
                cancellationToken);
    }

    /// <summary>Claims what is agreed beyond what letters had claimed.</summary>
    public async Task ClaimAsync(
        GatewayDbContext db, PlanRow plan, string actor, CancellationToken cancellationToken)
    {
        var items = plan.Items.FindAll(item => item.Interest > item.OpenInterest || item.Costs > item.OpenCosts);
        await BookAsync(db, plan, items, actor, FactKinds.AccessoryClaimed, MoreOf, cancellationToken);

        AccessoryEntry? MoreOf(ReceivableAccount account, AccessoryKind kind, PlanItemRow item)
        {
            var more = MoreThanOpen(kind, item);
            return more <= 0 ? null : account.Accessories.Claim(
                kind, plan.Id, plan.Money(more), clock.Today(), clock.GetUtcNow(), ReferenceOf(plan));
        }
    }

    /// <summary>What the plan itself claims of a kind, beyond what letters had.</summary>
    private static long MoreThanOpen(AccessoryKind kind, PlanItemRow item) => Math.Max(
        0,
        kind == AccessoryKind.Interest ? item.Interest - item.OpenInterest : item.Costs - item.OpenCosts);

    /// <summary>Nothing is left to ask: what was not in the plan is given up, as the agreement says.</summary>
    public Task SettleAsync(GatewayDbContext db, PlanRow plan, string actor, CancellationToken cancellationToken) =>
        BookAsync(
            db, plan, plan.Items, actor, FactKinds.AccessoryWaived,
            (account, kind, _) => account.Accessories.Open(kind) is { IsPositive: true } open
                ? account.Accessories.Waive(kind, plan.Id, open, clock.Today(), clock.GetUtcNow(), ReferenceOf(plan))
                : null,
            cancellationToken);

    /// <summary>What was given up when it was kept is owed again, since it was not.</summary>
    public Task AskAgainAsync(GatewayDbContext db, PlanRow plan, string actor, CancellationToken cancellationToken) =>
        BookAsync(
            db, plan, plan.Items, actor, FactKinds.AccessoryClaimed,
            (account, kind, item) =>
                plan.Money(MoreThanOpen(kind, item)) - account.Accessories.ClaimedBy(kind, plan.Id)
                    is { IsPositive: true } givenUp
                    ? account.Accessories.Claim(
                        kind, plan.Id, givenUp, clock.Today(), clock.GetUtcNow(), ReferenceOf(plan))
                    : null,
            cancellationToken);

    /// <summary>What the plan itself had claimed and was not paid is owed no more; the rest stands.</summary>
    public Task TakeBackAsync(GatewayDbContext db, PlanRow plan, string actor, CancellationToken cancellationToken) =>
        BookAsync(
            db, plan, plan.Items, actor, FactKinds.AccessoryTakenBack,
            (account, kind, _) =>
                Amount.Min(account.Accessories.ClaimedBy(kind, plan.Id), account.Accessories.Open(kind))
                    is { IsPositive: true } claimed
                    ? account.Accessories.TakeBack(
                        kind, plan.Id, claimed, clock.Today(), clock.GetUtcNow(), ReferenceOf(plan))
                    : null,
            cancellationToken);

    private async Task BookAsync(
        GatewayDbContext db,
        PlanRow plan,
        IReadOnlyList<PlanItemRow> items,
        string actor,
        string fact,
        Func<ReceivableAccount, AccessoryKind, PlanItemRow, AccessoryEntry?> book,
        CancellationToken cancellationToken)
    {
        if (items.Count == 0)
        {
            return;
        }

        var batch = await ledger.OpenAsync(db, [.. items.Select(item => item.ReceivableId)], [], cancellationToken);
        var isBooked = false;
        foreach (var item in items)
        {
            foreach (var kind in Enum.GetValues<AccessoryKind>())
            {
                if (book(batch[item.ReceivableId], kind, item) is { } entry)
                {
                    batch.Book(batch[item.ReceivableId], entry, AccessoryNotes.Of(entry, fact, actor));
                    isBooked = true;
                }
            }
        }

        if (isBooked)
        {
            await batch.SaveAsync(db, cancellationToken);
        }
    }

    /// <summary>Each part, and the most there may be of all.</summary>
    private static (IReadOnlyList<Amount> Parts, Amount Most) Divide(
        Amount asked, IReadOnlyList<Amount> open, IReadOnlyList<Amount> ceilings)
    {
        var (rest, most) = (asked, Amount.Zero(asked.Currency));
        var parts = new List<Amount>(open.Count);
        foreach (var one in open)
        {
            parts.Add(Amount.Min(rest, one));
            rest -= parts[^1];
            most += one;
        }

        foreach (var (index, ceiling) in ceilings.Index().Where(one => one.Item > open[one.Index]))
        {
            var more = Amount.Min(rest, ceiling - open[index]);
            (parts[index], rest, most) = (parts[index] + more, rest - more, most + ceiling - open[index]);
        }

        return (parts, most);
    }

    /// <summary>By what people know the plan.</summary>
    private static string ReferenceOf(PlanRow plan) => plan.Instalments.MinBy(one => one.Number)!.Reference;
}
