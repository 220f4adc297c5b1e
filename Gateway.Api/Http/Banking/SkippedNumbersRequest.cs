using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Banking;

/// <summary>That the bank left numbers out.</summary>
internal sealed record SkippedNumbersRequest
{
    [Range(2000, 2100)]
    public required int Year { get; init; }

    /// <summary>The last number for which there is no statement: the next one bears the number after it.</summary>
    [Range(1, 99_999)]
    public required int Number { get; init; }

    [MinLength(1), MaxLength(280)]
    public required string Reason { get; init; }
}
