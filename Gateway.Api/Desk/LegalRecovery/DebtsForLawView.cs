using Gateway.Domain.Money;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>All that the page of debts shows that are ready for law.</summary>
public sealed record DebtsForLawView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>What was looked for and not found.</summary>
    public required string Sought { get; init; }

    /// <summary>Whether it begins at the first client.</summary>
    public required bool IsFirst { get; init; }

    public required IReadOnlyList<Line> Clients { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>One client.</summary>
    /// <param name="Path">Where a case is proposed.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Debts">How many debts are ready.</param>
    /// <param name="OldestDueOn">When the first of them was due.</param>
    /// <param name="Owed">What is owed on them, an amount a currency.</param>
    public sealed record Line(string Path, string Name, int Debts, DateOnly OldestDueOn, IReadOnlyList<Amount> Owed);
}
