using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Banking;

/// <summary>All that the page of statements shows.</summary>
public sealed record StatementView
{
    public required Language Language { get; init; }

    /// <summary>Who is signed in, as keys are told apart.</summary>
    public required string Who { get; init; }

    /// <summary>Goes with every form (<see cref="DeskSession.TokenField"/>).</summary>
    public required string FormToken { get; init; }

    /// <summary>What came of the last act; null on a page that is only looked at.</summary>
    public Sentence? News { get; init; }

    /// <summary>The movement that was decided last, to look at and maybe to undo.</summary>
    public MovementId? Decided { get; init; }

    /// <summary>Whether the news are bad.</summary>
    public bool IsBad { get; init; }

    /// <summary>Why a file was refused.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public required IReadOnlyList<TakenFile> Last { get; init; }

    public required IReadOnlyList<QueuedMovement> Queue { get; init; }

    /// <summary>After which movement the next page begins; null on the last.</summary>
    public string? Next { get; init; }
}
