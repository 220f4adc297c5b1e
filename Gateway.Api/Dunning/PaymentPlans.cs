using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Banking;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Payment plans: proposed over the whole of what some invoices owe, agreed by the client, who acknowledges the debt,
/// and from then on instead of dunning.
/// </summary>
internal sealed class PaymentPlans(Holds holds, PlanAccessories accessories, DunningFacts facts, TimeProvider clock)
{
    private const int ReviewDays = 30;

    private static readonly Sentence Unequal = new(
        "Les échéances font {0} ; le plan porte sur {1}.",
        "De termijnen maken {0}; het plan gaat over {1}.",
        "Die Raten ergeben {0}; der Plan geht über {1}.", "The instalments make {0}; the plan is for {1}.");

    private static readonly Sentence Changed = new(
        "Depuis la proposition, les intérêts ou frais réclamés ont changé : proposez à nouveau.",
        "Sinds het voorstel veranderden de gevorderde interesten of kosten: stel opnieuw voor.",
        "Seit dem Vorschlag haben sich die geforderten Zinsen oder Kosten geändert: Schlagen Sie neu vor.",
        "The interest or costs that are claimed changed since it was proposed: propose it anew.");

    private static readonly Sentence Settled = new(
        "Une des factures est payée, ou dans une autre monnaie.",
        "Een van de facturen is betaald of in een andere munt.",
        "Eine der Rechnungen ist bezahlt oder in anderer Währung.",
        "One of the invoices is paid, or in another currency.");

    private static readonly Sentence UnderPlan = new(
        "Une des factures est déjà sous un plan.", "Een van de facturen valt al onder een plan.",
        "Eine der Rechnungen steht schon unter einem Plan.", "One of the invoices is under a plan already.");

    private static readonly Sentence AtLaw = new(
        "Une des factures est chez un huissier, un avocat ou un juge : le plan se convient dans ce dossier.",
        "Een van de facturen ligt bij een gerechtsdeurwaarder, advocaat of rechter: het plan hoort in dat dossier.",
        "Eine der Rechnungen liegt bei Gerichtsvollzieher, Anwalt oder Gericht: Der Plan gehört in diesen Fall.",
        "One of the invoices is with a bailiff, a lawyer or a judge: a plan is agreed in that case.");

    private static readonly Sentence NotProposed = new(
        "Le plan n'est plus une proposition.", "Het plan is geen voorstel meer.",
        "Der Plan ist kein Vorschlag mehr.", "The plan is no proposal any more.");

    public async Task<PlanOutcome> ProposeAsync(
        GatewayDbContext db,
        ClientId client,
        IReadOnlyList<DocumentId> invoices,
        PlanTerms terms,
        string actor,
        CancellationToken cancellationToken)
    {
        var found = await db.Receivables.AsNoTracking()
            .Where(row => row.ClientId == client && invoices.Contains(row.InvoiceId))
            .OrderBy(row => row.DueDate)
            .Select(row => new
            {
                row.Id, row.Number, row.LegalEntityId, row.Currency, Balance = row.Entries.Sum(entry => entry.Amount),
            })
            .ToListAsync(cancellationToken);
        if (found.Count != invoices.Distinct().Count() || found.Count == 0)
        {
            return new PlanOutcome.NoInvoice();
        }

        var currency = terms.Interest.Currency;
        if (found.Exists(one => one.Balance <= 0 || one.Currency != currency))
        {
            return new PlanOutcome.Refused("SGW-PLAN-SETTLED", Settled);
        }

        var owed = Amount.FromMinorUnits(found.Sum(one => one.Balance), currency) + terms.Interest + terms.Costs;
        if (owed != terms.Total)
        {
            return new PlanOutcome.Refused("SGW-PLAN-TOTAL", Unequal.With(terms.Total, owed));
        }

        var ids = found.ConvertAll(one => one.Id);
        if (await WhyNotAsync(db, client, ids, cancellationToken) is { } refused)
        {
            return refused;
        }

        var divided = await accessories.DivideAsync(
            db, client, ids, terms.Interest, terms.Costs, terms.Instalments, cancellationToken);
        if (divided is not PlanParts.Divided(var parts))
        {
            var (rule, why) = (PlanParts.Refused)divided;
            return new PlanOutcome.Refused(rule, why);
        }

        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var items = found.Zip(parts, (one, part) => new PlanItemRow
        {
            PlanId = id, ReceivableId = one.Id, Balance = one.Balance,
            Interest = part.Interest, Costs = part.Costs, OpenInterest = part.OpenInterest, OpenCosts = part.OpenCosts,
        });
        var numbers = found.ConvertAll(one => one.Number);
        var plan = await MakeAsync(db, client, [.. items], numbers, terms, actor, cancellationToken);
        await TellAsync(db, plan, FactKinds.PlanProposed, actor, cancellationToken);
        return new PlanOutcome.Done(plan);
    }

    /// <summary>The client agreed: dunning of its invoices is suspended while the plan is kept.</summary>
    public async Task<PlanOutcome> AgreeAsync(
        GatewayDbContext db, PlanRow plan, string agreedBy, string actor, CancellationToken cancellationToken)
    {
        var ids = plan.Items.ConvertAll(item => item.ReceivableId);
        if (plan.State != PlanState.Proposed)
        {
            return new PlanOutcome.Refused("SGW-PLAN-STATE", NotProposed);
        }

        await db.Receivables.Where(row => ids.Contains(row.Id)).HoldAsync(cancellationToken);
        if ((await WhyNotAsync(db, plan.ClientId, ids, cancellationToken)
            ?? await WhyNotAgreeAsync(db, plan, actor, cancellationToken)) is { } refused)
        {
            return refused;
        }

        (plan.State, plan.AgreedOn, plan.AgreedBy) = (PlanState.Agreed, clock.Today(), agreedBy);
        await HoldAsync(db, plan, actor, cancellationToken);
        await accessories.ClaimAsync(db, plan, actor, cancellationToken);
        await TellAsync(db, plan, FactKinds.PlanAgreed, actor, cancellationToken);
        return new PlanOutcome.Done(plan);
    }

    /// <summary>
    /// Money by which it had been kept went back: it is in force as if it had never ended, and what was given up at its
    /// end is owed again. Where another plan or a judge has the invoices since, it stays as it is.
    /// </summary>
    public async Task<bool> ReopenAsync(
        GatewayDbContext db, PlanRow plan, string actor, CancellationToken cancellationToken)
    {
        var ids = plan.Items.ConvertAll(item => item.ReceivableId);
        if (await WhyNotAsync(db, plan.ClientId, ids, cancellationToken) is not null)
        {
            return false;
        }

        (plan.State, plan.EndedOn) = (PlanState.Agreed, null);
        await HoldAsync(db, plan, actor, cancellationToken);
        await accessories.AskAgainAsync(db, plan, actor, cancellationToken);
        await TellAsync(db, plan, FactKinds.PlanReopened, actor, cancellationToken);
        return true;
    }

    private async Task HoldAsync(
        GatewayDbContext db, PlanRow plan, string actor, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var last = plan.Instalments.Max(one => one.DueOn);
        var order = new HoldOrder
        {
            Kind = HoldKind.PaymentPlan,
            From = today,
            ReviewOn = (last > today ? last : today).AddDays(ReviewDays),
            PlanId = plan.Id,
        };
        var owner = new ClientRowKey(plan.LegalEntityId, plan.ClientId);
        foreach (var item in plan.Items)
        {
            await holds.PlaceAsync(db, owner, item.ReceivableId, order, actor, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<PlanOutcome.Refused?> WhyNotAsync(
        GatewayDbContext db,
        ClientId client,
        IReadOnlyList<Domain.Receivables.ReceivableId> receivables,
        CancellationToken cancellationToken) =>
        await IsUnderPlanAsync(db, receivables, cancellationToken)
            ? new PlanOutcome.Refused("SGW-PLAN-TWICE", UnderPlan)
        : await IsAtLawAsync(db, client, receivables, cancellationToken)
            ? new PlanOutcome.Refused("SGW-PLAN-AT-LAW", AtLaw)
        : null;

    /// <summary>
    /// It is still for what the invoices owe; and what it leaves out will be given up, which wants two people.
    /// </summary>
    private async Task<PlanOutcome.Refused?> WhyNotAgreeAsync(
        GatewayDbContext db, PlanRow plan, string actor, CancellationToken cancellationToken)
    {
        var ids = plan.Items.ConvertAll(item => item.ReceivableId);
        var owed = plan.Interest + plan.Costs + await db.Receivables.Where(row => ids.Contains(row.Id))
            .SelectMany(row => row.Entries).SumAsync(entry => entry.Amount, cancellationToken);
        if (owed != plan.Total)
        {
            return new PlanOutcome.Refused(
                "SGW-PLAN-TOTAL", Unequal.With(plan.Money(plan.Total), plan.Money(owed)));
        }

        if (!await accessories.AreUnchangedAsync(db, plan, cancellationToken))
        {
            return new PlanOutcome.Refused("SGW-PLAN-CHANGED", Changed);
        }

        return plan.LeftOut > 0 && SecondPerson.WhyNot(plan.Author, actor) is { } why
            ? new PlanOutcome.Refused("SGW-PLAN-SECOND", why)
            : null;
    }

    public async Task<PlanOutcome> WithdrawAsync(
        GatewayDbContext db, PlanRow plan, string actor, CancellationToken cancellationToken)
    {
        if (plan.State != PlanState.Proposed)
        {
            return new PlanOutcome.Refused("SGW-PLAN-STATE", NotProposed);
        }

        await EndAsync(db, plan, PlanState.Withdrawn, FactKinds.PlanWithdrawn, actor, cancellationToken);
        return new PlanOutcome.Done(plan);
    }

    /// <summary>
    /// It is over: its holds are lifted. Kept, nothing is left to ask; lapsed, dunning begins where it was.
    /// </summary>
    public async Task EndAsync(
        GatewayDbContext db,
        PlanRow plan,
        PlanState state,
        string kind,
        string actor,
        CancellationToken cancellationToken)
    {
        var today = clock.Today();
        (plan.State, plan.EndedOn) = (state, today);
        await db.Holds.Where(row => row.PlanId == plan.Id && row.LiftedOn == null).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.LiftedOn, today).SetProperty(one => one.LiftedBy, actor),
            cancellationToken);
        if (state == PlanState.Kept)
        {
            await accessories.SettleAsync(db, plan, actor, cancellationToken);
        }
        else if (state == PlanState.Broken)
        {
            await accessories.TakeBackAsync(db, plan, actor, cancellationToken);
        }

        await TellAsync(db, plan, kind, actor, cancellationToken);
    }

    public async Task TellAsync(
        GatewayDbContext db, PlanRow plan, string kind, string actor, CancellationToken cancellationToken,
        string? textVersion = null)
    {
        var ids = plan.Items.ConvertAll(item => item.ReceivableId);
        var concerned = await db.Receivables.AsNoTracking().Where(row => ids.Contains(row.Id))
            .Select(row => new { row.InvoiceId, row.LegalEntityId, row.UnitId })
            .ToListAsync(cancellationToken);

        // Who agreed for several units, and on what sums, is told to none of them.
        var isOfOneUnit = concerned.Select(one => one.UnitId).Distinct().Count() == 1;
        var data = isOfOneUnit
            ? FactData.Of(
                ("plan", plan.Id.ToString()),
                ("agreedBy", plan.AgreedBy),
                ("total", plan.Money(plan.Total).ValueText),
                ("interest", TextOf(plan.Interest)),
                ("costs", TextOf(plan.Costs)),
                ("leftOut", TextOf(plan.LeftOut)),
                ("textVersion", textVersion))
            : FactData.Of(("plan", plan.Id.ToString()), ("textVersion", textVersion));
        await facts.TellAsync(
            db,
            [.. concerned.Select(one => new DunningTold(one.InvoiceId, one.LegalEntityId, one.UnitId, kind, data))],
            actor,
            cancellationToken);

        string? TextOf(long minorUnits) => minorUnits == 0 ? null : plan.Money(minorUnits).ValueText;
    }

    private async Task<PlanRow> MakeAsync(
        GatewayDbContext db,
        ClientId client,
        List<PlanItemRow> items,
        IReadOnlyList<string> numbers,
        PlanTerms terms,
        string actor,
        CancellationToken cancellationToken)
    {
        var id = items[0].PlanId;
        var debtor = await db.Clients.AsNoTracking().SingleAsync(row => row.Id == client, cancellationToken);
        var seller = await db.LegalEntities.AsNoTracking()
            .SingleAsync(row => row.Id == debtor.LegalEntityId, cancellationToken);
        var rows = await InstalmentsAsync(
            db, id, seller.ToDomain(), debtor.Country, terms.Instalments, cancellationToken);
        var plan = new PlanRow
        {
            Id = id,
            LegalEntityId = debtor.LegalEntityId,
            ClientId = client,
            State = PlanState.Proposed,
            Currency = terms.Total.Currency,
            Total = terms.Total.MinorUnits,
            LapseDays = terms.LapseDays,
            Text = new PlanText(debtor.Language, debtor.Name, seller.Name, terms).Write(numbers, rows, items),
            ProposedOn = clock.Today(),
            Author = actor,
            Items = items,
            Instalments = [.. rows],
        };
        db.Plans.Add(plan);
        await db.SaveChangesAsync(cancellationToken);
        return plan;
    }

    private static Task<bool> IsUnderPlanAsync(
        GatewayDbContext db,
        IReadOnlyList<Domain.Receivables.ReceivableId> receivables,
        CancellationToken cancellationToken) =>
        db.PlanItems.Where(item => receivables.Contains(item.ReceivableId))
            .Join(db.Plans, item => item.PlanId, plan => plan.Id, (_, plan) => plan.State)
            .AnyAsync(state => state == PlanState.Agreed, cancellationToken);

    /// <summary>A confirmed case holds its invoices; so does a person who knows that they are with a lawyer.</summary>
    private static Task<bool> IsAtLawAsync(
        GatewayDbContext db,
        ClientId client,
        IReadOnlyList<Domain.Receivables.ReceivableId> receivables,
        CancellationToken cancellationToken)
    {
        var held = receivables.Select(id => (Domain.Receivables.ReceivableId?)id).ToList();
        return db.Holds.AnyAsync(
            row => row.ClientId == client && row.Kind == HoldKind.Legal && row.LiftedOn == null
                && (row.ReceivableId == null || held.Contains(row.ReceivableId)),
            cancellationToken);
    }

    /// <summary>Each instalment has a reference of its own, in a series digit that no invoice has.</summary>
    private async Task<IReadOnlyList<InstalmentRow>> InstalmentsAsync(
        GatewayDbContext db,
        Guid plan,
        LegalEntity seller,
        Country country,
        IReadOnlyList<PlanOrder> orders,
        CancellationToken cancellationToken)
    {
        var year = clock.Today().Year;
        var digit = Enumerable.Range(0, 10).Reverse()
            .First(one => one != seller.InvoiceSeries.Digit && one != seller.CreditNoteSeries.Digit);
        var first = await db.TakeNumbersAsync(
            seller.Id, NoticeNumbers.PlanCounter, year, orders.Count, cancellationToken);
        return
        [
            .. orders.Select((order, index) => new InstalmentRow
            {
                PlanId = plan,
                Number = index + 1,
                DueOn = order.DueOn,
                Amount = order.Amount.MinorUnits,
                Reference = PaymentReferences.Of(year, digit, first + index, country).Text,
            }),
        ];
    }
}
