using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>A day that counts in a case, with the rows of law it follows from.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="On">The day: the first where <paramref name="IsFirstDay"/>, else the last, that day included.</param>
/// <param name="IsFirstDay">Whether something can be done from then on, and not until then.</param>
/// <param name="IsOurs">Whether it is we who have to act: then it warns.</param>
/// <param name="Message">In words.</param>
/// <param name="Rows">The rows of law used.</param>
public sealed record CaseDeadline(
    CaseDeadlineKind Kind,
    DateOnly On,
    bool IsFirstDay,
    bool IsOurs,
    Sentence Message,
    IReadOnlyList<LawRow> Rows);
