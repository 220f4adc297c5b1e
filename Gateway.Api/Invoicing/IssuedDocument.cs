using System.Security.Cryptography;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;

namespace Gateway.Api.Invoicing;

/// <summary>One document with its number and all that is stored with it, before it is stored.</summary>
internal sealed record IssuedDocument(
    IssueOrder Order, BillingDocument Document, DocumentRow Row, DocumentUblRow Ubl, DeliveryRow Delivery)
{
    public static IssuedDocument Of(
        IssueOrder order, DocumentNumber number, DeliveryRoute route, string messageIdDomain, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var id = DocumentId.New(clock);
        var reference = order.Kind == DocumentKind.Invoice ? PaymentReference(order, number) : null;
        BillingDocument document = order.Kind == DocumentKind.Invoice
            ? Invoice.Issue(number.ToString(), Referenced(order, number))
            : CreditNote.Issue(number.ToString(), order.Content);
        var ubl = UblWriter.Write(document);
        return new IssuedDocument(
            order,
            document,
            RowOf(order, id, number, document, reference, now),
            new DocumentUblRow
            {
                DocumentId = id,
                Content = ubl,
                Hash = Convert.ToHexStringLower(SHA256.HashData(ubl)),
            },
            DeliveryOf(order, id, route, messageIdDomain, clock));
    }

    /// <summary>The content of an invoice with the payment reference that belongs to its number.</summary>
    public static DocumentContent Referenced(IssueOrder order, DocumentNumber number)
    {
        var reference = PaymentReference(order, number);
        return order.Content with
        {
            PaymentMeans = order.Content.PaymentMeans
                .Select(means => means.Reference is null ? means with { Reference = reference } : means)
                .ToListOf(),
        };
    }

    private static DocumentRow RowOf(
        IssueOrder order,
        DocumentId id,
        DocumentNumber number,
        BillingDocument document,
        string? reference,
        DateTimeOffset now) => new()
        {
            Id = id,
            Kind = order.Kind,
            LegalEntityId = order.LegalEntity.Id,
            UnitId = order.Unit.Id,
            ClientId = order.Client.Id,
            ClientName = order.Client.Name,
            Number = document.Number,
            Series = number.Series,
            Year = number.Year,
            Sequence = number.Sequence,
            ExternalReference = order.ExternalReference,
            IssueDate = document.Content.IssueDate,
            DueDate = document.Content.DueDate,
            Currency = document.Currency,
            TaxExclusive = document.Totals.TaxExclusive.MinorUnits,
            Vat = document.Totals.Vat.MinorUnits,
            TaxInclusive = document.Totals.TaxInclusive.MinorUnits,
            Payable = document.Totals.Payable.MinorUnits,
            PaymentReference = reference,
            Language = order.Language,
            ContractReference = document.Content.References.Contract,
            CorrectsId = order.Corrects,
            IssuedAt = now,
        };

    /// <summary>On the way that the policy says; what hinders it there holds the delivery for a person.</summary>
    private static DeliveryRow DeliveryOf(
        IssueOrder order, DocumentId document, DeliveryRoute route, string messageIdDomain, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var id = DeliveryId.New(clock);
        return new DeliveryRow
        {
            Id = id,
            DocumentId = document,
            UnitId = order.Unit.Id,
            Channel = route.Channel,
            RouteCode = route.Reason.Code,
            Recipient = route.Recipient,
            MessageId = $"{id}@{messageIdDomain}",
            State = route.Hindrance is null ? DeliveryState.Queued : DeliveryState.Held,
            FaultCode = route.Hindrance?.Code,
            QueuedAt = now,
            NextAttemptAt = now,
        };
    }

    /// <summary>
    /// What the caller gave wins; else Belgian clients get the structured communication, others ISO 11649.
    /// </summary>
    private static string PaymentReference(IssueOrder order, DocumentNumber number) =>
        order.Content.PaymentMeans.Select(means => means.Reference).FirstOrDefault(reference => reference is not null)
        ?? number.PaymentReference(order.Series, order.Client.Address.Country).Text;
}
