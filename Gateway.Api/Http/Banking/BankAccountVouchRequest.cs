using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Banking;

/// <summary>That nothing moved on an account but what its statements tell.</summary>
internal sealed record BankAccountVouchRequest
{
    /// <summary>Up to the end of this day; today at the latest.</summary>
    public required DateOnly Until { get; init; }

    [MinLength(1), MaxLength(280)]
    public required string Reason { get; init; }
}
