using Gateway.Domain.Deliveries;

namespace Gateway.Api.Persistence.AccessPoint;

/// <summary>What proves what came in and what was answered.</summary>
internal sealed class InboundEvidenceRow
{
    public required InboundId InboundId { get; init; }

    /// <summary>The SOAP part of the message, octet for octet: its header and its signature.</summary>
    public required byte[] Soap { get; init; }

    /// <summary>The signed receipt, octet for octet: a repetition gets the same.</summary>
    public required byte[] Receipt { get; init; }

    /// <summary>What validation found, as JSON.</summary>
    public required string Findings { get; init; }
}
