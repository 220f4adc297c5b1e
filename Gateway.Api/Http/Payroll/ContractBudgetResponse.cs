using Gateway.Api.Payroll;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Payroll;

/// <summary>A work contract of a unit: what its invoices carry, and what its wages cost.</summary>
internal sealed record ContractBudgetResponse
{
    /// <summary>As the invoices and payroll name it.</summary>
    public required string Contract { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>The turnover of its invoices without VAT, less what was credited or written off.</summary>
    public required Amount Invoiced { get; init; }

    /// <summary>What the cooperative keeps of it.</summary>
    public required Amount Contribution { get; init; }

    /// <summary>What the unit got of it so far, advances and the guarantee fund included, before the contribution.
    /// </summary>
    public required Amount Collected { get; init; }

    /// <summary>What the wages paid under it cost.</summary>
    public required Amount Wages { get; init; }

    /// <summary>Invoiced, less contribution and wages; negative when the invoices do not cover what was paid.</summary>
    public required Amount Left { get; init; }

    public required bool IsCovered { get; init; }

    public static ContractBudgetResponse Of(ContractBudget budget) => new()
    {
        Contract = budget.Reference,
        Currency = budget.Invoiced.Currency,
        Invoiced = budget.Invoiced,
        Contribution = budget.Contribution,
        Collected = budget.Collected,
        Wages = budget.Wages,
        Left = budget.Left,
        IsCovered = budget.IsCovered,
    };
}
