using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Banking;

/// <summary>Why a person decides so.</summary>
internal sealed record MovementReasonRequest
{
    [MaxLength(280)]
    public required string Reason { get; init; }
}
