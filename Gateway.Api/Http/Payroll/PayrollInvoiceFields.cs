using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Payroll;

/// <summary>The invoice a payroll entry is about.</summary>
internal sealed record PayrollInvoiceFields
{
    public required DocumentId Id { get; init; }

    public required string Number { get; init; }

    /// <summary>Of every amount of the entry.</summary>
    public required Currency Currency { get; init; }

    /// <summary>As it was issued; credit notes are entries of their own.</summary>
    public required Amount TaxExclusive { get; init; }

    /// <summary>As it was issued.</summary>
    public required Amount Vat { get; init; }

    /// <summary>As it was issued.</summary>
    public required Amount TaxInclusive { get; init; }
}
