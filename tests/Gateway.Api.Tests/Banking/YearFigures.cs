namespace Gateway.Api.Tests.Banking;

/// <summary>What came of a simulated year.</summary>
internal sealed record YearFigures
{
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

    /// <summary>What came in and stayed as the year itself knows it, in cents.</summary>
    public long Money { get; set; }

    /// <summary>Invoices paid whole whose turnover payroll was told wrongly.</summary>
    public int WrongShares { get; set; }

    public double MatchedShare => Movements == 0 ? 0 : (double)Matched / Movements;

    public bool IsRight => Movements > 0 && Wrong.Count == 0 && OutOfBalance.Count == 0
        && Payroll == Collected && Payroll + Kept == Money && WrongShares == 0;
}
