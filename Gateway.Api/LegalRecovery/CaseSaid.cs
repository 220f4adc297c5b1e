using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>What only a person knows of a debt: said when its case is proposed, and kept with it.</summary>
internal sealed record CaseSaid
{
    public bool IsContractual { get; init; }

    public bool IsContested { get; init; }

    public bool HasDebtorsWriting { get; init; }

    public InsolvencyKind Insolvency { get; init; }

    /// <summary>Consumers: the last day of the wait after the first reminder.</summary>
    public DateOnly? WaitEnd { get; init; }
}
