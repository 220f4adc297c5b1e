using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Banking;

namespace Gateway.Api.Http.Banking;

/// <summary>The movements whose money went back.</summary>
internal sealed record MovementReturnRequest
{
    /// <summary>Together they are the movement.</summary>
    [MinLength(1)]
    [MaxLength(200)]
    public required IReadOnlyList<MovementId> Movements { get; init; }
}
