using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Api.Payroll;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Http.Payroll;

/// <summary>A wage that payroll paid out of the budget of a unit.</summary>
internal sealed record PayoutRequest
{
    /// <summary>Payroll's own name for it; unique within the unit.</summary>
    [MaxLength(128)]
    public required string Reference { get; init; }

    /// <summary>The work contract it was paid under, as invoices name it. A 3in1 unit gives it always: there each
    /// invoice covers its contract.</summary>
    [MinLength(1), MaxLength(128)]
    public string? ContractReference { get; init; }

    public required ContractKind Kind { get; init; }

    /// <summary>The gross wage; below zero to take an earlier one back.</summary>
    [WrittenAs(WrittenAs.Amount)]
    public required decimal Gross { get; init; }

    /// <summary>Default: EUR.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The day that decides which coefficient holds.</summary>
    public required DateOnly PaidOn { get; init; }

    public PayoutOrder ToOrder() =>
        new(Reference, ContractReference, Kind, new Amount(Gross, Currency ?? Domain.Money.Currency.Eur), PaidOn);
}
