using Gateway.Domain.Money;

namespace Gateway.Api.Payroll;

/// <summary>
/// What the invoices of a work contract carry, and what its wages cost: with 3in1 each invoice covers its contract.
/// </summary>
/// <param name="Reference">The contract, as payroll names it.</param>
/// <param name="Invoiced">The turnover of its invoices without VAT, credit notes and write-offs taken off.</param>
/// <param name="Contribution">What the cooperative keeps of it.</param>
/// <param name="Collected">What the unit got of it so far, advances and the fund included, before the contribution.
/// </param>
/// <param name="Wages">What the wages paid under it cost.</param>
internal sealed record ContractBudget(
    string Reference, Amount Invoiced, Amount Contribution, Amount Collected, Amount Wages)
{
    /// <summary>What its invoices leave for wages; negative when they do not cover what was paid.</summary>
    public Amount Left => Invoiced - Contribution - Wages;

    public bool IsCovered => !Left.IsNegative;
}
