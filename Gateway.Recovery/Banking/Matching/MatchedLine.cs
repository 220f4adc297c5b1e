using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>A movement, or a detail of one, and what becomes of it.</summary>
public sealed record MatchedLine(StatementLine Line, MatchOutcome Outcome);
