using System.ComponentModel.DataAnnotations;
using Gateway.Api.LegalRecovery;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Debts that should go to law, and what only a person knows of them. What is left out is no.</summary>
internal sealed record RecoveryCaseRequest
{
    public required Procedure Procedure { get; init; }

    /// <summary>Invoices of one legal entity to one client in one currency.</summary>
    [MinLength(1), MaxLength(500)]
    public required IReadOnlyList<DocumentId> Invoices { get; init; }

    /// <summary>The bailiff, lawyer, trustee or court.</summary>
    [MaxLength(200)]
    public string? Partner { get; init; }

    /// <summary>A registered partner, instead of a name: its keys see the case once it has left.</summary>
    public Guid? PartnerId { get; init; }

    /// <summary>
    /// The day a judgment opened a collective procedure: terms run from it, and interest ends on it. Default: the
    /// judgment noted of the client, without which the day is needed; today for any other way.
    /// </summary>
    public DateOnly? OpenedOn { get; init; }

    /// <summary>The last day for claims that the judgment names. Default: what the law says.</summary>
    public DateOnly? ClaimBy { get; init; }

    /// <summary>It comes from a contract, an agreement or an acknowledgement, which is kept as an exhibit.</summary>
    public bool? IsContractual { get; init; }

    public bool? IsContested { get; init; }

    /// <summary>The debtor signed an order or a contract, which is kept as an exhibit.</summary>
    public bool? HasDebtorsWriting { get; init; }

    /// <summary>Default: none.</summary>
    public InsolvencyKind? Insolvency { get; init; }

    /// <summary>
    /// Consumers: the last day of the wait after a free first reminder that did not leave from here, and that is kept
    /// as an exhibit. What these books say of their own reminders counts before it.
    /// </summary>
    public DateOnly? WaitEnd { get; init; }

    public CaseProposal ToProposal() => new()
    {
        Procedure = Procedure,
        Invoices = [.. Invoices.Distinct()],
        Partner = Partner,
        PartnerId = PartnerId,
        OpenedOn = OpenedOn,
        ClaimBy = ClaimBy,
        Said = new CaseSaid
        {
            IsContractual = IsContractual ?? false,
            IsContested = IsContested ?? false,
            HasDebtorsWriting = HasDebtorsWriting ?? false,
            Insolvency = Insolvency ?? InsolvencyKind.None,
            WaitEnd = WaitEnd,
        },
    };
}
