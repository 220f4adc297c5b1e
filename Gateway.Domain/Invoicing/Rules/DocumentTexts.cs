using static Gateway.Domain.Invoicing.Rules.TextKind;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>Every free text of a document. What is a code stands in <see cref="DocumentCodes"/>.</summary>
internal static class DocumentTexts
{
    public static IEnumerable<TextTerm> Of(DocumentContent content) =>
        Header(content)
            .Concat(References(content.References))
            .Concat(OfParty("/seller", content.Seller, nameRule: "BR-06"))
            .Concat(OfParty("/buyer", content.Buyer, nameRule: "BR-07"))
            .Concat(OfPayee(content.Payee))
            .Concat(OfTaxRepresentative(content.TaxRepresentative))
            .Concat(OfDelivery(content.Delivery))
            .Concat(Places.Of("", "paymentMeans", content.PaymentMeans).SelectMany(OfPayment))
            .Concat(Places.Of("", "allowanceCharges", content.AllowanceCharges).SelectMany(OfAllowance))
            .Concat(Places.Of("", "attachments", content.Attachments).SelectMany(OfAttachment));

    public static IEnumerable<TextTerm> Of(string at, Line line)
    {
        yield return new(at, "id", line.Id, Reference, "BR-21");
        yield return new(at, "note", line.Note, Prose);
        yield return new(at, "object/value", line.Object?.Value, Reference, WhereGiven(line.Object));
        yield return new(at, "orderLineReference", line.OrderLineReference, Reference);
        yield return new(at, "accountingReference", line.AccountingReference, Reference);
        foreach (var term in Places.Of(at, "allowanceCharges", line.AllowanceCharges).SelectMany(OfAllowance))
        {
            yield return term;
        }

        foreach (var term in OfItem(at, line.Item))
        {
            yield return term;
        }
    }

    private static IEnumerable<TextTerm> Header(DocumentContent content)
    {
        yield return new("", "creditorIdentifier", content.CreditorIdentifier, Reference);
        yield return new("", "paymentTerms", content.PaymentTerms, Prose);
        foreach (var (at, note) in Places.Of("", "notes", content.Notes))
        {
            yield return new(at, "text", note.Text, Prose, "PEPPOL-EN16931-R008");
        }

        foreach (var (at, preceding) in Places.Of("", "precedingInvoices", content.PrecedingInvoices))
        {
            yield return new(at, "number", preceding.Number, Reference, "BR-55");
        }

        foreach (var (at, exemption) in Places.Of("", "exemptions", content.Exemptions))
        {
            yield return new(at, "reason", exemption.Reason, Prose);
        }
    }

    private static IEnumerable<TextTerm> References(DocumentReferences references)
    {
        const string At = "/references";
        yield return new(At, "buyer", references.Buyer, Reference);
        yield return new(At, "project", references.Project, Reference);
        yield return new(At, "contract", references.Contract, Reference);
        yield return new(At, "order", references.Order, Reference);
        yield return new(At, "salesOrder", references.SalesOrder, Reference);
        yield return new(At, "receivingAdvice", references.ReceivingAdvice, Reference);
        yield return new(At, "despatchAdvice", references.DespatchAdvice, Reference);
        yield return new(At, "tenderOrLot", references.TenderOrLot, Reference);
        yield return new(
            At, "invoicedObject/value", references.InvoicedObject?.Value, Reference,
            WhereGiven(references.InvoicedObject));
        yield return new(At, "buyerAccounting", references.BuyerAccounting, Reference);
    }

    private static IEnumerable<TextTerm> OfParty(string at, Party party, string nameRule)
    {
        yield return new(at, "name", party.Name, TextKind.Line, nameRule);
        yield return new(at, "tradingName", party.TradingName, TextKind.Line);
        yield return new(at, "vatNumber", party.VatNumber, Reference);
        yield return new(at, "taxRegistration", party.TaxRegistration, Reference);
        yield return new(at, "legalForm", party.LegalForm, Prose);
        yield return new(
            at, "legalRegistration/value", party.LegalRegistration?.Value, Reference,
            WhereGiven(party.LegalRegistration));
        yield return new(
            at, "electronicAddress/value", party.ElectronicAddress?.Value, Reference,
            WhereGiven(party.ElectronicAddress));
        foreach (var (place, identifier) in Places.Of(at, "identifiers", party.Identifiers))
        {
            yield return new(place, "value", identifier.Value, Reference, "PEPPOL-EN16931-R008");
        }

        yield return new(at, "contact/name", party.Contact?.Name, TextKind.Line);
        yield return new(at, "contact/phone", party.Contact?.Phone, Reference);
        yield return new(at, "contact/email", party.Contact?.Email, TextKind.Line);
        foreach (var term in OfAddress($"{at}/address", party.Address))
        {
            yield return term;
        }
    }

    /// <summary>An identifier that is given has a value: UBL has no empty elements.</summary>
    private static string? WhereGiven(Identifier? identifier) => identifier is null ? null : "PEPPOL-EN16931-R008";

    private static IEnumerable<TextTerm> OfAddress(string at, Address? address)
    {
        yield return new(at, "street", address?.Street, TextKind.Line);
        yield return new(at, "additionalStreet", address?.AdditionalStreet, TextKind.Line);
        yield return new(at, "thirdLine", address?.ThirdLine, TextKind.Line);
        yield return new(at, "city", address?.City, TextKind.Line);
        yield return new(at, "postCode", address?.PostCode, Reference);
        yield return new(at, "subdivision", address?.Subdivision, TextKind.Line);
    }

    private static IEnumerable<TextTerm> OfPayee(Payee? payee) => payee is null ? [] :
    [
        new("/payee", "name", payee.Name, TextKind.Line, "BR-17"),
        new("/payee/identifier", "value", payee.Identifier?.Value, Reference, WhereGiven(payee.Identifier)),
        new(
            "/payee/legalRegistration", "value", payee.LegalRegistration?.Value, Reference,
            WhereGiven(payee.LegalRegistration)),
    ];

    private static IEnumerable<TextTerm> OfTaxRepresentative(TaxRepresentative? representative) =>
        representative is null ? [] :
        [
            new("/taxRepresentative", "name", representative.Name, TextKind.Line, "BR-18"),
            new("/taxRepresentative", "vatNumber", representative.VatNumber, Reference, "BR-56"),
            .. OfAddress("/taxRepresentative/address", representative.Address),
        ];

    private static IEnumerable<TextTerm> OfDelivery(DeliveryInformation? delivery) => delivery is null ? [] :
    [
        new("/delivery", "name", delivery.Name, TextKind.Line),
        new("/delivery/location", "value", delivery.Location?.Value, Reference, WhereGiven(delivery.Location)),
        .. OfAddress("/delivery/address", delivery.Address),
    ];

    private static IEnumerable<TextTerm> OfPayment((string At, PaymentMeans Item) place) =>
    [
        new(place.At, "text", place.Item.Text, TextKind.Line),
        new(place.At, "reference", place.Item.Reference, Reference),
        .. place.Item switch
        {
            PaymentMeans.CreditTransfer transfer =>
            [
                new(place.At, "account", transfer.Account, Reference, "BR-50"),
                new(place.At, "accountName", transfer.AccountName, TextKind.Line),
                new(place.At, "bic", transfer.Bic, Reference),
            ],
            PaymentMeans.Card card =>
            [
                new(place.At, "number", card.Number, Reference, "SGW-CARD-NUMBER"),
                new(place.At, "holder", card.Holder, TextKind.Line),
                new(place.At, "network", card.Network, Reference, "SGW-CARD-NETWORK"),
            ],
            PaymentMeans.DirectDebit debit =>
            [
                new(place.At, "mandate", debit.Mandate, Reference, "PEPPOL-EN16931-R061"),
                new(place.At, "debitedAccount", debit.DebitedAccount, Reference),
            ],
            _ => Array.Empty<TextTerm>(),
        },
    ];

    private static IEnumerable<TextTerm> OfAllowance((string At, AllowanceCharge Item) place) =>
        [new(place.At, "reason", place.Item.Reason, TextKind.Line)];

    private static IEnumerable<TextTerm> OfAttachment((string At, Attachment Item) place) =>
    [
        new(place.At, "id", place.Item.Id, Reference, "BR-52"),
        new(place.At, "description", place.Item.Description, Prose),
        .. place.Item switch
        {
            Attachment.Embedded embedded =>
                [new(place.At, "fileName", embedded.FileName, Reference, "SGW-ATTACHMENT-NAME")],
            Attachment.Linked linked => [new(place.At, "uri", linked.Uri, TextKind.Uri, "SGW-ATTACHMENT-LINK")],
            _ => Array.Empty<TextTerm>(),
        },
    ];

    private static IEnumerable<TextTerm> OfItem(string at, Item item)
    {
        yield return new(at, "item/name", item.Name, TextKind.Line, "BR-25");
        yield return new(at, "item/description", item.Description, Prose);
        yield return new(at, "item/sellersId", item.SellersId, Reference);
        yield return new(at, "item/buyersId", item.BuyersId, Reference);
        yield return new(
            at, "item/standardId/value", item.StandardId?.Value, Reference, WhereGiven(item.StandardId));
        foreach (var (place, classification) in Places.Of(at, "item/classifications", item.Classifications))
        {
            yield return new(place, "code", classification.Code, Reference, "PEPPOL-EN16931-R008");
            yield return new(place, "listVersion", classification.ListVersion, Reference);
        }

        foreach (var (place, property) in Places.Of(at, "item/properties", item.Properties))
        {
            yield return new(place, "name", property.Name, TextKind.Line, "BR-54");
            yield return new(place, "value", property.Value, Prose, "BR-54");
        }
    }
}
