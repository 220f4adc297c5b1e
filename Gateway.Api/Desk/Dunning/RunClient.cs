using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Dunning;

/// <summary>Invoices of one client in a run, with the sums of all that the client has in it.</summary>
/// <param name="Name">Of the client.</param>
/// <param name="Channel">How its notice goes; null where none does.</param>
/// <param name="Claimed">What is claimed of the client in this run, in each currency.</param>
/// <param name="Lines">Those of this page.</param>
/// <param name="More">How many more there are that the page does not show.</param>
public sealed record RunClient(
    string Name,
    NoticeChannel? Channel,
    IReadOnlyList<RunClaim> Claimed,
    IReadOnlyList<RunClient.Line> Lines,
    int More = 0)
{
    /// <summary>One invoice.</summary>
    public sealed record Line
    {
        public required string Number { get; init; }

        public required DateOnly DueDate { get; init; }

        public required Amount Balance { get; init; }

        /// <summary>What is asked on top; null where nothing is asked.</summary>
        public Amount? Additional { get; init; }

        /// <summary>The act and the code of the step; null where none is due.</summary>
        public (Sentence Act, string Code)? Step { get; init; }

        /// <summary>Whether the run before did not have it for this step.</summary>
        public bool IsNew { get; init; }

        /// <summary>What came of it, or why it is held back.</summary>
        public IReadOnlyList<Sentence> Why { get; init; } = [];
    }
}
