using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Dunning;

/// <summary>Lifts a hold from today on.</summary>
internal sealed record HoldReleaseRequest
{
    /// <summary>Why; kept on the timeline of each invoice that it held.</summary>
    [MaxLength(280)]
    public string? Reason { get; init; }
}
