using System.Threading.Channels;

namespace Gateway.Api.Outbox;

/// <summary>
/// Rung after a commit that queued deliveries, so that they leave at once instead of at the next round of the
/// timetable. Many rings before it is heard are one. Nothing depends on it: a ring that is lost costs seconds.
/// </summary>
internal sealed class DeliveryBell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rings.Writer.TryWrite(true);

    public async Task HeardAsync(CancellationToken cancellationToken) =>
        await rings.Reader.ReadAsync(cancellationToken);
}
