using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Ubl;

/// <summary>BG-25: the lines. Those of a credit note have their quantity and their charges elsewhere.</summary>
public static partial class UblWriter
{
    private static void InvoiceLine(Utf8XmlWriter xml, Line line, Currency currency)
    {
        using var element = xml.Element("cac:InvoiceLine"u8);
        LineHead(xml, line, "cbc:InvoicedQuantity"u8, currency);
        LineTail(xml, line, currency);
    }

    private static void CreditNoteLine(Utf8XmlWriter xml, Line line, Currency currency)
    {
        using var element = xml.Element("cac:CreditNoteLine"u8);
        LineHead(xml, line, "cbc:CreditedQuantity"u8, currency);
        LineTail(xml, line, currency);
    }

    private static void LineHead(Utf8XmlWriter xml, Line line, ReadOnlySpan<byte> quantity, Currency currency)
    {
        xml.Text("cbc:ID"u8, line.Id);
        xml.Text("cbc:Note"u8, line.Note);
        xml.Number(quantity, line.Quantity, 0, "unitCode"u8, line.UnitCode);
        AmountOf(xml, "cbc:LineExtensionAmount"u8, line.NetAmount(currency));
        xml.Text("cbc:AccountingCost"u8, line.AccountingReference);
        InvoicePeriod(xml, line.Period);
        if (!IsBlank(line.OrderLineReference))
        {
            using var order = xml.Element("cac:OrderLineReference"u8);
            xml.Text("cbc:LineID"u8, line.OrderLineReference);
        }

        TypedReference(xml, "cac:DocumentReference"u8, line.Object, UblCodes.InvoicedObject);
    }

    private static void LineTail(Utf8XmlWriter xml, Line line, Currency currency)
    {
        foreach (var one in line.AllowanceCharges.AsSpan())
        {
            AllowanceOrCharge(xml, one);
        }

        ItemOf(xml, line.Item, line.Vat);
        PriceOf(xml, line.Price, currency);
    }

    /// <summary>BG-31, and the VAT of the line (BG-30), which UBL makes a property of the item.</summary>
    private static void ItemOf(Utf8XmlWriter xml, Item item, Vat vat)
    {
        using var element = xml.Element("cac:Item"u8);
        xml.Text("cbc:Description"u8, item.Description);
        xml.Text("cbc:Name"u8, item.Name);
        DocumentReference(xml, "cac:BuyersItemIdentification"u8, item.BuyersId);
        DocumentReference(xml, "cac:SellersItemIdentification"u8, item.SellersId);
        if (item.StandardId is { } standard)
        {
            using var identification = xml.Element("cac:StandardItemIdentification"u8);
            Identifier(xml, "cbc:ID"u8, standard);
        }

        if (!IsBlank(item.OriginCountryCode))
        {
            using var country = xml.Element("cac:OriginCountry"u8);
            xml.Text("cbc:IdentificationCode"u8, item.OriginCountryCode);
        }

        foreach (var one in item.Classifications.AsSpan())
        {
            using var classification = xml.Element("cac:CommodityClassification"u8);
            xml.Text(
                "cbc:ItemClassificationCode"u8, one.Code, "listID"u8, one.ListId, "listVersionID"u8, one.ListVersion);
        }

        VatCategory(xml, "cac:ClassifiedTaxCategory"u8, vat);
        foreach (var one in item.Properties.AsSpan())
        {
            using var property = xml.Element("cac:AdditionalItemProperty"u8);
            xml.Text("cbc:Name"u8, one.Name);
            xml.Text("cbc:Value"u8, one.Value);
        }
    }

    /// <summary>
    /// BG-29. The discount (BT-147) and the gross price (BT-148) are an allowance of the price; UBL wants its amount
    /// whenever there is one, so a gross price alone is written with the discount that follows from it.
    /// </summary>
    private static void PriceOf(Utf8XmlWriter xml, Price price, Currency currency)
    {
        using var element = xml.Element("cac:Price"u8);
        xml.Number("cbc:PriceAmount"u8, price.Net, 0, "currencyID"u8, currency.Code);
        if (price.BaseQuantity is { } quantity)
        {
            xml.Number("cbc:BaseQuantity"u8, quantity, 0, "unitCode"u8, price.BaseUnitCode);
        }

        if ((price.Discount ?? price.Gross - price.Net) is { } discount)
        {
            using var allowance = xml.Element("cac:AllowanceCharge"u8);
            xml.Text("cbc:ChargeIndicator"u8, "false");
            xml.Number("cbc:Amount"u8, discount, 0, "currencyID"u8, currency.Code);
            if (price.Gross is { } gross)
            {
                xml.Number("cbc:BaseAmount"u8, gross, 0, "currencyID"u8, currency.Code);
            }
        }
    }
}
