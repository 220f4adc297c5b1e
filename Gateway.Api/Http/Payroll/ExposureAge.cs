using Gateway.Api.Payroll;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Payroll;

/// <summary>What is laid out on invoices of an age.</summary>
internal sealed record ExposureAge
{
    /// <summary>From so many days after the due date on, until the next age begins.</summary>
    public required int FromDaysLate { get; init; }

    /// <summary>The part that is set aside.</summary>
    public required Percentage Share { get; init; }

    public required ExposureSum Sum { get; init; }

    public static IEnumerable<ExposureAge> Of(IEnumerable<ExposedInvoice> invoices) =>
        from invoice in invoices
        group invoice by (invoice.Advanced.Currency, invoice.Band) into age
        orderby age.Key.Currency.Code, age.Key.Band.FromDaysLate
        select new ExposureAge
        {
            FromDaysLate = age.Key.Band.FromDaysLate,
            Share = age.Key.Band.Share,
            Sum = ExposureSum.Of(age.Key.Currency, [.. age]),
        };
}
