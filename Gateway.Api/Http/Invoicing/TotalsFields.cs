using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Invoicing;

/// <summary>The sums of a document in its currency, computed by the gateway.</summary>
internal sealed record TotalsFields
{
    /// <summary>The lines.</summary>
    public required Amount Lines { get; init; }

    public Amount? Allowances { get; init; }

    public Amount? Charges { get; init; }

    /// <summary>Without VAT.</summary>
    public required Amount TaxExclusive { get; init; }

    public required Amount Vat { get; init; }

    /// <summary>With VAT.</summary>
    public required Amount TaxInclusive { get; init; }

    /// <summary>What is to be paid.</summary>
    public required Amount Payable { get; init; }

    public static TotalsFields Of(DocumentTotals totals) => new()
    {
        Lines = totals.LineTotal,
        Allowances = totals.AllowanceTotal,
        Charges = totals.ChargeTotal,
        TaxExclusive = totals.TaxExclusive,
        Vat = totals.Vat,
        TaxInclusive = totals.TaxInclusive,
        Payable = totals.Payable,
    };
}
