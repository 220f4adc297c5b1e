using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>A case: which debts go which way. Where it stands follows from its events.</summary>
internal sealed class RecoveryCaseRow
{
    public required RecoveryCaseId Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ClientId ClientId { get; init; }
    public required Procedure Procedure { get; init; }
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The last day for claims that the judgment names; null where the law says it.</summary>
    public DateOnly? ClaimBy { get; init; }
    public required Currency Currency { get; init; }

    /// <summary>The bailiff, lawyer or court.</summary>
    public string? Partner { get; init; }

    /// <summary>The partner whose keys see the case once it was handed over; null for one without keys.</summary>
    public Guid? PartnerId { get; init; }

    public required string ProposedBy { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>A second person; nothing leaves the house before.</summary>
    public string? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>Why the holder of a unit asks to wait; null when nobody does.</summary>
    public string? HoldReason { get; set; }

    public string? HoldAskedBy { get; set; }
    public int Version { get; set; }
    public List<RecoveryCaseItemRow> Items { get; init; } = [];
    public List<CaseEventRow> Events { get; init; } = [];

    public RecoveryCase ToDomain() =>
        RecoveryCase.Of(
            Procedure, OpenedOn, Currency, Events.Select(one => one.ToDomain(Currency)), ClaimBy);
}
