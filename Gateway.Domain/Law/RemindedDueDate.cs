namespace Gateway.Domain.Law;

/// <summary>
/// Another due date of the same contract of regular supply, and the day of its first reminder; once for each calendar
/// year in which it was reminded.
/// </summary>
public sealed record RemindedDueDate(DateOnly DueDate, DateOnly RemindedOn);
