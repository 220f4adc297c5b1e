using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Banking;

/// <summary>All that the search for movements shows.</summary>
public sealed record MovementsView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    public required MovementFilter Filter { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>One movement; in is positive, out is negative.</summary>
    public sealed record Line(
        MovementId Id, DateOnly EntryDate, string? Payer, string? Account, string Communication, Amount Amount,
        MovementState State);
}
