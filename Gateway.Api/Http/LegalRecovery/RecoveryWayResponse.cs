using Gateway.Api.Http.Dunning;
using Gateway.Api.LegalRecovery;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>How a way to law stands open to some debts today.</summary>
internal sealed record RecoveryWayResponse
{
    public required Procedure Procedure { get; init; }

    /// <summary>The way in words, in the language of the request.</summary>
    public required string ProcedureText { get; init; }

    /// <summary>Whether nothing stands against it.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>All that stands against it.</summary>
    public required IReadOnlyList<ReasonFields> Reasons { get; init; }

    /// <summary>Who decides in Belgium; absent where no court does, or one abroad.</summary>
    public Court? Court { get; init; }

    /// <summary>The court in words, in the language of the request.</summary>
    public string? CourtText { get; init; }

    public static RecoveryWayResponse Of(RecoveryWay way, Language language) => new()
    {
        Procedure = way.Procedure,
        ProcedureText = ProcedureWords.Of(way.Procedure).In(language),
        IsOpen = way.Reasons.Count == 0,
        Reasons = [.. way.Reasons.Select(reason => ReasonFields.Of(reason, language))],
        Court = way.Court,
        CourtText = way.Court is { } court ? CourtWords.Of(court).In(language) : null,
    };
}
