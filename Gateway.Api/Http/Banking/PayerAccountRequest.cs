using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Banking;

/// <summary>Which account pays for the client no more.</summary>
internal sealed record PayerAccountRequest
{
    [MinLength(1), MaxLength(64)]
    public required string Account { get; init; }
}
