namespace Gateway.Domain.Law;

/// <summary>Another due date of the same contract of regular supply, and the day of its first reminder.</summary>
public sealed record RemindedDueDate(DateOnly DueDate, DateOnly RemindedOn);
