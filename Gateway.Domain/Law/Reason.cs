using Gateway.Domain.Languages;

namespace Gateway.Domain.Law;

/// <summary>
/// Why something may not be done or asked, or only so. The rule id is stable, the sentence is for people.
/// </summary>
/// <param name="Rule">One of ours: <c>SGW-CLAIM-WAIT</c>.</param>
/// <param name="Message">What stands against it, or what was decided.</param>
/// <param name="Until">The day on which it no longer holds, when time alone removes it.</param>
public sealed record Reason(string Rule, Sentence Message, DateOnly? Until = null);
