using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>All that the page of recovery cases shows.</summary>
public sealed record CasesView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>Only those that wait for a second person.</summary>
    public required bool IsToConfirm { get; init; }

    public required IReadOnlyList<Line> Cases { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>One case.</summary>
    /// <param name="Path">Of its page.</param>
    /// <param name="Name">Its number.</param>
    /// <param name="Client">Who owes.</param>
    /// <param name="Track">The procedure.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="IsEnded">Whether nothing more can happen.</param>
    /// <param name="Deadline">The next day that counts; null where none runs.</param>
    public sealed record Line(
        string Path,
        string Name,
        string Client,
        Sentence Track,
        Sentence State,
        bool IsEnded,
        CaseDay? Deadline);
}
