using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Payroll;

/// <summary>An invoice on which wages were paid that the client has not covered, as at a day.</summary>
internal sealed record ExposedInvoice
{
    public required DocumentId InvoiceId { get; init; }

    public required ProductionUnitId UnitId { get; init; }

    public required ClientId ClientId { get; init; }

    public required DateOnly DueDate { get; init; }

    public required Amount Advanced { get; init; }

    public required Amount Guaranteed { get; init; }

    public required ProvisionBand Band { get; init; }

    /// <summary>The share of the advance that is held likely to be lost, rounded here so that every sum of invoices is
    /// exact.</summary>
    public Amount Provision => (Advanced * Band.Share).Round(Rounding.HalfUp);
}
