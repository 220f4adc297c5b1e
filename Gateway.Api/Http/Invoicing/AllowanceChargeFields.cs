using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Invoicing;

/// <summary>An allowance or a charge. The amount counts; base and percentage explain it.</summary>
internal sealed record AllowanceChargeFields
{
    public required AllowanceChargeKind Kind { get; init; }

    /// <summary>Never negative.</summary>
    [WrittenAs(WrittenAs.Amount)]
    public required decimal Amount { get; init; }

    [WrittenAs(WrittenAs.Amount)]
    public decimal? BaseAmount { get; init; }

    public Percentage? Percentage { get; init; }

    public string? Reason { get; init; }

    /// <summary>UNTDID 5189 for an allowance, UNTDID 7161 for a charge.</summary>
    [MaxLength(3)]
    public string? ReasonCode { get; init; }

    /// <summary>Mandatory on the document; on a line the line's own VAT holds, and none is given.</summary>
    public VatFields? Vat { get; init; }

    public AllowanceCharge ToDomain(Currency currency) => new()
    {
        IsCharge = Kind == AllowanceChargeKind.Charge,
        Amount = new Amount(Amount, currency),
        BaseAmount = BaseAmount is { } amount ? new Amount(amount, currency) : null,
        Percentage = Percentage,
        Reason = Reason,
        ReasonCode = ReasonCode,
        Vat = Vat?.ToDomain(),
    };
}
