using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Parties;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// Months of a small cooperative with the disorder of real life, from one seed. It knows what each movement was meant
/// to pay, so that what the gateway made of it can be judged.
/// </summary>
internal sealed class SimulatedMonths(TestGateway gateway, int seed)
{
    private readonly Random random = new(seed);
    private readonly List<Client> clients = [];
    private readonly SortedDictionary<int, List<SimulatedPayment>> due = [];
    private int statement;
    private decimal balance = 1000m;
    private int payments;

    /// <summary>What each movement means, by its end-to-end id.</summary>
    public Dictionary<string, SimulatedPayment> Truth { get; } = [];

    /// <summary>Clients with names that resemble each other, as they do.</summary>
    public async Task RegisterAsync(int count)
    {
        string[] firsts = ["Théâtre", "Centre culturel", "Asbl", "Studio", "Maison"];
        string[] lasts = ["du Canal", "de Namur", "des Arts", "Lumière", "du Parc", "Nord"];
        for (var index = 0; index < count; index++)
        {
            var client = new Client
            {
                Id = ClientId.New(gateway.Clock),
                LegalEntityId = gateway.LegalEntity.Id,
                Kind = index % 4 == 0 ? ClientKind.PrivatePerson : ClientKind.Company,
                Name = $"{firsts[index % firsts.Length]} {lasts[index / firsts.Length % lasts.Length]}",
                Language = Language.Fr,
                Address = gateway.Client.Address,
                Units = [gateway.Unit.Id],
            };
            clients.Add(client);
            await gateway.RunAsync(db => Clients.RegisterAsync(db, client, default));
        }
    }

    /// <summary>Issues some invoices and decides how and when each will be paid.</summary>
    public async Task IssueAsync(int day, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var client = clients[random.Next(clients.Count)];
            var sample = TestGateway.Content();
            var price = random.Next(4) == 0 ? 250m : random.Next(50_00, 2000_00) / 100m;
            var order = gateway.Order(content: sample with
            {
                Lines = [sample.Lines[0] with { Price = new Price { Net = price } }],
            }) with { Client = client };
            var issued = (await gateway.IssueAsync(order))[0].ShouldBeOfType<IssueOutcome.Issued>();
            var row = issued.Row;
            Plan(day, client, row.Id, row.Number, row.PaymentReference!, row.Payable / 100m);
        }
    }

    /// <summary>The statement of a day.</summary>
    public CodaFile Statement(int day, DateOnly date)
    {
        var file = new CodaFile().Begin(
            balance, ++statement, date.ToString("ddMMyy", CultureInfo.InvariantCulture));
        foreach (var payment in due.Remove(day, out var ofDay) ? ofDay : [])
        {
            file.Movement(
                payment.Amount, payment.Text, payment.IsStructured ? "101" : null,
                payment.Amount < 0 ? "00503000" : "00150000", payment.Name, "", payment.EndToEndId,
                payment.Amount < 0 ? "2AC04" : "");
            balance += payment.Amount;
        }

        return file.End();
    }

    private void Plan(int day, Client client, DocumentId invoice, string number, string reference, decimal amount)
    {
        var digits = new string([.. reference.Where(char.IsAsciiDigit)]);
        var when = day + random.Next(2, 12);
        var name = client.Name.ToUpperInvariant();
        switch (random.Next(100))
        {
            case < 55:
                Pay(when, digits, true, name, client, (invoice, amount));
                break;
            case < 68:
                Pay(when, $"facture {reference} merci", false, name, client, (invoice, amount));
                break;
            case < 76:
                Pay(when, $"Fact. {number.Replace('-', '/')}", false, name, client, (invoice, amount));
                break;
            case < 82:
                Pay(when, "solde", false, name, client, (invoice, amount));
                break;
            case < 87:
                var part = Math.Round(amount / 3, 2, MidpointRounding.ToZero);
                Pay(when, digits, true, name, client, (invoice, part));
                Pay(when + 3, digits, true, name, client, (invoice, amount - part));
                break;
            case < 91:
                Pay(when, digits, true, name, client, (invoice, amount), more: 12.5m);
                break;
            case < 94:
                Pay(when, "virement", false, "", client, (invoice, amount));
                break;
            case < 97:
                var paid = Pay(when, digits, true, name, client, (invoice, amount));
                Return(when + 4, paid);
                break;
            default:
                break; // Nobody pays.
        }
    }

    private SimulatedPayment Pay(
        int day, string text, bool isStructured, string name, Client client, (DocumentId, decimal) part,
        decimal more = 0)
    {
        var payment = new SimulatedPayment(
            $"E2E-{++payments}", part.Item2 + more, text, isStructured, name, client.Id, part.Item1, part.Item2, null);
        return Add(day, payment);
    }

    private void Return(int day, SimulatedPayment paid) =>
        Add(day, paid with { Amount = -paid.Amount, Text = "", IsStructured = false, Returns = paid });

    private SimulatedPayment Add(int day, SimulatedPayment payment)
    {
        if (payment.Returns is null)
        {
            Truth[payment.EndToEndId] = payment;
        }

        if (!due.TryGetValue(day, out var ofDay))
        {
            due[day] = ofDay = [];
        }

        ofDay.Add(payment);
        return payment;
    }
}
