using Quartz;

namespace Gateway.Api.Hosting.Scheduling;

/// <summary>One line of the timetable.</summary>
/// <param name="Name">The job and its trigger are stored under it.</param>
/// <param name="Job">What runs.</param>
/// <param name="Schedule">Quartz's cron: seconds first.</param>
/// <param name="Reason">Why it runs, and why so often.</param>
/// <param name="AddTo">Tells Quartz.</param>
internal sealed record TimetableEntry(
    string Name, Type Job, string Schedule, string Reason, Action<IQuartzBuilder> AddTo)
{
    public static TimetableEntry Of<TJob>(string name, string schedule, string reason)
        where TJob : class, IJob => new(
            name,
            typeof(TJob),
            schedule,
            reason,
            quartz => quartz.ScheduleJob<TJob>(
                trigger => trigger.WithIdentity(name).WithCronSchedule(schedule),
                job => job.WithIdentity(name).WithDescription(reason)));
}
