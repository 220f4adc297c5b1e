using Gateway.Domain.Deliveries;

namespace Gateway.Api.Persistence.AccessPoint;

/// <summary>A piece of an envelope as it came: in pieces, so that 200 MB are never in memory as a whole.</summary>
internal sealed class InboundPayloadRow
{
    public required InboundId InboundId { get; init; }

    /// <summary>0, 1, 2 …: their content one after the other is the envelope.</summary>
    public required int Number { get; init; }
    public required byte[] Content { get; init; }
}
