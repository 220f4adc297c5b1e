using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Law;

/// <summary>
/// Rows of law to add or replace: one with the key and first day of a row replaces it, so a row is closed and the next
/// one added in one change.
/// </summary>
internal sealed record LawChangeRequest
{
    [MaxLength(1000)]
    public required string Reason { get; init; }

    [MinLength(1), MaxLength(100)]
    public required IReadOnlyList<LawRowFields> Rows { get; init; }
}
