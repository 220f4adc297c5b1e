using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Receivables;

/// <summary>All that the page of balances shows.</summary>
public sealed record BalancesView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>What the balance is told by: client, unit or legalEntity, as the address says it.</summary>
    public required string By { get; init; }

    /// <summary>The day as it was written.</summary>
    public required string AsOf { get; init; }

    /// <summary>The most that is late first.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Of all lines, those of other pages too; one for each currency.</summary>
    public required IReadOnlyList<Line> Totals { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>What one of them owes in one currency, by how long it is late.</summary>
    public sealed record Line
    {
        public string Name { get; init; } = "";

        /// <summary>Where more is said of it; null where nothing is.</summary>
        public string? Address { get; init; }

        public required Amount Total { get; init; }

        public required Amount NotDue { get; init; }

        public required Amount UpTo30 { get; init; }

        public required Amount UpTo60 { get; init; }

        public required Amount UpTo90 { get; init; }

        public required Amount Over90 { get; init; }

        public required Amount Accessories { get; init; }

        public required Amount Credit { get; init; }
    }
}
