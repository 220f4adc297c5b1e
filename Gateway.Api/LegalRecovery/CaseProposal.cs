using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>What a person proposes, and what only a person knows about the debt.</summary>
internal sealed record CaseProposal
{
    public required Procedure Procedure { get; init; }

    public required IReadOnlyList<DocumentId> Invoices { get; init; }

    public string? Partner { get; init; }

    /// <summary>One that is registered: its name counts, and its keys see the case once it has left.</summary>
    public Guid? PartnerId { get; init; }

    /// <summary>The day of the judgment that opened a collective procedure, as it is told.</summary>
    public DateOnly? OpenedOn { get; init; }

    /// <summary>The last day for claims that the judgment names.</summary>
    public DateOnly? ClaimBy { get; init; }

    public required CaseSaid Said { get; init; }
}
