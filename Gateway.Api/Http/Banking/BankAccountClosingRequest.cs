using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Banking;

/// <summary>That an account is closed.</summary>
internal sealed record BankAccountClosingRequest
{
    /// <summary>Its last day; today at the latest.</summary>
    public required DateOnly On { get; init; }

    [MinLength(1), MaxLength(280)]
    public required string Reason { get; init; }
}
