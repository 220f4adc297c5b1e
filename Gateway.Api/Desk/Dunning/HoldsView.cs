using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Dunning;

/// <summary>All that the page of holds shows.</summary>
public sealed record HoldsView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>What was written into the form.</summary>
    public required HoldForm Form { get; init; }

    /// <summary>Whether only those are shown whose day of review has come.</summary>
    public required bool IsForReview { get; init; }

    /// <summary>After which hold the page begins, so that a refused release comes back to it.</summary>
    public string? After { get; init; }

    public required IReadOnlyList<Line> Holds { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>The hold whose release was refused, and the reason that was written.</summary>
    public (Guid Id, string Reason)? Refused { get; init; }

    /// <summary>One hold.</summary>
    public sealed record Line
    {
        public required Guid Id { get; init; }

        public required string Client { get; init; }

        /// <summary>Null for all of the client.</summary>
        public string? Invoice { get; init; }

        public required HoldKind Kind { get; init; }

        public required DateOnly From { get; init; }

        public DateOnly? Until { get; init; }

        public DateOnly? ReviewOn { get; init; }

        /// <summary>Whether somebody should have looked at it by now.</summary>
        public required bool IsOverdue { get; init; }

        public string? Note { get; init; }

        public Sentence? Category { get; init; }

        public string? Owner { get; init; }

        public Amount? Promised { get; init; }

        public required string Author { get; init; }

        /// <summary>It ends with its payment plan and cannot be lifted alone.</summary>
        public required bool IsOfPlan { get; init; }
    }
}
