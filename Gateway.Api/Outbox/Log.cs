using Gateway.Domain.Deliveries;

namespace Gateway.Api.Outbox;

internal static partial class Log
{
    [LoggerMessage(EventId = 3001, Level = LogLevel.Warning,
        Message = "Delivery {Delivery} was interrupted: the lease {Lease} ran out. It is tried again.")]
    public static partial void LeaseRanOut(ILogger logger, DeliveryId delivery, string lease);

    [LoggerMessage(EventId = 3002, Level = LogLevel.Warning,
        Message = "Delivery {Delivery} outran its lease {Lease}, which another node closed; {Outcome} is not kept.")]
    public static partial void LeaseWasLost(ILogger logger, DeliveryId delivery, string lease, string outcome);

    [LoggerMessage(EventId = 3003, Level = LogLevel.Error,
        Message = "Delivery {Delivery} failed in the {Channel} channel itself.")]
    public static partial void ChannelIsAtFault(
        ILogger logger, DeliveryId delivery, DeliveryChannel channel, Exception fault);

    [LoggerMessage(EventId = 3005, Level = LogLevel.Error,
        Message = "Webhook {Webhook} could not be told for a fault of ours. It is tried again.")]
    public static partial void WebhookIsAtFault(ILogger logger, Guid webhook, Exception fault);

    [LoggerMessage(EventId = 3004, Level = LogLevel.Error,
        Message = "A run through the due deliveries failed. The timetable starts the next.")]
    public static partial void RunFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 3006, Level = LogLevel.Information,
        Message = "There is an access point now: {Count} documents that waited for one were queued.")]
    public static partial void HeldReleased(ILogger logger, int count);
}
