using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Payroll;

/// <summary>An entry of the feed with what its readers are told beside it; none of it ever changes.</summary>
/// <param name="Entry">What moved.</param>
/// <param name="TaxExclusive">Of the invoice as it was issued.</param>
/// <param name="Vat">Of the invoice as it was issued.</param>
/// <param name="TaxInclusive">Of the invoice as it was issued.</param>
/// <param name="Statement">Where the bank tells of the payment; null when it came otherwise.</param>
internal sealed record PayrollTold(
    PayrollEntry Entry, Amount TaxExclusive, Amount Vat, Amount TaxInclusive, PayrollStatement? Statement);
