using Gateway.Api.Payroll;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Payroll;

/// <summary>What is laid out in one currency.</summary>
internal sealed record ExposureSum
{
    public required Currency Currency { get; init; }

    public required int Invoices { get; init; }

    /// <summary>By the cooperative, without VAT.</summary>
    public required Amount Advanced { get; init; }

    /// <summary>By the guarantee fund, without VAT.</summary>
    public required Amount Guaranteed { get; init; }

    /// <summary>The part of the advances that is held likely to be lost.</summary>
    public required Amount Provision { get; init; }

    public static IEnumerable<ExposureSum> Of(IEnumerable<ExposedInvoice> invoices) =>
        from invoice in invoices
        group invoice by invoice.Advanced.Currency into sum
        orderby sum.Key.Code
        select Of(sum.Key, [.. sum]);

    public static ExposureSum Of(Currency currency, IReadOnlyList<ExposedInvoice> invoices) => new()
    {
        Currency = currency,
        Invoices = invoices.Count,
        Advanced = Amount.Sum(invoices.Select(invoice => invoice.Advanced), currency),
        Guaranteed = Amount.Sum(invoices.Select(invoice => invoice.Guaranteed), currency),
        Provision = Amount.Sum(invoices.Select(invoice => invoice.Provision), currency),
    };
}
