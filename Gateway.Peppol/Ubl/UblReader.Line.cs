using Gateway.Domain.Invoicing;
using static Gateway.Peppol.Ubl.UblNames;

namespace Gateway.Peppol.Ubl;

/// <summary>BG-25: the lines.</summary>
public static partial class UblReader
{
    private static ListOf<Line> Lines(UblElement root, UblKind kind)
    {
        root.Required(kind.Line, "BG-25");
        return root.Children(kind.Line).Select(line => LineOf(line, kind)).ToListOf();
    }

    private static Line LineOf(UblElement element, UblKind kind)
    {
        var item = element.Required(Cac + "Item", "BG-31");
        var line = new Line
        {
            Id = element.RequiredCode(Cbc + "ID", "BT-126"),
            Note = element.Text(Cbc + "Note"),
            Object = element.Child(Cac + "DocumentReference")?.Identifier(Cbc + "ID"),
            Quantity = element.RequiredNumber(kind.Quantity, "BT-129"),
            UnitCode = UnitCode(element, kind),
            OrderLineReference = element.Child(Cac + "OrderLineReference")?.Code(Cbc + "LineID"),
            AccountingReference = element.Code(Cbc + "AccountingCost"),
            Period = PeriodOf(element.Child(Cac + "InvoicePeriod")),
            AllowanceCharges = AllowanceCharges(element, ofDocument: false),
            Price = PriceOf(element.Required(Cac + "Price", "BG-29")),
            Vat = VatOf(item.Required(Cac + "ClassifiedTaxCategory", "BT-151"), "BT-151"),
            Item = ItemOf(item),
        };
        return WithStatedAmount(element, line);
    }

    private static string UnitCode(UblElement line, UblKind kind) =>
        line.Child(kind.Quantity) is { } quantity
            ? quantity.Attribute("unitCode") ?? quantity.MissingAttribute("unitCode", "BT-130")
            : "";

    /// <summary>
    /// The amount of the line (BT-131) is kept when it is another than the one that follows from the line.
    /// </summary>
    private static Line WithStatedAmount(UblElement element, Line line)
    {
        var stated = element.RequiredAmount(Cbc + "LineExtensionAmount", "BT-131");
        try
        {
            return line.ComputedNetAmount(element.Currency) == stated ? line : line with { StatedNetAmount = stated };
        }
        catch (OverflowException)
        {
            // A vanishing base quantity: no later step should have to reckon with a line that cannot be computed.
            element.Fault(UblFault.Incalculable, "BT-131");
            return line;
        }
    }

    private static Item ItemOf(UblElement item) => new()
    {
        Name = item.RequiredText(Cbc + "Name", "BT-153"),
        Description = item.Text(Cbc + "Description"),
        SellersId = item.Child(Cac + "SellersItemIdentification")?.Code(Cbc + "ID"),
        BuyersId = item.Child(Cac + "BuyersItemIdentification")?.Code(Cbc + "ID"),
        StandardId = item.Child(Cac + "StandardItemIdentification")?.Identifier(Cbc + "ID"),
        Classifications = item.Children(Cac + "CommodityClassification")
            .SelectMany(one => one.Children(Cbc + "ItemClassificationCode"))
            .Select(ClassificationOf)
            .ToListOf(),
        OriginCountryCode = item.Child(Cac + "OriginCountry")?.Code(Cbc + "IdentificationCode"),
        Properties = item.Children(Cac + "AdditionalItemProperty").Select(PropertyOf).ToListOf(),
    };

    private static ItemClassification ClassificationOf(UblElement code) => new(
        code.Text()?.Trim() ?? code.MissingText("BT-158"),
        code.Attribute("listID") ?? code.MissingAttribute("listID", "BT-158"),
        code.Attribute("listVersionID"));

    private static ItemProperty PropertyOf(UblElement property) => new(
        property.RequiredText(Cbc + "Name", "BT-160"),
        property.RequiredText(Cbc + "Value", "BT-161"));

    private static Price PriceOf(UblElement price)
    {
        var allowance = price.Child(Cac + "AllowanceCharge");
        var net = price.RequiredMoney(Cbc + "PriceAmount", "BT-146");
        var gross = allowance?.Money(Cbc + "BaseAmount", "BT-148");
        return new Price
        {
            Net = net,
            Discount = allowance?.Money(Cbc + "Amount", "BT-147") ?? gross - net,
            Gross = gross,
            BaseQuantity = BaseQuantity(price),
            BaseUnitCode = price.Child(Cbc + "BaseQuantity")?.Attribute("unitCode"),
        };
    }

    /// <summary>BT-149: prices are divided by it.</summary>
    private static decimal? BaseQuantity(UblElement price)
    {
        var quantity = price.Number(Cbc + "BaseQuantity", "BT-149");
        if (quantity is <= 0)
        {
            price.Fault(Cbc + "BaseQuantity", UblFault.NotPositive, "BT-149", quantity);
            return null;
        }

        return quantity;
    }
}
