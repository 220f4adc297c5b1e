using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Dunning;

/// <summary>All that the page of notices shows.</summary>
public sealed record LettersView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>Only what waits for a person.</summary>
    public required bool IsTasks { get; init; }

    public NoticeState? State { get; init; }

    /// <summary>The client as it was written; empty for all.</summary>
    public required string Client { get; init; }

    public Guid? Run { get; init; }

    public required IReadOnlyList<Line> Notices { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>The task that could not be noted, and what was written.</summary>
    public (Guid Id, string Proof)? Refused { get; init; }

    /// <summary>One notice.</summary>
    public sealed record Line
    {
        public required Guid Id { get; init; }

        public required string Number { get; init; }

        public required string Client { get; init; }

        public required StepAct Act { get; init; }

        public required NoticeChannel Channel { get; init; }

        /// <summary>The number to ring; null for what is no call, and where none is known.</summary>
        public string? Phone { get; init; }

        public required NoticeState State { get; init; }

        public required DateOnly IssuedOn { get; init; }

        public DateOnly? SentOn { get; init; }

        /// <summary>The proof, or why it did not leave.</summary>
        public Sentence? Remark { get; init; }

        public required Amount Total { get; init; }
    }
}
