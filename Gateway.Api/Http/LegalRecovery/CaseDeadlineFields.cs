using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A day that counts in a case.</summary>
internal sealed record CaseDeadlineFields
{
    public required CaseDeadlineKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The first day on which something can be done; else the last, that day included.</summary>
    public required bool IsFirstDay { get; init; }

    /// <summary>Whether it is the creditor who has to act.</summary>
    public required bool IsOurs { get; init; }

    public required string Text { get; init; }

    /// <summary>The rows of law it follows from.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    public static CaseDeadlineFields Of(CaseDeadline deadline, Language language) => new()
    {
        Kind = deadline.Kind,
        On = deadline.On,
        IsFirstDay = deadline.IsFirstDay,
        IsOurs = deadline.IsOurs,
        Text = deadline.Message.In(language),
        Rows = [.. deadline.Rows.Select(row => row.Id)],
    };

    /// <summary>What the days of a case lack to be told; null when they lack nothing.</summary>
    public static IReadOnlyList<string>? Missing(IReadOnlyList<MissingRow> rows, Language language) =>
        rows.Count == 0 ? null : [.. rows.Select(row => row.Message.In(language))];
}
