using Gateway.Domain.Deliveries;
using Gateway.Domain.Findings;
using Gateway.Peppol.Responses;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>What validation said of a document, and what the document says of itself.</summary>
internal sealed record JudgedDocument(
    InboundVerdict Verdict, string? Release, IReadOnlyList<Finding> Findings, DocumentSummary Summary)
{
    /// <summary>What it tells of a document of ours; null when it is no status.</summary>
    public MessageStatusReading? Status { get; init; }
}
