using System.Globalization;

namespace Gateway.Testing.Banking;

/// <summary>
/// A year of a cooperative with the disorder of real life, from one seed: invoices spread over its days, paid 45 days
/// later on average in all the ways people pay. It knows what each movement was meant to pay, so that what the gateway
/// made of it can be judged. It knows nothing of the gateway: whoever plays it issues the invoices and takes the files.
/// </summary>
public sealed partial class SimulatedYear
{
    public const int Days = 365;

    /// <summary>What the bank account holds before it, in cents.</summary>
    public const long OpeningBalance = 1_000_00;

    private readonly Random random;
    private readonly DateOnly start;
    private readonly int invoices;
    private readonly IReadOnlyList<(int Permille, Action<SimulatedInvoice, DateOnly> Pay)> habits;
    private readonly SortedDictionary<DateOnly, List<SimulatedPayment>> due = [];
    private readonly SortedDictionary<DateOnly, List<(SimulatedInvoice Invoice, long Cents)>> credits = [];
    private readonly Dictionary<(DateOnly Day, string BankReference), SimulatedPayment> truth = [];
    private int issued;
    private (int Year, int Number) statement;

    public SimulatedYear(int seed, int clients, int invoices, DateOnly start)
    {
        (random, this.invoices, this.start) = (new Random(seed), invoices, start);
        habits = HabitsOfPayers();
        Clients = [.. Enumerable.Range(0, clients).Select(NewClient)];
    }

    public IReadOnlyList<SimulatedClient> Clients { get; }

    /// <summary>What the bank account holds, in cents.</summary>
    public long Balance { get; private set; } = OpeningBalance;

    /// <summary>Every day of it.</summary>
    public IEnumerable<DateOnly> Calendar => Enumerable.Range(0, Days).Select(start.AddDays);

    /// <summary>The invoices of a day, to be issued and then told by <see cref="Issued"/>.</summary>
    public IReadOnlyList<SimulatedInvoice> InvoicesOf(DateOnly day)
    {
        var until = (int)((long)invoices * (day.DayNumber - start.DayNumber + 1) / Days);
        var ofDay = new List<SimulatedInvoice>(until - issued);
        while (issued < until)
        {
            ofDay.Add(new SimulatedInvoice(++issued, Clients[random.Next(Clients.Count)], day, NetCents()));
        }

        return ofDay;
    }

    /// <summary>An invoice went out: it is decided how and when it will be paid.</summary>
    public void Issued(SimulatedInvoice invoice, string number, string reference, long cents)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        invoice.Become(number, reference, cents);
        Plan(invoice);
    }

    /// <summary>Somebody pays a part of an invoice, or more than it asks, beside what was decided before.</summary>
    /// <param name="invoice">It went out.</param>
    /// <param name="cents">More than zero.</param>
    /// <param name="day">After today.</param>
    /// <param name="reference">The payment reference where it is not that of the invoice.</param>
    public void Pay(SimulatedInvoice invoice, long cents, DateOnly day, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        Add(day, Payment(invoice, cents, DigitsOf(reference ?? invoice.Reference), isStructured: true));
    }

    /// <summary>What is credited on a day.</summary>
    public IReadOnlyList<(SimulatedInvoice Invoice, long Cents)> CreditsOf(DateOnly day) =>
        credits.Remove(day, out var ofDay) ? ofDay : [];

    /// <summary>The bank's file of a day, with all that moved since the one before.</summary>
    public CodaFile Statement(DateOnly day)
    {
        statement = day.Year == statement.Year ? (day.Year, statement.Number + 1) : (day.Year, 1);
        var file = new CodaFile().Begin(
            Balance / 100m, statement.Number, day.ToString("ddMMyy", CultureInfo.InvariantCulture));
        var place = 0;
        foreach (var date in due.Keys.TakeWhile(date => date <= day).ToList())
        {
            foreach (var payment in due[date])
            {
                Write(file, payment);
                truth.Add((day, string.Create(CultureInfo.InvariantCulture, $"BANK{++place:0000}0000")), payment);
            }

            due.Remove(date);
        }

        return file.End();
    }

    /// <summary>What a movement means: by its day and the bank's own reference.</summary>
    public SimulatedPayment TruthOf(DateOnly day, string bankReference) => truth[(day, bankReference)];

    private void Write(CodaFile file, SimulatedPayment payment)
    {
        var isReturn = payment.Returns is not null;
        file.Movement(
            payment.Cents / 100m, payment.Text, payment.IsStructured ? "101" : null,
            isReturn ? "00503000" : "00150000", payment.Name, payment.Account, payment.EndToEndId,
            isReturn ? "2AC04" : "");
        Balance += payment.Cents;
    }

    /// <summary>From 20 to some 4,000 EUR, of which a fifth asks one of few round fees that many others ask.</summary>
    private long NetCents() => random.Next(5) == 0
        ? new[] { 100_00, 150_00, 250_00, 300_00, 500_00 }[random.Next(5)]
        : 20_00 + (long)(4_000_00 * Math.Pow(random.NextDouble(), 2));

    private SimulatedClient NewClient(int index)
    {
        var isPrivate = random.Next(100) < 18;
        var name = isPrivate
            ? $"{Pick(First)} {Pick(Last)}"
            : $"{Pick(Kinds)} {Pick(Nouns)} {Pick(Places)}";
        var bban = string.Create(CultureInfo.InvariantCulture, $"{1_000_000_000L + index}");
        var check = long.Parse(bban, CultureInfo.InvariantCulture) % 97;
        var account = string.Create(CultureInfo.InvariantCulture, $"{bban}{(check == 0 ? 97 : check):00}");
        var letters = decimal.Parse(account + "111400", CultureInfo.InvariantCulture) % 97;
        return new SimulatedClient(
            index, name, isPrivate, string.Create(CultureInfo.InvariantCulture, $"BE{98 - (int)letters:00}{account}"));
    }

    private string Pick(IReadOnlyList<string> words) => words[random.Next(words.Count)];
}
