using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>One event of a case. Never updated, never deleted.</summary>
internal sealed class CaseEventRow
{
    public required RecoveryCaseId CaseId { get; init; }
    public required int Sequence { get; init; }
    public required CaseAct Act { get; init; }
    public required DateOnly OnDay { get; init; }

    /// <summary>In minor units of the currency of the case.</summary>
    public long? Amount { get; init; }

    public DateOnly? Until { get; init; }
    public string? Reference { get; init; }
    public required string Actor { get; init; }
    public required DateTimeOffset At { get; init; }

    public static CaseEventRow Of(RecoveryCaseId id, CaseEvent happened, string actor, DateTimeOffset at) => new()
    {
        CaseId = id,
        Sequence = happened.Sequence,
        Act = happened.Act,
        OnDay = happened.On,
        Amount = happened.Amount?.MinorUnits,
        Until = happened.Until,
        Reference = happened.Reference,
        Actor = actor,
        At = at,
    };

    public CaseEvent ToDomain(Currency currency) => new(
        Sequence,
        Act,
        OnDay,
        Amount is { } units ? Domain.Money.Amount.FromMinorUnits(units, currency) : null,
        Until,
        Reference);
}
