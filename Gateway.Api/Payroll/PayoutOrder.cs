using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Payroll;

/// <summary>A wage that payroll paid.</summary>
/// <param name="Reference">Payroll's own name for it; unique within the unit.</param>
/// <param name="Contract">The contract it was paid under; 3in1 wants one.</param>
/// <param name="Kind">Decides the coefficient.</param>
/// <param name="Gross">Below zero to take an earlier one back.</param>
/// <param name="PaidOn">Decides the coefficient.</param>
internal sealed record PayoutOrder(
    string Reference, string? Contract, ContractKind Kind, Amount Gross, DateOnly PaidOn);
