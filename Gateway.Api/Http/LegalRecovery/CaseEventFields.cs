using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Something that happened in a case.</summary>
internal sealed record CaseEventFields
{
    public required int Sequence { get; init; }

    public required CaseAct Act { get; init; }

    public required DateOnly On { get; init; }

    public Amount? Amount { get; init; }

    public DateOnly? Until { get; init; }

    public string? Reference { get; init; }

    /// <summary>In words, in the language of the request.</summary>
    public required string Text { get; init; }

    public static CaseEventFields Of(CaseEvent happened, Language language) => new()
    {
        Sequence = happened.Sequence,
        Act = happened.Act,
        On = happened.On,
        Amount = happened.Amount,
        Until = happened.Until,
        Reference = happened.Reference,
        Text = CaseWords.Of(happened).In(language),
    };
}
