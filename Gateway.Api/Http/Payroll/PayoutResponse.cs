using Gateway.Api.Payroll;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Http.Payroll;

/// <summary>A wage that was noted, what it cost, and what is left.</summary>
internal sealed record PayoutResponse
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required ContractKind Kind { get; init; }

    public required DateOnly PaidOn { get; init; }

    public required Currency Currency { get; init; }

    public required Amount Gross { get; init; }

    /// <summary>What it took from the budget.</summary>
    public required Amount Cost { get; init; }

    /// <summary>The dated row of the coefficient.</summary>
    public required string Coefficient { get; init; }

    /// <summary>What is left of the budget; negative when more was paid than it held.</summary>
    public required Amount Balance { get; init; }

    /// <summary>Where it was paid under a contract: what the invoices of that contract carry, and leave.</summary>
    public ContractBudgetResponse? Contract { get; init; }

    public static PayoutResponse Of(PayoutOutcome.Recorded recorded) => new()
    {
        Id = recorded.Row.Id,
        Reference = recorded.Row.Reference,
        Kind = recorded.Row.Kind,
        PaidOn = recorded.Row.PaidOn,
        Currency = recorded.Row.Currency,
        Gross = Amount.FromMinorUnits(recorded.Row.Gross, recorded.Row.Currency),
        Cost = Amount.FromMinorUnits(recorded.Row.Cost, recorded.Row.Currency),
        Coefficient = recorded.Row.CoefficientId,
        Balance = recorded.Balance,
        Contract = recorded.Contract is { } contract ? ContractBudgetResponse.Of(contract) : null,
    };
}
