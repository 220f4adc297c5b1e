using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Receivables;

/// <summary>Gives up the cents that a preview showed.</summary>
internal sealed record CentsRequest
{
    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>The `mark` of the preview: if anything changed since, nothing is booked.</summary>
    [MaxLength(64)]
    public required string Mark { get; init; }
}
