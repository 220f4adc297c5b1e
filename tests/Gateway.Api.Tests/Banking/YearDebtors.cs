using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Tests.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// What clients of a simulated year do about what they owe, beside paying it: they promise, complain, agree on
/// instalments, become insolvent, or pay what a letter asked on top. It keeps what is known of every debt.
/// </summary>
internal sealed class YearDebtors
{
    private readonly IYearWorld world;
    private readonly SimulatedYear year;
    private readonly Random chance;
    private readonly YearActs acts;
    private readonly IReadOnlyList<(int Permille, Func<SimulatedInvoice, CancellationToken, Task> Act)> habits;
    private readonly Dictionary<SimulatedClient, LateClient> clients = [];
    private readonly Dictionary<DocumentId, SimulatedInvoice> invoices = [];
    private readonly SortedDictionary<DateOnly, List<Func<CancellationToken, Task>>> planned = [];

    public YearDebtors(IYearWorld world, SimulatedYear year, int seed)
    {
        (this.world, this.year, chance) = (world, year, new Random(seed));
        acts = new YearActs(world.Gateway, Debts);
        habits = Habits();
    }

    public YearDebts Debts { get; } = new();

    private Transactions Transactions => world.Gateway.GetRequiredService<Transactions>();

    /// <summary>An invoice went out: it is decided what its client will do, and when.</summary>
    public void Owe(SimulatedInvoice invoice)
    {
        if (!clients.TryGetValue(invoice.Client, out var client))
        {
            var kind = invoice.Client.IsPrivate ? ClientKind.PrivatePerson : ClientKind.Company;
            client = clients[invoice.Client] = new LateClient(world.ClientOf(invoice.Client), kind, IsAbroad: false);
            Debts.Add(client);
        }

        var id = world.InvoiceOf(invoice);
        invoices.Add(id, invoice);
        Debts.Add(id, new LateDebt(client, invoice.Number, invoice.Cents / 100m, invoice.Day, invoice.Due));
        var draw = chance.Next(1000);
        if (habits.FirstOrDefault(one => (draw -= one.Permille) < 0).Act is { } act)
        {
            var day = invoice.Due.AddDays(chance.Next(-5, 45));
            planned.TryAdd(day, []);
            planned[day].Add(token => act(invoice, token));
        }
    }

    /// <summary>A credit note lowered what is owed.</summary>
    public void Credit(SimulatedInvoice invoice, long cents, DateOnly day)
    {
        var debt = DebtOf(invoice);
        debt.Payments.Add((day, cents / 100m));
        debt.Told += cents / 100m;
    }

    /// <summary>The bank told of a movement, wherever it will be booked.</summary>
    public void Hear(SimulatedPayment payment)
    {
        foreach (var (invoice, cents) in payment.Meant)
        {
            DebtOf(invoice).Told += (payment.Returns is null ? cents : -cents) / 100m;
        }
    }

    /// <summary>Where the money of a day went, once people have looked at all of it.</summary>
    public async Task NoteMoneyAsync(GatewayDbContext db, DateOnly day, CancellationToken cancellationToken)
    {
        var paid = await db.ReceivableEntries.Where(row => row.ValueDate == day
                && (row.Kind == ReceivableEntryKind.Paid || row.Kind == ReceivableEntryKind.PaymentReversed))
            .Join(db.Receivables, entry => entry.ReceivableId, row => row.Id, (entry, row) => new
            {
                row.InvoiceId, entry.Amount,
            })
            .ToListAsync(cancellationToken);
        var surcharges = await db.AccessoryEntries.Where(row => row.ValueDate == day
                && (row.Kind == AccessoryEntryKind.Paid || row.Kind == AccessoryEntryKind.PaymentReversed))
            .Join(db.Receivables, entry => entry.ReceivableId, row => row.Id, (entry, row) => new
            {
                row.InvoiceId, entry.Of, entry.Amount,
            })
            .ToListAsync(cancellationToken);
        var kept = await db.ClientCreditEntries.Where(row => row.ValueDate == day)
            .Select(row => new { row.ClientId, row.Amount }).ToListAsync(cancellationToken);
        foreach (var one in paid)
        {
            Debts[one.InvoiceId].Payments.Add((day, -one.Amount / 100m));
        }

        foreach (var one in surcharges)
        {
            var (amount, isInterest) = (-one.Amount / 100m, one.Of == AccessoryKind.Interest);
            Debts[one.InvoiceId].Surcharges.Add((day, isInterest ? amount : 0, isInterest ? 0 : amount));
        }

        foreach (var one in kept)
        {
            Debts.ClientOf(one.ClientId).Kept.Add((day, one.Amount / 100m));
        }
    }

    /// <summary>What clients do by a day.</summary>
    public async Task ActAsync(DateOnly day, CancellationToken cancellationToken)
    {
        foreach (var due in planned.Keys.TakeWhile(one => one <= day).ToList())
        {
            foreach (var act in planned[due])
            {
                await act(cancellationToken);
            }

            planned.Remove(due);
        }
    }

    /// <summary>A third of those who are asked for more pay that too.</summary>
    public void Read(IEnumerable<NoticeRow> letters, DateOnly day)
    {
        var asked = letters.Where(letter => letter.State == NoticeState.Sent)
            .SelectMany(letter => letter.Items).Where(item => item.Additional > 0)
            .Select(item => (Invoice: invoices[item.InvoiceId], item.Additional));
        foreach (var (invoice, cents) in asked.OrderBy(one => one.Invoice.Index))
        {
            if (chance.Next(3) == 0)
            {
                year.Pay(invoice, cents, day.AddDays(chance.Next(2, 20)));
            }
        }
    }

    /// <summary>Of a thousand invoices so many have a client who does so.</summary>
    private IReadOnlyList<(int Permille, Func<SimulatedInvoice, CancellationToken, Task> Act)> Habits() =>
    [
        (60, (invoice, token) => HoldAsync(invoice, HoldKind.Promise, chance.Next(5, 30), token)),
        (40, (invoice, token) => HoldAsync(invoice, HoldKind.Complaint, chance.Next(5, 40), token)),
        (20, (invoice, token) => HoldAsync(invoice, HoldKind.Dispute, null, token)),
        (60, PayInPartsAsync),
        (8, (invoice, token) => FailAsync(
            invoice,
            invoice.Client.IsPrivate ? InsolvencyKind.CollectiveDebtSettlement : InsolvencyKind.Bankruptcy,
            token)),
        (8, (invoice, token) => FailAsync(invoice, InsolvencyKind.JudicialReorganisation, token)),
    ];

    private Task HoldAsync(
        SimulatedInvoice invoice, HoldKind kind, int? days, CancellationToken cancellationToken) =>
        Transactions.RunAsync(
            (db, token) => acts.HoldAsync(db, world.InvoiceOf(invoice), kind, days, token), cancellationToken);

    /// <summary>Of the instalments two in three are paid, some of them late.</summary>
    private async Task PayInPartsAsync(SimulatedInvoice invoice, CancellationToken cancellationToken)
    {
        var instalments = await Transactions.RunAsync(
            (db, token) => acts.PlanAsync(db, world.InvoiceOf(invoice), token), cancellationToken);
        foreach (var one in instalments.OrderBy(one => one.Number))
        {
            if (chance.Next(3) > 0)
            {
                year.Pay(invoice, one.Amount, one.DueOn.AddDays(chance.Next(-5, 12)), one.Reference);
            }
        }
    }

    private Task FailAsync(SimulatedInvoice invoice, InsolvencyKind kind, CancellationToken cancellationToken) =>
        Transactions.RunAsync(
            (db, token) => acts.NoteInsolvencyAsync(db, clients[invoice.Client], kind, token), cancellationToken);

    private LateDebt DebtOf(SimulatedInvoice invoice) => Debts[world.InvoiceOf(invoice)];
}
