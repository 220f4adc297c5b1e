using System.Globalization;
using Gateway.Domain.Receivables;

namespace Gateway.Api.LegalRecovery;

/// <summary>Where a page of late invoices ends: they come by due date, and by id within a day.</summary>
internal sealed record LateInvoicePlace(DateOnly DueDate, ReceivableId Receivable)
{
    private const string DayFormat = "yyyyMMdd";

    public static LateInvoicePlace? Read(string? text) =>
        text is { Length: > 9 }
        && DateOnly.TryParseExact(
            text[..8], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && ReceivableId.TryParse(text[9..], out var id)
            ? new LateInvoicePlace(day, id)
            : null;

    public override string ToString() =>
        $"{DueDate.ToString(DayFormat, CultureInfo.InvariantCulture)}.{Receivable}";
}
