using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// A credit note of invoices that the gateway never issued. Amounts are positive: the document says that they are
/// owed back. An invoice of the gateway is corrected through its own credit-notes address instead.
/// </summary>
internal sealed record StandaloneCreditNoteRequest : DocumentRequest
{
    /// <summary>The invoices it corrects.</summary>
    [MinLength(1)]
    public required IReadOnlyList<PrecedingInvoiceFields> PrecedingInvoices { get; init; }
}
