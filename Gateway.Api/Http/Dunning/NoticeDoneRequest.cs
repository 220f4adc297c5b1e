using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Dunning;

/// <summary>A person did what a notice asked of them: telephoned, or brought a letter to the post.</summary>
internal sealed record NoticeDoneRequest
{
    /// <summary>The number of the registered letter, or what was said.</summary>
    [MaxLength(200)]
    public required string Proof { get; init; }

    /// <summary>The day of the post for a registered letter, from that of the notice to today; default: today.
    /// </summary>
    public DateOnly? On { get; init; }
}
