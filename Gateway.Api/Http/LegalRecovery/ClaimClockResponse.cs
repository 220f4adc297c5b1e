using Gateway.Api.LegalRecovery;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Until when a claim can be enforced, and why.</summary>
internal sealed record ClaimClockResponse
{
    public required ClaimNature Nature { get; init; }

    /// <summary>The day it began to run.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day on which it can be enforced.</summary>
    public required DateOnly End { get; init; }

    /// <summary>The last day on which a lawyer's notice can still leave; absent once one was sent.</summary>
    public DateOnly? LastDayForNotice { get; init; }

    public required IReadOnlyList<InterruptionFields> Interruptions { get; init; }

    /// <summary>The rows of law it follows from.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    public static ClaimClockResponse Of(ClaimClock clock, Language language) => new()
    {
        Nature = clock.Nature,
        Start = clock.Result.Start,
        End = clock.Result.End,
        LastDayForNotice = clock.Result.LastDayForNotice,
        Interruptions =
        [
            .. clock.Result.Effects.Select(one => new InterruptionFields
            {
                Kind = one.Interruption.Kind, On = one.Interruption.On, End = one.End,
                WhyNot = one.WhyNot?.Message.In(language),
            }),
        ],
        Rows = [.. clock.Result.Rows.Select(row => row.Id)],
    };
}
