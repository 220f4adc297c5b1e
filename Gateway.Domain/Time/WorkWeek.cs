namespace Gateway.Domain.Time;

/// <summary>Which days of a week the law means by "working day"; legal holidays never are.</summary>
public enum WorkWeek
{
    /// <summary>The later and so the safer reading.</summary>
    MondayToFriday,

    /// <summary>Saturdays count, as in Book VI of the Code of Economic Law.</summary>
    MondayToSaturday,
}
