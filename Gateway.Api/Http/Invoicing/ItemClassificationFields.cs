using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Invoicing;

/// <summary>A class of the item in a list of UNTDID 7143, such as CPV (STI).</summary>
internal sealed record ItemClassificationFields
{
    [MaxLength(50)]
    public required string Code { get; init; }

    [MaxLength(10)]
    public required string ListId { get; init; }

    [MaxLength(20)]
    public string? ListVersion { get; init; }
}
