using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Why a case should wait, or goes on.</summary>
internal sealed record CaseReasonRequest
{
    [MaxLength(500)]
    public required string Reason { get; init; }
}
