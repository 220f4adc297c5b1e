using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Dunning;

/// <summary>The mail house brought a batch to the post.</summary>
internal sealed record PrintBatchPostedRequest
{
    /// <summary>The day, from that of the batch to today.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What its receipt says: a number, a count.</summary>
    [MinLength(1), MaxLength(200)]
    public required string Proof { get; init; }
}
