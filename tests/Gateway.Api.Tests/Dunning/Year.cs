using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Parties;
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
/// under a plan or their client insolvent; and the gateway's own acts over it, working day by working day.
/// </summary>
internal sealed class Year(DunningStage stage, Random chance, int clients)
{
    private static readonly DateOnly FirstDay = new(2025, 1, 2);
    private static readonly DateOnly LastPlan = new(2025, 11, 1);

    private readonly List<Client> owing = [];
    private readonly SortedDictionary<DateOnly, List<Func<GatewayDbContext, CancellationToken, Task>>> acts = [];
    private readonly YearDebts debts = new();
    private LegalEntity seller = null!;
    private ProductionUnit unit = null!;

    public IReadOnlyCollection<LateDebt> Debts => debts.All;

    /// <summary>Every notice of it, judged.</summary>
    public YearLetters Letters { get; private set; } = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

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

        var dunning = new YearDunning(stage.Gateway.Services, debts);
        Letters = dunning.Letters;
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

            if (BusinessCalendar.IsWorkingDay(day))
            {
                await dunning.NightAsync(Token);
                await dunning.RunAsync(Token);
                await dunning.SendAsync(new BankKnown(day.AddDays(-1), day.AddDays(-1)), Token);
            }
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
            debts.Add(new LateClient(client.Id, kind, isAbroad));
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
                    ExternalReference = $"y-{debts.All.Count}",
                    Actor = "year",
                },
            ],
            cancellationToken);
        var row = ((IssueOutcome.Issued)issued[0]).Row;
        var debt = new LateDebt(debts.ClientOf(client.Id), row.Number, amount, today, due);
        debts.Add(row.Id, debt);
        Pay(row.Id, debt);
        switch (chance.Next(8))
        {
            case 0:
                Hold(row.Id, debt);
                break;
            case 1:
                Plan(row.Id, due.AddDays(chance.Next(5, 60)));
                break;
        }
    }

    /// <summary>Payments come as they come, whatever was agreed.</summary>
    private void Plan(DocumentId invoice, DateOnly day)
    {
        if (day <= LastPlan)
        {
            On(day, (db, token) => Acts.PlanAsync(db, invoice, token));
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
    private void Hold(DocumentId invoice, LateDebt debt)
    {
        var days = chance.Next(2) == 0 ? (int?)null : chance.Next(5, 40);
        var kind = days is null ? HoldKind.Insolvency
            : chance.Next(2) == 0 ? HoldKind.Complaint
            : HoldKind.Promise;
        On(
            debt.Due.AddDays(chance.Next(-5, 40)),
            (db, token) => Acts.HoldAsync(db, invoice, kind, days, token));
    }

    private static decimal Cents(decimal value) => Math.Floor(value * 100) / 100;

    private void On(DateOnly day, Func<GatewayDbContext, CancellationToken, Task> act)
    {
        acts.TryAdd(day, []);
        acts[day].Add(act);
    }

    private Task Transact(Func<GatewayDbContext, CancellationToken, Task> act) =>
        Get<Transactions>().RunAsync(act, Token);

    private YearActs Acts => new(stage.Gateway.Services, debts);

    private T Get<T>()
        where T : notnull => stage.Gateway.Services.GetRequiredService<T>();
}
