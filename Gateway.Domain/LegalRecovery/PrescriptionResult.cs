using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>Until when a claim can be enforced.</summary>
/// <param name="Start">The day it fell due, or the service ended.</param>
/// <param name="FirstEnd">The last day without any interruption.</param>
/// <param name="End">The last day.</param>
/// <param name="LastDayForNotice">The last day a lawyer's notice can still leave; null once one was sent.</param>
/// <param name="Effects">What each interruption did, in the order they happened.</param>
/// <param name="Rows">The rows of law used.</param>
public sealed record PrescriptionResult(
    DateOnly Start,
    DateOnly FirstEnd,
    DateOnly End,
    DateOnly? LastDayForNotice,
    IReadOnlyList<InterruptionEffect> Effects,
    IReadOnlyList<LawRow> Rows)
{
    public bool IsPrescribed(DateOnly on) => on > End;
}
