namespace Gateway.Domain.LegalRecovery;

/// <summary>Something that happened to a claim; a notice counts from the day it was sent.</summary>
public sealed record Interruption(InterruptionKind Kind, DateOnly On);
