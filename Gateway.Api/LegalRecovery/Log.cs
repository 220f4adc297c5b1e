namespace Gateway.Api.LegalRecovery;

internal static partial class Log
{
    [LoggerMessage(EventId = 3601, Level = LogLevel.Information,
        Message = "Told of {Deadlines} days that count in recovery cases.")]
    public static partial void DeadlinesTold(ILogger logger, int deadlines);

    [LoggerMessage(EventId = 3602, Level = LogLevel.Error,
        Message = "Dossier {Dossier} was not made; it is tried again.")]
    public static partial void DossierWasNotMade(ILogger logger, Guid dossier, Exception fault);
}
