namespace Gateway.Api.Timeline;

internal static partial class Log
{
    public static void TimelinesAudited(ILogger logger, FactChainReport report)
    {
        TimelinesRead(logger, report.Facts, report.Chains);
        foreach (var fact in report.FirstBroken)
        {
            TimelineIsBroken(logger, fact.ObjectType, fact.ObjectId, fact.Sequence);
        }
    }

    [LoggerMessage(EventId = 3101, Level = LogLevel.Information,
        Message = "Read {Facts} facts of {Chains} timelines.")]
    private static partial void TimelinesRead(ILogger logger, long facts, long chains);

    [LoggerMessage(EventId = 3102, Level = LogLevel.Critical,
        Message = "The timeline of {ObjectType} {ObjectId} is not as it was written, from fact {Sequence} on.")]
    private static partial void TimelineIsBroken(ILogger logger, string objectType, Guid objectId, int sequence);
}
