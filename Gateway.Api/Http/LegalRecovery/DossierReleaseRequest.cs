using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>What a second person has looked at, and lets leave.</summary>
internal sealed record DossierReleaseRequest
{
    /// <summary>SHA-256 of the archive as it was downloaded, in hexadecimal.</summary>
    [MinLength(64), MaxLength(64)]
    public required string Sha256 { get; init; }
}
