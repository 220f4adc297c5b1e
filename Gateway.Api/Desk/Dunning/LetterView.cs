using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Dunning;

/// <summary>All that the page of one notice shows.</summary>
public sealed record LetterView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    public required LettersView.Line Notice { get; init; }

    public required string Path { get; init; }

    /// <summary>The mail address or the number to ring; empty for paper, and where no number is known.</summary>
    public required string Recipient { get; init; }

    /// <summary>Of the letter as it was issued; null where there is none, as of a call.</summary>
    public string? Hash { get; init; }

    public Guid? Run { get; init; }

    public required Amount Principal { get; init; }

    public required Amount Additional { get; init; }

    public required Amount Credits { get; init; }

    public required IReadOnlyList<RunClient.Line> Items { get; init; }

    /// <summary>What a person wrote of it before it was refused.</summary>
    public string Proof { get; init; } = "";

    /// <summary>Why it should not have left any more, where it did; null where nothing stood against it.</summary>
    public Sentence? Found { get; init; }

    /// <summary>What came after it had left, before that was noted.</summary>
    public Sentence? Since { get; init; }
}
