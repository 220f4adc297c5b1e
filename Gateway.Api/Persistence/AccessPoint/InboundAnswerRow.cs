using Gateway.Domain.Deliveries;

namespace Gateway.Api.Persistence.AccessPoint;

/// <summary>What the sender of a document is told of it (Peppol MLS): one for a document, written once; a delivery
/// brings it there.</summary>
internal sealed class InboundAnswerRow
{
    public required InboundId InboundId { get; init; }

    /// <summary>AP, AB or RE.</summary>
    public required string Code { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The status, UBL.</summary>
    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string Hash { get; init; }
}
