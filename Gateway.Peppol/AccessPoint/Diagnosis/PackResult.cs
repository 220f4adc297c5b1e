namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>The message that was made, or null when none could be.</summary>
public sealed record PackResult(DiagnosisReport Report, byte[]? Message, string? HttpHeaders);
