using Gateway.Domain.Time;

namespace Gateway.Domain.Payroll;

/// <summary>A dated row: within how many working days after the service the wage of 3in1 is paid.</summary>
public sealed record WageTermRule(string Id, DateOnly ValidFrom, int WorkingDays, string Source, bool Verified)
    : IDatedRow
{
    public static IReadOnlyList<WageTermRule> Default { get; } =
    [
        new("wage-term-2018", new DateOnly(2018, 1, 1), 7,
            "Promise of the cooperative: the wage within seven working days, whether the client paid or not",
            Verified: false),
    ];

    /// <summary>A row holds until another begins.</summary>
    DateOnly? IDatedRow.ValidTo => null;

    /// <summary>The day by which the wage for a service is paid.</summary>
    public DateOnly DueOn(DateOnly serviceEnd) => BusinessCalendar.AddWorkingDays(serviceEnd, WorkingDays);
}
