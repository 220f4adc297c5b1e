using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Banking;

/// <summary>Where the money of a movement goes, as a person decides it.</summary>
internal sealed record MovementAllocationRequest
{
    /// <summary>Together they are the movement.</summary>
    [MinLength(1)]
    [MaxLength(200)]
    public required IReadOnlyList<MovementPartRequest> Allocations { get; init; }

    /// <summary>From now on the payer's account is known to pay for these clients. Default: true; false when somebody
    /// paid once for another.</summary>
    public bool? LearnsAccount { get; init; }
}
