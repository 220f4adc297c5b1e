using System.Globalization;
using Gateway.Api.Tests.Dunning;

namespace Gateway.Api.Tests.Banking;

/// <summary>What came of a simulated year.</summary>
internal sealed record YearFigures(YearDunning Dunning)
{
    private const int WrongShown = 30;

    public int Statements { get; set; }

    /// <summary>Movements of clients' money, in or back.</summary>
    public int Movements { get; set; }

    /// <summary>Of these, what was booked without a person.</summary>
    public int Matched { get; set; }

    /// <summary>Of these, what waited for a person.</summary>
    public int Queued { get; set; }

    /// <summary>Allocations by the gateway to what the money was not meant for.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Days on which an account of the ledger did not hold what the facts behind it say.</summary>
    public List<string> OutOfBalance { get; } = [];

    /// <summary>What payroll was told was paid, in cents.</summary>
    public long Payroll { get; set; }

    /// <summary>What payments brought to invoices, in cents.</summary>
    public long Collected { get; set; }

    /// <summary>What payments brought to the credit of clients, in cents.</summary>
    public long Kept { get; set; }

    /// <summary>What payments brought to interest and costs, in cents.</summary>
    public long Surcharges { get; set; }

    /// <summary>What came in and stayed as the year itself knows it, in cents.</summary>
    public long Money { get; set; }

    /// <summary>Invoices paid whole whose turnover payroll was told wrongly.</summary>
    public int WrongShares { get; set; }

    public double MatchedShare => Movements == 0 ? 0 : (double)Matched / Movements;

    public bool IsRight => Movements > 0 && Wrong.Count == 0 && OutOfBalance.Count == 0
        && Payroll == Collected && Payroll + Kept + Surcharges == Money && WrongShares == 0
        && Dunning.Letters.Wrong.Count == 0;

    /// <summary>The first things that went wrong.</summary>
    public IEnumerable<string> Faults => Wrong.Concat(OutOfBalance).Concat(Dunning.Letters.Wrong).Take(WrongShown);

    /// <summary>How it stands on a day: a year at full size takes more than an hour.</summary>
    public string SoFar(DateOnly day) => string.Create(
        CultureInfo.InvariantCulture,
        $"{day:yyyy-MM-dd}: {Movements} movements, {MatchedShare:P2} matched, {Wrong.Count} wrong; "
        + $"{OutOfBalance.Count} days out of balance; {Dunning.Letters.Left.Values.Sum()} letters, "
        + $"{Dunning.Letters.Wrong.Count} wrong");

    /// <summary>All that is to be told of it.</summary>
    public IEnumerable<string> Lines()
    {
        var letters = Dunning.Letters;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{Statements} statements, {Movements} movements: matched automatically {MatchedShare:P2}, queued {Queued} "
            + $"({(double)Queued / Movements:P2})");
        yield return $"wrong allocations {Judged(Wrong.Count)}";
        yield return $"days out of balance {Judged(OutOfBalance.Count)}";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"payroll {Payroll / 100m:0.00} EUR, collected {Collected / 100m:0.00} EUR")
            + (Payroll == Collected ? "" : "  MISSED: the same");
        yield return $"{Dunning.Runs} runs, notices that left: {Counts(letters.Left)}";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{letters.Charged.Notices} asked {letters.Charged.Cents / 100m:0.00} EUR on top, "
            + $"{letters.Charged.ToConsumers} of them consumers; {Surcharges / 100m:0.00} EUR of it came in; "
            + $"{letters.WithCredit.Notices} took credit off");
        yield return $"debts that had to be reminded, for nothing stood against it: {letters.Untouched}";
        yield return $"stopped before they left: {Counts(letters.Stopped)}";
        yield return $"left out since the proposal: {Counts(Dunning.LeftOut)}";
        yield return $"not asked, debts times runs: {Counts(Dunning.Blocked)}";
        yield return $"wrong letters {Judged(letters.Wrong.Count)}";
        foreach (var line in Faults)
        {
            yield return $"  {line}";
        }
    }

    private static string Judged(int count) => count == 0 ? "0" : $"{count}  MISSED: 0";

    private static string Counts<TCount>(IReadOnlyDictionary<string, TCount> counts) =>
        counts.Count == 0 ? "none" : string.Join(", ", counts.Select(one => $"{one.Key} {one.Value}"));
}
