using System.Text.Json.Serialization;
using Gateway.Api.Payroll;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Payroll;

/// <summary>What is laid out for a unit, for a client, or on an invoice.</summary>
internal sealed record ExposureItem
{
    public ProductionUnitId? Unit { get; init; }

    public ClientId? Client { get; init; }

    public DocumentId? Invoice { get; init; }

    /// <summary>Of the invoice that has been due longest.</summary>
    public required DateOnly OldestDueDate { get; init; }

    public required ExposureSum Sum { get; init; }

    /// <summary>Where it stands in the list.</summary>
    [JsonIgnore]
    public string Place { get; init; } = "";

    public static IEnumerable<ExposureItem> Of(IEnumerable<ExposedInvoice> invoices, ExposureBy by) =>
        invoices.GroupBy(invoice => $"{IdOf(invoice, by)}/{invoice.Advanced.Currency.Code}")
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .Select(item => Of(item.Key, [.. item], by));

    private static ExposureItem Of(string place, IReadOnlyList<ExposedInvoice> invoices, ExposureBy by) => new()
    {
        Unit = by is ExposureBy.Unit or ExposureBy.Invoice ? invoices[0].UnitId : null,
        Client = by is ExposureBy.Client or ExposureBy.Invoice ? invoices[0].ClientId : null,
        Invoice = by == ExposureBy.Invoice ? invoices[0].InvoiceId : null,
        OldestDueDate = invoices.Min(invoice => invoice.DueDate),
        Sum = ExposureSum.Of(invoices[0].Advanced.Currency, invoices),
        Place = place,
    };

    private static Guid IdOf(ExposedInvoice invoice, ExposureBy by) => by switch
    {
        ExposureBy.Unit => invoice.UnitId.Value,
        ExposureBy.Client => invoice.ClientId.Value,
        _ => invoice.InvoiceId.Value,
    };
}
