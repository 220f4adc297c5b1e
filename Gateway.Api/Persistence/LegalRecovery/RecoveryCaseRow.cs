using Gateway.Api.LegalRecovery;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>A case: which debts go which way. Where it stands follows from its events.</summary>
internal sealed class RecoveryCaseRow
{
    public required RecoveryCaseId Id { get; init; }

    /// <summary>What partners quote: <c>D2026-000042</c>; null for one that is older than the numbers.</summary>
    public string? Number { get; init; }
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

    /// <summary>What only a person knew of the debt when the case was proposed; the fields below are null for a case
    /// that is older than they are: what was said then is taken as it was judged.</summary>
    public bool? IsContractual { get; init; }
    public bool? IsContested { get; init; }
    public bool? HasDebtorsWriting { get; init; }
    public InsolvencyKind? Insolvency { get; init; }

    /// <summary>The last day of a consumer's wait, as a person said it.</summary>
    public DateOnly? WaitEnd { get; init; }

    public required string ProposedBy { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>Until the day before, the holders of the units may ask to wait, and were told so; null where nobody
    /// waits.</summary>
    public DateOnly? LeavesFrom { get; set; }

    /// <summary>A second person; nothing leaves the house before.</summary>
    public string? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>Why the holder of a unit asks to wait; null when nobody does.</summary>
    public string? HoldReason { get; set; }

    public string? HoldAskedBy { get; set; }

    /// <summary>Who told the holders of the units otherwise than by mail, and how; null when nobody did.</summary>
    public string? UnitsToldBy { get; set; }
    public string? UnitsToldHow { get; set; }
    public int Version { get; set; }
    public List<RecoveryCaseItemRow> Items { get; init; } = [];
    public List<CaseEventRow> Events { get; init; } = [];

    /// <summary>By what people and banks name it.</summary>
    public string Name => Number ?? Id.ToString();

    /// <summary>By what the hold is known that nobody is reminded for as long as it is open.</summary>
    public string HoldNote => $"recovery case {Name}";

    /// <summary>What was said when it was proposed.</summary>
    public CaseSaid Said => new()
    {
        IsContractual = IsContractual ?? true,
        IsContested = IsContested ?? false,
        HasDebtorsWriting = HasDebtorsWriting ?? true,
        Insolvency = Insolvency ?? InsolvencyKind.None,
        WaitEnd = WaitEnd,
    };

    public RecoveryCase ToDomain() =>
        RecoveryCase.Of(
            Procedure, OpenedOn, Currency, Events.Select(one => one.ToDomain(Currency)), ClaimBy);
}
