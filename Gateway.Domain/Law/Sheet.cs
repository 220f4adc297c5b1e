using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// A calculation that explains itself: its lines, their sum, why it is so, and the rows of law it rests on. It is kept
/// with what was claimed, and shown to the debtor, the lawyer and the judge.
/// </summary>
public sealed record Sheet
{
    public required Sentence Title { get; init; }

    public required IReadOnlyList<SheetLine> Lines { get; init; }

    /// <summary>The sum of the lines, rounded once.</summary>
    public required Amount Total { get; init; }

    public IReadOnlyList<Reason> Notes { get; init; } = [];

    public required IReadOnlyList<LawRow> Rows { get; init; }
}
