using Gateway.Domain.Deliveries;
using Gateway.Domain.Findings;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>What validation said of a document, and what the document says of itself.</summary>
internal sealed record JudgedDocument(
    InboundVerdict Verdict, string? Release, IReadOnlyList<Finding> Findings, DocumentSummary Summary);
