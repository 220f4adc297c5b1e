using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Banking;

/// <summary>Where a simulated year issues its documents: over the whole stack, or in bulk for speed.</summary>
internal interface IYearWorld
{
    IServiceProvider Gateway { get; }

    /// <summary>Issues invoices and tells each to the year.</summary>
    Task IssueAsync(IReadOnlyList<SimulatedInvoice> invoices, SimulatedYear year);

    Task CreditAsync(SimulatedInvoice invoice, long cents);

    /// <summary>An hour of a day, in Universal Time.</summary>
    void MoveTo(DateOnly day, int hour);

    DocumentId InvoiceOf(SimulatedInvoice invoice);

    ClientId ClientOf(SimulatedClient client);
}
