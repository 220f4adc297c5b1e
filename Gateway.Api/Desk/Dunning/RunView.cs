using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Dunning;

/// <summary>All that the page of one run shows.</summary>
public sealed record RunView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    public required Guid Id { get; init; }

    public required string Path { get; init; }

    public required string Entity { get; init; }

    public required DateOnly AsOf { get; init; }

    public required RunState State { get; init; }

    /// <summary>Who did what and when, in order.</summary>
    public required IReadOnlyList<Sentence> Trail { get; init; }

    public required DateOnly? BankKnownUntil { get; init; }

    public required int Clients { get; init; }

    public required int Items { get; init; }

    public required int Added { get; init; }

    public required int Gone { get; init; }

    /// <summary>The day of the run it is compared with; null for the first.</summary>
    public DateOnly? ComparedWith { get; init; }

    public required IReadOnlyList<RunClaim> Claimed { get; init; }

    public required RunPart Part { get; init; }

    /// <summary>How many open invoices each reason held back.</summary>
    public required IReadOnlyList<(string Rule, Sentence Why, int Count)> Blocked { get; init; }

    /// <summary>The reason whose invoices are shown.</summary>
    public string? Rule { get; init; }

    /// <summary>The clients of the part that is shown.</summary>
    public IReadOnlyList<RunClient> Shown { get; init; } = [];

    /// <summary>Only in that part.</summary>
    public RunProgress? Progress { get; init; }

    /// <summary>Where the next page of the part is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>Whether a second person can sign it off now.</summary>
    public bool CanSignOff => State == RunState.Proposed;

    public bool CanIssue => State == RunState.SignedOff;

    public bool CanDrop => CanSignOff || CanIssue;
}
