namespace Gateway.Api.LegalRecovery;

internal static partial class Log
{
    [LoggerMessage(EventId = 3601, Level = LogLevel.Information,
        Message = "Told of {Deadlines} days that count in recovery cases.")]
    public static partial void DeadlinesTold(ILogger logger, int deadlines);

    [LoggerMessage(EventId = 3602, Level = LogLevel.Error,
        Message = "Dossier {Dossier} was not made; it is tried again.")]
    public static partial void DossierWasNotMade(ILogger logger, Guid dossier, Exception fault);

    [LoggerMessage(EventId = 3603, Level = LogLevel.Warning,
        Message = "A day that counts in case {RecoveryCase} is not known. {Missing}")]
    public static partial void DeadlineUnknown(ILogger logger, string recoveryCase, string missing);
}
