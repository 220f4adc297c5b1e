using Gateway.Api.Persistence.Identity;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Payroll;

/// <summary>From a day on a client is insolvent, by a judgment or a notice. Never updated, never deleted.</summary>
internal sealed class InsolvencyRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ClientId ClientId { get; init; }
    public required DateOnly Since { get; init; }

    /// <summary>Which collective procedure; null for one that is older than the kinds: a bankruptcy.</summary>
    public InsolvencyKind? Kind { get; init; }

    /// <summary>The judgment, or where it was published.</summary>
    public required string Reference { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required string RecordedBy { get; init; }
}
