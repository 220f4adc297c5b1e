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
}
