using Gateway.Domain.Invoicing;

namespace Gateway.Api.Payroll;

internal static partial class Log
{
    [LoggerMessage(EventId = 5001, Level = LogLevel.Information,
        Message = "Wages were looked at: {Made} entries made.")]
    public static partial void WagesLookedAt(ILogger logger, int made);

    [LoggerMessage(EventId = 5002, Level = LogLevel.Error,
        Message = "The wage of invoice {Invoice} could not be looked at. It stays due, the others go on.")]
    public static partial void WageLookFailed(ILogger logger, DocumentId invoice, Exception fault);
}
