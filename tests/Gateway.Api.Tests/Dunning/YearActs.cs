using Gateway.Api.Dunning;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Dunning;

/// <summary>What client service notes of clients in a generated year, each also told to the year itself.</summary>
internal sealed class YearActs(IServiceProvider gateway, YearDebts debts)
{
    private const string Actor = "year";
    private const int ReviewDays = 30;
    private const int LapseDays = 15;

    private DateOnly Today => Get<TimeProvider>().Today();

    /// <summary>A promise, a complaint, a dispute of today for so many days; without, it is looked at again.</summary>
    public async Task HoldAsync(
        GatewayDbContext db, DocumentId invoice, HoldKind kind, int? days, CancellationToken cancellationToken)
    {
        var (today, debt) = (Today, debts[invoice]);
        var until = days is { } some ? today.AddDays(some) : (DateOnly?)null;
        var row = await db.Receivables.AsNoTracking()
            .SingleAsync(one => one.InvoiceId == invoice, cancellationToken);
        await Get<Holds>().PlaceAsync(
            db,
            new ClientRowKey(row.LegalEntityId, row.ClientId),
            row.Id,
            new HoldOrder
            {
                Kind = kind,
                Promised = kind == HoldKind.Promise ? Amount.Eur(debt.Amount) : null,
                From = today,
                Until = until,
                ReviewOn = until is null ? today.AddDays(ReviewDays) : null,
            },
            Actor,
            cancellationToken);
        debt.Holds.Add((today, until, kind == HoldKind.Promise));
    }

    /// <summary>Two instalments over what is owed today, agreed at once; none where nothing is owed.</summary>
    public async Task<IReadOnlyList<InstalmentRow>> PlanAsync(
        GatewayDbContext db, DocumentId invoice, CancellationToken cancellationToken)
    {
        var (today, debt) = (Today, debts[invoice]);
        var owed = debt.OwedAfter(today);
        if (owed < 1)
        {
            return [];
        }

        var half = Math.Floor(owed * 50) / 100;
        var plans = Get<PaymentPlans>();
        var proposed = await plans.ProposeAsync(
            db,
            debt.Client.Id,
            [invoice],
            new PlanTerms(
                [
                    new PlanOrder(today.AddDays(10), Amount.Eur(half)),
                    new PlanOrder(today.AddDays(40), Amount.Eur(owed - half)),
                ],
                Interest: Amount.Eur(0),
                Costs: Amount.Eur(0),
                LapseDays),
            Actor,
            cancellationToken);
        if (proposed is not PlanOutcome.Done(var plan)
            || await plans.AgreeAsync(db, plan, "the client", Actor, cancellationToken) is not PlanOutcome.Done)
        {
            return [];
        }

        debt.Plans.Add((today, null));
        return plan.Instalments;
    }

    /// <summary>
    /// A court opened a procedure: of a reorganisation what is older is held, of a bankruptcy all that is and will be.
    /// </summary>
    public async Task NoteInsolvencyAsync(
        GatewayDbContext db, LateClient client, InsolvencyKind kind, CancellationToken cancellationToken)
    {
        var today = Today;
        var entity = await db.Clients.Where(row => row.Id == client.Id).Select(row => row.LegalEntityId)
            .SingleAsync(cancellationToken);
        await Get<NoteInsolvency>().RunAsync(
            db, entity, client.Id, today, "2025/1", kind, Actor, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        if (kind != InsolvencyKind.JudicialReorganisation)
        {
            client.InsolventFrom ??= today;
            return;
        }

        foreach (var debt in client.Debts.Where(debt => debt.Issued <= today && debt.OwedAfter(today) > 0))
        {
            debt.Holds.Add((today, null, false));
        }
    }

    private T Get<T>()
        where T : notnull => gateway.GetRequiredService<T>();
}
