using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Benchmarks;

/// <summary>
/// Matching movements against open invoices, the index included, at sizes that show how the cost grows.
/// </summary>
internal static class BankMatching
{
    public static void Run()
    {
        Console.WriteLine("matching                                   seconds   matched   microseconds/movement");
        foreach (var scale in new[] { 1, 5, 10 })
        {
            var items = Items(4_000 * scale);
            var lines = items.Where((_, index) => index % 4 == 0).Select(Line).ToList();
            var matched = 0;
            var (seconds, _) = BankBenchmark.Best([], 0, (_, _) => matched = MatchMovements
                .With(new OpenItems(items, []), EarlierPayments.None, lines)
                .Count(one => one.Outcome is MatchOutcome.Matched));
            var what = $"{lines.Count} movements on {items.Count} invoices";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{what,-42}{seconds,10:0.000}{matched,10}{seconds / lines.Count * 1e6,14:0}"));
        }
    }

    private static List<OpenItem> Items(int count) => [.. Enumerable.Range(1, count).Select(sequence => new OpenItem
    {
        Id = new ReceivableId(new Guid(sequence, 0, 0, new byte[8])),
        ClientId = new ClientId(new Guid(sequence / 2, 0, 0, new byte[8])),
        ClientName = $"Client numéro {sequence / 2} SRL",
        Number = string.Create(CultureInfo.InvariantCulture, $"F2026-{sequence:000000}"),
        PaymentReference = PaymentReferences.Of(2026, 1, sequence, Country.Belgium).Text,
        Open = Amount.Eur(sequence % 3 == 0 ? 121m : sequence / 100m),
        DueDate = new DateOnly(2026, 1, 1).AddDays(sequence % 300),
    })];

    /// <summary>
    /// Of ten, six with the structured reference, two with it typed, one with a number, one with nothing.
    /// </summary>
    private static StatementLine Line(OpenItem item, int number)
    {
        var reference = StructuredCommunication.Parse(item.PaymentReference!);
        var text = (number % 10) switch
        {
            < 6 => reference.Digits,
            < 8 => $"facture du 12/03/2026 {reference} merci",
            8 => $"Fact. {item.Number.Replace('-', '/')} du 12/03/2026",
            _ => "solde mars 2026",
        };
        return new StatementLine
        {
            Number = number + 1,
            Amount = item.Open,
            EntryDate = new DateOnly(2026, 3, 12),
            ValueDate = new DateOnly(2026, 3, 12),
            Counterparty = new Counterparty { Name = item.ClientName.ToUpperInvariant(), Account = "BE74999000000303" },
            Communication = new Communication(
                text, null, number % 10 < 6 ? new PaymentReference.Belgian(reference) : null),
        };
    }
}
