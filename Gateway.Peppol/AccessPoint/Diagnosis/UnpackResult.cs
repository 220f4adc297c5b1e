namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>What was in the message, decompressed, and the receipt we would give for it. Nothing of it when
/// refused.</summary>
public sealed record UnpackResult(DiagnosisReport Report, IReadOnlyList<byte[]> Payloads, byte[]? Receipt);
