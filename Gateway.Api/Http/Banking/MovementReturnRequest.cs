using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Banking;

namespace Gateway.Api.Http.Banking;

/// <summary>The movements whose money went back.</summary>
internal sealed record MovementReturnRequest
{
    /// <summary>Together they are the movement, but for a rest.</summary>
    [MinLength(1)]
    [MaxLength(200)]
    public required IReadOnlyList<MovementId> Movements { get; init; }

    /// <summary>What becomes of the rest, where the movement is less than they had brought, or more. Left out: there is
    /// none.</summary>
    public ReturnRest? Rest { get; init; }
}
