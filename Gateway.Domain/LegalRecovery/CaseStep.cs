namespace Gateway.Domain.LegalRecovery;

/// <summary>A step that a procedure allows.</summary>
internal sealed record CaseStep(CaseState From, CaseAct Act, CaseState To);
