using Gateway.Domain.Parties;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>Who a document that came in is for.</summary>
internal sealed record InboundAssignRequest
{
    /// <summary>A unit of the legal entity that the document is addressed to.</summary>
    public required ProductionUnitId Unit { get; init; }
}
