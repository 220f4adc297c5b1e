namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>One step, its verdict and what was seen.</summary>
public sealed record DiagnosisStep(string Name, StepVerdict Verdict, string Detail);
