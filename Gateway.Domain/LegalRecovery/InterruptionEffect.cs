using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>What an interruption did: the end after it, and why it did nothing when it did not move the end.</summary>
public sealed record InterruptionEffect(Interruption Interruption, DateOnly End, Reason? WhyNot);
