using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Http.Payroll;

/// <summary>The highest gross wage that a budget pays under a kind of contract.</summary>
internal sealed record PayableWageFields
{
    public required ContractKind Kind { get; init; }

    public required Amount GrossMax { get; init; }

    /// <summary>What a gross wage of one costs.</summary>
    public required decimal CostPerGross { get; init; }

    /// <summary>The dated row it comes from.</summary>
    public required string Coefficient { get; init; }

    /// <summary>Whether the social secretariat confirmed that row.</summary>
    public required bool IsVerified { get; init; }

    public static PayableWageFields Of(EmploymentCoefficient row, Amount balance) => new()
    {
        Kind = row.Kind,
        GrossMax = row.GrossOf(balance),
        CostPerGross = row.CostPerGross,
        Coefficient = row.Id,
        IsVerified = row.Verified,
    };
}
