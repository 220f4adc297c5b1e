using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>
/// What is open in a case, as it is booked: what the debtor paid to the house itself, and credits, are off. Interest
/// that has run since the last claim is not in it.
/// </summary>
internal sealed record CaseOwedFields
{
    /// <summary>Of the invoices themselves.</summary>
    public required Amount Principal { get; init; }

    public required Amount Interest { get; init; }

    /// <summary>Compensation, and what the procedure costs where the debtor owes it.</summary>
    public required Amount Costs { get; init; }

    /// <summary>Zero: nothing more is served or executed, and the case ends.</summary>
    public required Amount Total { get; init; }

    public static CaseOwedFields Of(DebtParts owed) => new()
    {
        Principal = owed.Principal,
        Interest = owed.Interest,
        Costs = owed.Costs,
        Total = owed.Total,
    };
}
