using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Desk.Receivables;

/// <summary>All that a page of proposals shows on which a second person decides.</summary>
public sealed record ApprovalsView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    public required Sentence Title { get; init; }

    /// <summary>Of the page; below it lie its acts.</summary>
    public required string Path { get; init; }

    public required ApprovalState State { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>For whom a file can be made; none on a page that has no files.</summary>
    public IReadOnlyList<(string Id, string Name)> Payers { get; init; } = [];

    /// <summary>The files that were made last.</summary>
    public IReadOnlyList<(string Path, Sentence Words)> Files { get; init; } = [];

    /// <summary>One proposal.</summary>
    /// <param name="Id">Of it.</param>
    /// <param name="Whom">The client, and the invoice or the account.</param>
    /// <param name="What">Why, in words.</param>
    /// <param name="Money">How much.</param>
    /// <param name="Proposed">By whom and when.</param>
    /// <param name="Decided">By whom and when; null before.</param>
    /// <param name="CanCallBack">Whether what was approved may still be stopped.</param>
    public sealed record Line(
        Guid Id,
        string Whom,
        string What,
        Amount Money,
        Sentence Proposed,
        Sentence? Decided,
        bool CanCallBack);
}
