using Gateway.Domain.Money;

namespace Gateway.Domain.LegalRecovery;

/// <summary>One thing that happened in a case; never changed and never removed.</summary>
/// <param name="Sequence">1, 2, 3 … within the case.</param>
/// <param name="Act">What happened.</param>
/// <param name="On">The day it happened: terms run from it.</param>
/// <param name="Amount">The cost, the share or the instalment; null where there is none.</param>
/// <param name="Until">The last day that a judgment or an agreement names; null where the law says it.</param>
/// <param name="Reference">The partner's or the court's reference, or a few words.</param>
public sealed record CaseEvent(
    int Sequence, CaseAct Act, DateOnly On, Amount? Amount = null, DateOnly? Until = null, string? Reference = null);
