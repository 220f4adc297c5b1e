using Gateway.Domain.Law;

namespace Gateway.Domain.Dunning;

/// <summary>A step that was done on a receivable: a reminder that left, a call that was made.</summary>
/// <param name="Step">The code of the step.</param>
/// <param name="SentOn">The business day.</param>
/// <param name="Letter">The letter or mail as the law looks at it; null for a call.</param>
public sealed record SentNotice(string Step, DateOnly SentOn, SentReminder? Letter = null);
