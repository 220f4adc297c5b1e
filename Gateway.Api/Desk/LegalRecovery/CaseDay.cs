using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>A day that counts in a case.</summary>
/// <param name="On">The day.</param>
/// <param name="Words">What it is for.</param>
/// <param name="IsOurs">Whether it is we who have to act.</param>
public sealed record CaseDay(DateOnly On, Sentence Words, bool IsOurs);
