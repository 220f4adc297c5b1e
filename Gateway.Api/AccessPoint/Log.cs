using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;

namespace Gateway.Api.AccessPoint;

internal static partial class Log
{
    [LoggerMessage(EventId = 3201, Level = LogLevel.Warning,
        Message = "A revocation list could not be fetched anew; the last good one goes on serving. {Failure}")]
    public static partial void ListNotFetched(ILogger logger, string failure);

    [LoggerMessage(EventId = 3202, Level = LogLevel.Debug,
        Message = "Message {MessageId} of {Sender} was taken; its document is {Verdict}.")]
    public static partial void MessageTaken(ILogger logger, string messageId, string sender, InboundVerdict verdict);

    [LoggerMessage(EventId = 3203, Level = LogLevel.Information,
        Message = "Message {MessageId} of {Sender} came again and got its receipt again.")]
    public static partial void MessageRepeated(ILogger logger, string messageId, string sender);

    [LoggerMessage(EventId = 3204, Level = LogLevel.Warning, Message = "Message {MessageId} was refused: {Refusal}")]
    public static partial void MessageRefused(ILogger logger, string? messageId, string refusal);

    [LoggerMessage(EventId = 3205, Level = LogLevel.Warning, Message = "What was posted is no message: {Why}")]
    public static partial void MessageUnreadable(ILogger logger, string why);

    [LoggerMessage(EventId = 3206, Level = LogLevel.Error,
        Message = "The validator failed on the document {InstanceId}; it is kept, and waits for a person.")]
    public static partial void ValidatorFailed(ILogger logger, string instanceId, Exception fault);

    [LoggerMessage(EventId = 3207, Level = LogLevel.Warning,
        Message = "The participant {Participant} is not at the locator as it should be: {Outcome}")]
    public static partial void ParticipantNotInStep(ILogger logger, ParticipantId participant, string outcome);

    [LoggerMessage(EventId = 3208, Level = LogLevel.Warning,
        Message = "The wire of a message could not be kept; the message goes on.")]
    public static partial void WireNotKept(ILogger logger, Exception fault);
}
