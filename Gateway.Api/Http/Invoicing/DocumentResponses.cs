using Gateway.Api.Http.Deliveries;
using Gateway.Api.Http.Problems;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Peppol.Ubl;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Issued documents as the API shows them.</summary>
internal static class DocumentResponses
{
    public static InvoiceResponse Invoice(
        DocumentRow row, BillingDocument document, IEnumerable<DeliveryRow> deliveries, Language language) => new()
        {
            Id = row.Id,
            Number = row.Number,
            ExternalReference = row.ExternalReference,
            LegalEntity = row.LegalEntityId,
            Unit = row.UnitId,
            Client = row.ClientId,
            ClientName = row.ClientName,
            IssueDate = row.IssueDate,
            DueDate = row.DueDate ?? row.IssueDate,
            IssuedAt = row.IssuedAt,
            Currency = row.Currency,
            Language = row.Language,
            ContractReference = row.ContractReference,
            Totals = TotalsFields.Of(document.Totals),
            VatBreakdown = [.. document.Totals.VatBreakdown.Select(VatSubtotalFields.Of)],
            PaymentReference = row.PaymentReference ?? "",
            Deliveries = [.. deliveries.Select(delivery => Delivery(delivery, language))],
            Links = DocumentLinks.OfInvoice(row.Id),
        };

    /// <summary>The answer to the issue of an invoice, with what was worth a look in it.</summary>
    public static InvoiceResponse Issued(
        IssueOutcome.Issued issued, Language language, IReadOnlyList<Finding> warnings) =>
        Invoice(issued.Row, issued.Document, [issued.Delivery], language) with
        {
            Warnings = warnings.Count == 0
                ? null
                : [.. warnings.Select(finding => FindingFields.Of(finding, language))],
        };

    public static CreditNoteResponse CreditNote(
        DocumentRow row, BillingDocument document, IEnumerable<DeliveryRow> deliveries, Language language) => new()
        {
            Id = row.Id,
            Number = row.Number,
            ExternalReference = row.ExternalReference,
            Corrects = row.CorrectsId,
            LegalEntity = row.LegalEntityId,
            Unit = row.UnitId,
            Client = row.ClientId,
            ClientName = row.ClientName,
            IssueDate = row.IssueDate,
            IssuedAt = row.IssuedAt,
            Currency = row.Currency,
            Totals = TotalsFields.Of(document.Totals),
            VatBreakdown = [.. document.Totals.VatBreakdown.Select(VatSubtotalFields.Of)],
            Deliveries = [.. deliveries.Select(delivery => Delivery(delivery, language))],
            Links = DocumentLinks.OfCreditNote(row.Id),
        };

    public static InvoiceSummary Summary(DocumentRow row) => new()
    {
        Id = row.Id,
        Number = row.Number,
        ExternalReference = row.ExternalReference,
        Unit = row.UnitId,
        Client = row.ClientId,
        ClientName = row.ClientName,
        IssueDate = row.IssueDate,
        DueDate = row.DueDate ?? row.IssueDate,
        Currency = row.Currency,
        TaxExclusive = row.Money(row.TaxExclusive),
        Payable = row.Money(row.Payable),
        PaymentReference = row.PaymentReference ?? "",
    };

    /// <summary>The document as it was issued, read back from its UBL.</summary>
    public static async Task<BillingDocument> ReadAsync(
        GatewayDbContext db, DocumentId id, CancellationToken cancellationToken)
    {
        var ubl = await db.DocumentUbls.AsNoTracking().Where(row => row.DocumentId == id)
            .Select(row => row.Content).SingleAsync(cancellationToken);
        return UblReader.Read(ubl) is UblReading.Read(var document)
            ? document
            : throw new InvalidOperationException($"The stored UBL of {id} cannot be read.");
    }

    public static Task<List<DeliveryRow>> DeliveriesAsync(
        GatewayDbContext db, DocumentId id, CancellationToken cancellationToken) =>
        db.Deliveries.AsNoTracking().Include(row => row.Attempts)
            .Where(row => row.DocumentId == id && row.NoticeId == null
                && row.Channel != DeliveryChannel.Dossier && row.Channel != DeliveryChannel.UnitLetter)
            .OrderBy(row => row.QueuedAt)
            .ToListAsync(cancellationToken);

    public static DeliveryResponse Delivery(DeliveryRow row, Language language) => new()
    {
        Id = row.Id,
        Document = row.DocumentId,
        Inbound = row.InboundId,
        Channel = row.Channel,
        Route = row.RouteCode is { } code ? RouteFields.Of(RouteReasons.Of(code), language) : null,
        Recipient = row.Recipient.Length == 0 ? null : row.Recipient,
        State = row.State,
        NextAttemptAt = row.State == DeliveryState.Queued ? row.NextAttemptAt : null,
        Fault = FaultOf(row.FaultCode, language),
        Attempts = row.Attempts.Count == 0
            ? null
            : [.. row.Attempts.OrderBy(attempt => attempt.Number).Select(attempt => Attempt(attempt, language))],
    };

    private static AttemptFields Attempt(AttemptRow row, Language language) => new()
    {
        Number = row.Number,
        StartedAt = row.StartedAt,
        EndedAt = row.EndedAt,
        Fault = FaultOf(row.FaultCode, language),
        Detail = row.Detail,
    };

    private static FaultFields? FaultOf(string? code, Language language) =>
        code is null ? null : FaultFields.Of(DeliveryFaults.Of(code), language);
}
