using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Recovery.Tests.Banking.Matching;

/// <summary>
/// Clients with open invoices who pay as people do, by a generator that knows the truth: namesakes, popular amounts,
/// accounts that nobody confirmed or that pay for a friend, references with a wrong digit, numbers of somebody else's
/// invoice, dates that look like numbers.
/// </summary>
internal sealed class Town
{
    private static readonly string[] FirstNames = ["Jean", "Anne", "Luc", "Zoé", "Karim", "An", "Bram", "Inès", "Noor"];
    private static readonly string[] LastNames =
        ["Martin", "Dupont", "Peeters", "Janssens", "Maes", "Leclercq", "Özdemir", "De Smet", "Van den Berg", "Diallo"];

    private static readonly string[] Trades = ["Théâtre", "Studio", "Ateliers", "Festival", "Editions", "Garage"];
    private static readonly string[] Forms = ["ASBL", "SA", "SRL", "VZW", "BV", ""];
    private static readonly decimal[] PopularAmounts = [121m, 242m, 605m, 1210m, 302.5m, 106m];

    private readonly Random random;
    private readonly List<OpenItem> items = [];
    private readonly List<(ClientId Id, string Name, string Account, bool IsKnown)> clients = [];

    public Town(int seed, int clientCount)
    {
        random = new Random(seed);
        for (var number = 0; number < clientCount; number++)
        {
            AddClient(number);
        }
    }

    public OpenItems Open => new(
        items, clients.Where(client => client.IsKnown).Select(client => new KnownAccount(client.Account, client.Id)));

    public IReadOnlyList<OpenItem> Items => items;

    /// <summary>Payments, each with the client who pays; none when it is no client's money at all.</summary>
    public IEnumerable<(StatementLine Line, ClientId? Truth)> Payments()
    {
        var number = 0;
        foreach (var client in clients)
        {
            var own = items.Where(item => item.ClientId == client.Id).ToList();
            while (own.Count > 0)
            {
                var paid = own.Take(random.Next(8) == 0 ? Math.Min(own.Count, 2 + random.Next(3)) : 1).ToList();
                own.RemoveRange(0, paid.Count);
                yield return (Payment(++number, client, paid), client.Id);
            }

            if (random.Next(10) == 0)
            {
                yield return (Stranger(++number), null);
            }
        }
    }

    private void AddClient(int number)
    {
        var id = new ClientId(Id(1, number));
        // Ten persons' names for every fifty clients: namesakes are common.
        var name = random.Next(3) == 0
            ? $"{Pick(FirstNames)} {Pick(LastNames)}"
            : $"{Pick(Trades)} {Pick(LastNames)} {number} {Pick(Forms)}".Trim();
        clients.Add((id, name, string.Create(CultureInfo.InvariantCulture, $"BE{number:00000000000000}"),
            random.Next(3) > 0));
        for (var count = 1 + random.Next(4); count > 0; count--)
        {
            AddItem(id, name);
        }
    }

    private void AddItem(ClientId client, string name)
    {
        var sequence = items.Count + 1;
        var number = string.Create(CultureInfo.InvariantCulture, $"F2026-{sequence:000000}");
        items.Add(new OpenItem
        {
            Id = new ReceivableId(Id(2, sequence)),
            ClientId = client,
            ClientName = name,
            Number = number,
            PaymentReference = PaymentReferences.Of(
                2026, 1, sequence, Country.Parse(random.Next(5) == 0 ? "FR" : "BE")).Text,
            Open = Amount.Eur(random.Next(2) == 0 ? Pick(PopularAmounts) : random.Next(100, 500_000) / 100m),
            DueDate = new DateOnly(2026, 1, 1).AddDays(sequence % 90),
        });
    }

    private StatementLine Payment(
        int number, (ClientId Id, string Name, string Account, bool IsKnown) client, List<OpenItem> paid)
    {
        var owed = paid.Sum(item => item.Open.Value);
        var amount = random.Next(12) switch
        {
            0 => Math.Round(owed * random.Next(20, 90) / 100m, 2, MidpointRounding.ToZero),
            1 => owed + random.Next(1, 5000) / 100m,
            2 when owed > 1 => owed - 0.01m,
            _ => owed,
        };
        var (text, structured) = Says(paid);
        // Somebody else pays, from an account that may be known as another client's; who does so says what for.
        var isTold = structured is not null || paid.Exists(item => text.Contains(
            item.PaymentReference!.Replace("/", " / ", StringComparison.Ordinal), StringComparison.Ordinal));
        var payer = isTold && random.Next(8) == 0 ? clients[random.Next(clients.Count)] : client;
        return Line(number, amount, payer.Name.ToUpperInvariant(), payer.Account, text, structured);
    }

    private StatementLine Stranger(int number) => Line(
        number, random.Next(100, 200_000) / 100m, $"{Pick(FirstNames)} ETRANGER {number}", "LT000000", Chatter(), null);

    private (string Text, PaymentReference? Structured) Says(List<OpenItem> paid)
    {
        var item = paid[0];
        switch (random.Next(paid.Count > 1 ? 4 : 9))
        {
            case 0:
                return (string.Join(" et ", paid.Select(one => Spelled(one.Number))), null);
            case 1:
                return (Chatter(), null);
            case 2 when paid.Count > 1:
                return (string.Join(' ', paid.Select(one => one.PaymentReference)), null);
            case 2 or 3:
                return Structured(item);
            case 4:
                return (Mistyped(item.PaymentReference!), null);
            case 5:
                return ("FACTURE " + Mistyped(item.Number), null);
            case 6:
                return ($"merci {item.PaymentReference!.Replace("/", " / ", StringComparison.Ordinal)}", null);
            case 7:
                return ($"{Chatter()} {Spelled(item.Number)}", null);
            default:
                return Structured(item);
        }
    }

    private static (string Text, PaymentReference? Structured) Structured(OpenItem item) =>
        StructuredCommunication.TryParse(item.PaymentReference, out var belgian)
            ? (belgian.Digits, new PaymentReference.Belgian(belgian))
            : (item.PaymentReference!, new PaymentReference.International(
                CreditorReference.Parse(item.PaymentReference!)));

    private string Spelled(string number) => random.Next(6) switch
    {
        0 => number.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal),
        1 => number[1..],
        2 => number.Replace("-", " ", StringComparison.Ordinal).ToUpperInvariant(),
        3 => "Fact. nr " + number.Replace("-", "/", StringComparison.Ordinal),
        4 => number[..6] + number[6..].TrimStart('0'),
        _ => number,
    };

    private string Mistyped(string text)
    {
        var places = Enumerable.Range(0, text.Length).Where(place => char.IsAsciiDigit(text[place])).ToList();
        var at = places[^(1 + random.Next(Math.Min(4, places.Count)))];
        return text[..at] + (char)('0' + random.Next(10)) + text[(at + 1)..];
    }

    private string Chatter() => random.Next(6) switch
    {
        0 => "",
        1 => $"facture du {random.Next(1, 28)}/03/2026",
        2 => $"solde {random.Next(1, 13):00}/2026",
        3 => "merci beaucoup",
        4 => $"client {random.Next(1, 3000)}",
        _ => $"2026-0{random.Next(1, 9)}-1{random.Next(10)}",
    };

    private static StatementLine Line(
        int number, decimal amount, string name, string account, string text, PaymentReference? structured) => new()
    {
        Number = number,
        Amount = Amount.Eur(amount),
        EntryDate = new DateOnly(2026, 3, 12),
        ValueDate = new DateOnly(2026, 3, 12),
        Counterparty = new Counterparty { Name = name.Length > 35 ? name[..35] : name, Account = account },
        Communication = new Communication(text, structured is null ? null : "101", structured),
    };

    private static Guid Id(int kind, int number) => new(kind, 0, 0, [.. BitConverter.GetBytes((long)number)]);

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
