using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Dunning;

/// <summary>The client agreed to a plan and acknowledged the debt.</summary>
internal sealed record PlanAgreementRequest
{
    /// <summary>Who agreed for the client, and how: a name, a signed letter and its date.</summary>
    [MaxLength(200)]
    public required string AgreedBy { get; init; }
}
