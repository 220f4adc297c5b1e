using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>Why nobody here can take a document.</summary>
internal sealed record InboundReturnRequest
{
    /// <summary>For its sender to read, in English if that helps him.</summary>
    [MaxLength(500)]
    public required string Reason { get; init; }
}
