namespace Gateway.Api.AccessPoint;

internal static partial class Log
{
    [LoggerMessage(EventId = 3201, Level = LogLevel.Warning,
        Message = "A revocation list could not be fetched anew; the last good one goes on serving. {Failure}")]
    public static partial void ListNotFetched(ILogger logger, string failure);
}
