using System.Globalization;

namespace Gateway.Api.Tests.Payroll;

/// <summary>
/// Plays a quarter and keeps its own books, in the plainest way there is: what each invoice asked, and which payments
/// stand. It shares no code with the product.
/// </summary>
internal sealed class QuarterTruth(PayrollWorld world, Random random)
{
    private static readonly TimeOnly Morning = new(8, 0);

    private readonly DateTimeOffset begin = world.Clock.GetUtcNow();
    private readonly List<Known> invoices = [];
    private bool isInsolvent;
    private int reversals;
    private int credits;

    public int Count => invoices.Count;

    /// <summary>What came in for invoices and stayed, with VAT; what is beyond is the client's.</summary>
    public decimal Cash => invoices.Sum(one => one.Paid);

    public decimal Collected => invoices.Sum(one => one.Collected);

    /// <summary>6.5 % of what was invoiced and not credited.</summary>
    public decimal Contribution => invoices.Sum(one => one.Contribution);

    /// <summary>3in1 wages that fell due and were not covered.</summary>
    public decimal LaidOut => invoices.Sum(one => one.LaidOut(Today));

    private DateOnly Today => DateOnly.FromDateTime(world.Clock.GetUtcNow().UtcDateTime);

    /// <summary>What a unit has: what came, what was laid out for it, less the contribution. No wage is told.</summary>
    public decimal BalanceOf(string unit) => invoices.Where(one => one.Unit == unit)
        .Sum(one => one.Collected + one.LaidOut(Today) - one.Contribution);

    public async Task PlayAsync(int day, bool issues)
    {
        var date = DateOnly.FromDateTime(begin.UtcDateTime).AddDays(day);
        world.Clock.Set(new DateTimeOffset(date, Morning, TimeSpan.Zero));
        if (issues && Today.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            await IssueAsync();
            await IssueAsync();
        }

        foreach (var invoice in invoices.Where(one => one.NextOn == Today).ToList())
        {
            await MoveAsync(invoice);
        }

        if (day == 100)
        {
            isInsolvent = true;
            await world.InsolventAsync(client: 2);
        }
    }

    public override string ToString() =>
        $"{Count} invoices, {reversals} payments returned, {credits} credited, {Cash} collected, {LaidOut} laid out";

    private async Task IssueAsync()
    {
        var unit = random.Next(2) == 0 ? world.ThreeInOne : world.Activity;
        var client = random.Next(3);
        var net = random.Next(5_000, 300_000) / 100m;
        var id = await world.IssueAsync(unit, net.ToString("0.00", CultureInfo.InvariantCulture), client);
        var wage = (await world.EntriesAsync(id))[0].TryGetProperty("wageDueOn", out var due)
            ? DateOnly.Parse(due.GetString()!, CultureInfo.InvariantCulture)
            : default(DateOnly?);
        invoices.Add(new Known(id, unit, client, net, wage) { NextOn = Today.AddDays(random.Next(5, 86)) });
    }

    /// <summary>The client pays, all, in parts or too much; the bank takes something back; the unit credits.</summary>
    private async Task MoveAsync(Known invoice)
    {
        if (isInsolvent && invoice.Client == 2 && random.Next(4) > 0)
        {
            return;
        }

        switch (random.Next(12))
        {
            case 0 when invoice.Payments.Count > 0:
                var (payment, _) = invoice.Payments.First();
                await world.ReverseAsync(invoice.Id, payment);
                invoice.Payments.Remove(payment);
                reversals++;
                break;
            case 1 when !invoice.IsCredited:
                await world.CreditAsync(invoice.Id);
                invoice.IsCredited = true;
                credits++;
                return;
            case < 6:
                await PayAsync(invoice, decimal.Round(invoice.Gross * random.Next(1, 90) / 100m, 2) + 0.01m);
                break;
            case 6:
                await PayAsync(invoice, invoice.Gross + 10m);
                break;
            default:
                await PayAsync(invoice, Math.Max(0.01m, invoice.Gross - invoice.Paid));
                break;
        }

        invoice.NextOn = Today.AddDays(random.Next(3, 40));
    }

    private async Task PayAsync(Known invoice, decimal amount)
    {
        var id = await world.PayAsync(invoice.Id, amount.ToString("0.00", CultureInfo.InvariantCulture));
        invoice.Payments.Add(id, Math.Min(amount, Math.Max(0, invoice.Owed)));
    }

    private sealed record Known(string Id, string Unit, int Client, decimal Net, DateOnly? WageDueOn)
    {
        public decimal Gross { get; } = Net + Half(Net * 0.21m);

        public bool IsCredited { get; set; }

        public Dictionary<string, decimal> Payments { get; } = [];

        public DateOnly NextOn { get; set; }

        public decimal Paid => Payments.Values.Sum();

        public decimal Owed => (IsCredited ? 0 : Gross) - Paid;

        /// <summary>The part without VAT of what is paid; nothing of an invoice that was credited whole.</summary>
        public decimal Collected => IsCredited ? 0 : Paid >= Gross ? Net : Half(Net * Paid / Gross);

        public decimal Contribution => IsCredited ? 0 : Half(Net * 0.065m);

        /// <summary>From its day on the whole wage stands, whoever brought it.</summary>
        public decimal LaidOut(DateOnly today) =>
            IsCredited || WageDueOn is null || WageDueOn > today ? 0 : Net - Collected;

        private static decimal Half(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
    }
}
