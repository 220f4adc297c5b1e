namespace Gateway.Domain.Law;

/// <summary>Which calendar year a reminder of a regular supply counts in, when the due date lies in another.</summary>
public enum ReminderYear
{
    OfReminder,
    OfDueDate,
}
