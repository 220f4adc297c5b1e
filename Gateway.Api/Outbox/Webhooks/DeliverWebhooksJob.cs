using Quartz;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>The timetable's way to <see cref="DeliverWebhooks"/>.</summary>
internal sealed class DeliverWebhooksJob(DeliverWebhooks deliverWebhooks) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await deliverWebhooks.RunAsync(cancellationToken);
}
