namespace Gateway.Api.Banking;

internal static partial class Log
{
    [LoggerMessage(EventId = 3201, Level = LogLevel.Information,
        Message = "Took in the bank file {Hash}; known before: {IsRepeated}.")]
    public static partial void FileTaken(ILogger logger, string hash, bool isRepeated);

    [LoggerMessage(EventId = 3202, Level = LogLevel.Warning,
        Message = "Refused the bank file {Hash} with {Findings} findings.")]
    public static partial void FileRefused(ILogger logger, string hash, int findings);

    [LoggerMessage(EventId = 3203, Level = LogLevel.Error,
        Message = "A file of the watched folder could not be taken; it is tried again.")]
    public static partial void FileFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 3204, Level = LogLevel.Information,
        Message = "The bank file {Hash} waits for the statement before it.")]
    public static partial void FileWaits(ILogger logger, string hash);
}
