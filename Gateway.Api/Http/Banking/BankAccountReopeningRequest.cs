using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Banking;

/// <summary>That an account is not closed after all.</summary>
internal sealed record BankAccountReopeningRequest
{
    [MinLength(1), MaxLength(280)]
    public required string Reason { get; init; }
}
