using Gateway.Domain.Parties;

namespace Gateway.Api.Dunning;

internal static partial class Log
{
    [LoggerMessage(EventId = 3501, Level = LogLevel.Information,
        Message = "Legal entity {LegalEntity}: {Clients} clients proposed, new: {IsNew}.")]
    public static partial void RunProposed(ILogger logger, LegalEntityId legalEntity, int clients, bool isNew);

    [LoggerMessage(EventId = 3502, Level = LogLevel.Information,
        Message = "Judged {Promises} promises and {Plans} plans, warned of {Claims} claims near prescription and "
            + "{Tasks} tasks that wait, told of {Reviews} holds due for review, gave surcharges back to {Clients} "
            + "clients.")]
    public static partial void NightIsDone(
        ILogger logger, int promises, int plans, int claims, int tasks, int reviews, int clients);

    [LoggerMessage(EventId = 3520, Level = LogLevel.Error,
        Message = "The copy of notice {Notice} cannot be written; the letter is not touched.")]
    public static partial void CopyWasNotWritten(ILogger logger, Guid notice, Exception fault);

    [LoggerMessage(EventId = 3503, Level = LogLevel.Error, Message = "The night's part {Part} failed.")]
    public static partial void NightPartFailed(ILogger logger, string part, Exception fault);

    [LoggerMessage(EventId = 3504, Level = LogLevel.Error, Message = "Plan {Plan} could not be judged.")]
    public static partial void PlanWasNotJudged(ILogger logger, Guid plan, Exception fault);

    [LoggerMessage(EventId = 3505, Level = LogLevel.Information,
        Message = "Legal entity {LegalEntity}: {Debts} debts judged, {Due} due for a step; held back by {Blocked}.")]
    public static partial void DebtsEvaluated(
        ILogger logger, LegalEntityId legalEntity, int debts, int due, string blocked);

    [LoggerMessage(EventId = 3506, Level = LogLevel.Warning,
        Message = "Legal entity {LegalEntity}: debts cannot be computed. {Row}")]
    public static partial void LawIsMissing(ILogger logger, LegalEntityId legalEntity, string row);

    [LoggerMessage(EventId = 3507, Level = LogLevel.Information, Message = "Run {Run} was dropped with key {Key}.")]
    public static partial void RunDropped(ILogger logger, Guid run, string? key);
}
