using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Dunning;
using Gateway.Api.Receivables;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Testing.Invoicing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// A generated year: invoices on any day, paid early, late, in part, too much or never, some of them held, promised,
/// under a plan or their client insolvent; and the gateway's own acts over it, night by night and day by day.
/// </summary>
internal sealed class Year(DunningStage stage, Random chance, int clients)
{
    private static readonly DateOnly FirstDay = new(2025, 1, 2);
    private static readonly DateOnly LastPlan = new(2025, 11, 1);

    private readonly List<Client> owing = [];
    private readonly SortedDictionary<DateOnly, List<Func<GatewayDbContext, CancellationToken, Task>>> acts = [];
    private LegalEntity seller = null!;
    private ProductionUnit unit = null!;

    public Dictionary<DocumentId, LateDebt> Debts { get; } = [];

    public IReadOnlyList<LateDebt> DebtsOf(ClientId client) => [.. Debts.Values.Where(one => one.Client == client)];

    public ClientKind KindOf(ClientId client) => owing.Find(one => one.Id == client)!.Kind;

    public async Task LiveAsync(DateOnly last)
    {
        await Transact(RegisterAsync);
        foreach (var client in owing)
        {
            for (var invoice = chance.Next(1, 4); invoice > 0; invoice--)
            {
                On(FirstDay.AddDays(chance.Next(300)), (db, token) => InvoiceAsync(db, client, token));
            }
        }

        for (var day = FirstDay; day <= last; day = day.AddDays(1))
        {
            stage.GoTo(DunningStage.Text(day));
            if (acts.TryGetValue(day, out var today))
            {
                foreach (var act in today)
                {
                    await Transact(act);
                }
            }

            await Get<BookSurcharges>().RunAsync(default);
            await Get<JudgePromises>().RunAsync(default);
            await Get<JudgePlans>().RunAsync(default);
            if (BusinessCalendar.IsWorkingDay(day))
            {
                await RunAsync(day);
            }
        }

        await Transact(NoteEndsAsync);
    }

    /// <summary>What the gateway ended on which day: the plans alone are its own act.</summary>
    private async Task NoteEndsAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var plans = await db.PlanItems.Join(
                db.Plans, item => item.PlanId, plan => plan.Id,
                (item, plan) => new { item.ReceivableId, plan.AgreedOn, plan.EndedOn })
            .Join(
                db.Receivables, one => one.ReceivableId, row => row.Id,
                (one, row) => new { row.InvoiceId, one.AgreedOn, one.EndedOn })
            .Where(one => one.AgreedOn != null)
            .ToListAsync(cancellationToken);
        foreach (var plan in plans)
        {
            Debts[plan.InvoiceId].Plans.Add((plan.AgreedOn!.Value, plan.EndedOn?.AddDays(-1)));
        }
    }

    /// <summary>Proposed, released and issued; the mails leave the same day.</summary>
    private async Task RunAsync(DateOnly day)
    {
        var run = await Get<Transactions>().RunAsync(
            (db, token) => Get<ProposeRun>().RunScheduledAsync(db, seller.Id, day, token), default);
        if (run is not { Items: > 0 })
        {
            return;
        }

        await Transact((db, token) => db.Runs.Where(row => row.Id == run.Id).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.State, RunState.Issuing), token));
        await Get<IssueRuns>().RunAsync(default);
        await Get<DeliverDue>().RunAsync(default);
        await Transact(CallAsync);
    }

    /// <summary>Who is to be called is called the same day.</summary>
    private async Task CallAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var calls = await db.Notices.Include(row => row.Items)
            .Where(row => row.Channel == NoticeChannel.Telephone && row.State == NoticeState.Queued)
            .ToListAsync(cancellationToken);
        foreach (var call in calls)
        {
            await NoticeDeliveries.SetAsync(
                db, call, NoticeState.Sent, "called", stage.Clock.GetUtcNow(), cancellationToken);
        }
    }

    private async Task RegisterAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        seller = (await db.LegalEntities.AsNoTracking().SingleAsync(cancellationToken)).ToDomain();
        unit = (await db.Units.AsNoTracking().Where(row => row.Tool != UnitTool.ThreeInOne)
            .OrderBy(row => row.Code).FirstAsync(cancellationToken)).ToDomain();
        for (var number = 0; number < clients; number++)
        {
            var isAbroad = chance.Next(5) == 0;
            var kind = chance.Next(10) switch
            {
                < 4 => ClientKind.PrivatePerson,
                4 => ClientKind.PublicBody,
                _ => ClientKind.Company,
            };
            var client = new Client
            {
                Id = ClientId.New(stage.Clock),
                LegalEntityId = seller.Id,
                Kind = kind,
                Name = string.Create(CultureInfo.InvariantCulture, $"Client {number}"),
                Language = (Language)chance.Next(4),
                Address = new PostalAddress
                {
                    Street = "Rue 1", PostCode = "1000", City = "Ville",
                    Country = isAbroad ? Country.Parse("FR") : Country.Belgium,
                },
                Contacts =
                [
                    new ClientContact { Purpose = ContactPurpose.Reminder, Email = $"c{number}@client.example" },
                ],
            };
            owing.Add(client);
            db.Clients.Add(ClientRow.Of(client));
        }
    }

    private async Task InvoiceAsync(GatewayDbContext db, Client client, CancellationToken cancellationToken)
    {
        var today = stage.Today;
        var amount = Cents((decimal)Math.Exp((chance.NextDouble() * 7) + 2.5));
        var due = today.AddDays(30);
        var issued = await Get<IssueDocuments>().RunAsync(
            db,
            [
                new IssueOrder
                {
                    Kind = DocumentKind.Invoice,
                    Content = ContentOf(client, amount, today, due),
                    LegalEntity = seller,
                    Unit = unit,
                    Client = client,
                    Language = client.Language,
                    ExternalReference = $"y-{Debts.Count}",
                    Actor = "year",
                },
            ],
            cancellationToken);
        var row = ((IssueOutcome.Issued)issued[0]).Row;
        var isAbroad = client.Address.Country != Country.Belgium;
        var debt = new LateDebt(client.Id, row.Number, client.Kind, isAbroad, amount, today, due);
        Debts.Add(row.Id, debt);
        Pay(row.Id, debt);
        switch (chance.Next(8))
        {
            case 0:
                Hold(row, client, debt);
                break;
            case 1:
                On(due.AddDays(chance.Next(5, 60)), (db, token) => PlanAsync(db, row, client, token));
                break;
        }
    }

    /// <summary>Two instalments over what is owed that day, where anything is; payments come as they come.</summary>
    private async Task PlanAsync(
        GatewayDbContext db, DocumentRow row, Client client, CancellationToken cancellationToken)
    {
        var owed = Cents(Debts[row.Id].OwedAfter(stage.Today));
        if (owed < 1 || stage.Today > LastPlan)
        {
            return;
        }

        var half = Cents(owed / 2);
        var plans = Get<PaymentPlans>();
        var terms = new PlanTerms(
            [
                new PlanOrder(stage.Today.AddDays(10), Amount.Eur(half)),
                new PlanOrder(stage.Today.AddDays(40), Amount.Eur(owed - half)),
            ],
            Interest: Amount.Eur(0),
            Costs: Amount.Eur(0),
            LapseDays: 15);
        var proposed = await plans.ProposeAsync(db, client.Id, [row.Id], terms, "year", cancellationToken);
        if (proposed is PlanOutcome.Done(var plan))
        {
            await plans.AgreeAsync(db, plan, "the client", "person:anne@year.example key:year", cancellationToken);
        }
    }

    private DocumentContent ContentOf(Client client, decimal amount, DateOnly today, DateOnly due)
    {
        var sample = SampleDocuments.Content(1);
        return sample with
        {
            IssueDate = today,
            DueDate = due,
            Seller = PartyOf.Seller(seller, unit),
            Buyer = new Party
            {
                Name = client.Name,
                Address = new Address { City = "Ville", CountryCode = client.Address.Country.Code },
            },
            PaymentMeans = [new PaymentMeans.CreditTransfer(seller.Iban.Text) { Code = "30" }],
            Lines = new[]
            {
                new Line
                {
                    Id = "1", Quantity = 1, UnitCode = "C62", Price = new Price { Net = amount },
                    Vat = Vat.Of(VatCategory.ZeroRated),
                    Item = new Item { Name = "Work" },
                },
            }.ToListOf(),
        };
    }

    /// <summary>On time, late, in two parts, in part only, never.</summary>
    private void Pay(DocumentId invoice, LateDebt debt)
    {
        var late = debt.Due.AddDays(chance.Next(1, 90));
        var half = Cents(debt.Amount / 2);
        (DateOnly On, decimal Amount)[] payments = chance.Next(12) switch
        {
            10 => [(debt.Due.AddDays(chance.Next(-20, 8)), debt.Amount + Cents((decimal)chance.NextDouble() * 300m))],
            0 => [(debt.Due.AddDays(-chance.Next(0, 20)), debt.Amount)],
            < 5 => [(late, debt.Amount)],
            < 7 => [(late, half), (late.AddDays(chance.Next(1, 40)), debt.Amount - half)],
            7 => [(late, half)],
            _ => [],
        };
        foreach (var (on, amount) in payments.Where(one => one.Amount > 0))
        {
            debt.Payments.Add((on, amount));
            On(on, async (db, token) => await Get<BookPayment>().RunAsync(
                db, invoice, Amount.Eur(amount), on, "bank", "year", token));
        }
    }

    /// <summary>A promise or a complaint of some weeks, or an insolvency for ever.</summary>
    private void Hold(DocumentRow row, Client client, LateDebt debt)
    {
        var from = debt.Due.AddDays(chance.Next(-5, 40));
        var until = chance.Next(2) == 0 ? (DateOnly?)null : from.AddDays(chance.Next(5, 40));
        debt.Holds.Add((from, until));
        On(from, async (db, token) =>
        {
            var receivable = await db.Receivables.Where(one => one.InvoiceId == row.Id).Select(one => one.Id)
                .SingleAsync(token);
            await Get<Holds>().PlaceAsync(
                db,
                new ClientRowKey(seller.Id, client.Id),
                receivable,
                new HoldOrder
                {
                    Kind = until is null ? HoldKind.Insolvency
                        : until.Value.Day % 2 == 0 ? HoldKind.Complaint
                        : HoldKind.Promise,
                    Promised = until?.Day % 2 == 1 ? Amount.Eur(debt.Amount) : null,
                    From = from,
                    Until = until,
                    ReviewOn = until is null ? from.AddDays(30) : null,
                },
                "year",
                token);
        });
    }

    private static decimal Cents(decimal value) => Math.Floor(value * 100) / 100;

    private void On(DateOnly day, Func<GatewayDbContext, CancellationToken, Task> act)
    {
        acts.TryAdd(day, []);
        acts[day].Add(act);
    }

    private Task Transact(Func<GatewayDbContext, CancellationToken, Task> act) =>
        Get<Transactions>().RunAsync(act, TestContext.Current.CancellationToken);

    private T Get<T>()
        where T : notnull => stage.Gateway.Services.GetRequiredService<T>();
}
