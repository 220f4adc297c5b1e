using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>The small print below the name of a line: everything the line says that has no column.</summary>
internal static class LineDetails
{
    public static IReadOnlyList<string> Of(Line line, InvoicePaper paper)
    {
        var item = line.Item;
        string?[] details =
        [
            item.Description,
            line.Note,
            PaperFact.Text(line.Period, paper.Format),
            Named(Labels.ItemId, item.SellersId, paper),
            Named(Labels.BuyersItemId, item.BuyersId, paper),
            item.StandardId?.Value,
            Named(Labels.OrderLine, line.OrderLineReference, paper),
            Named(Labels.InvoicedObject, line.Object?.Value, paper),
            Named(Labels.Accounting, line.AccountingReference, paper),
            item.OriginCountryCode is { } origin
                ? Named(Labels.Origin, CountryNames.Of(origin, paper.Language), paper)
                : null,
            .. item.Properties.Select(property => $"{property.Name}: {property.Value}"),
            PriceReduction(line.Price, paper),
            .. line.AllowanceCharges.Select(one => AllowanceText(one, paper)),
        ];
        return [.. details.OfType<string>()];
    }

    /// <summary><c>Remise (fidélité) 10 % de 500,00 : -50,00</c>; the parts that are not given fall away.</summary>
    public static string AllowanceText(AllowanceCharge one, InvoicePaper paper) =>
        $"{AllowanceName(one, paper)}{paper.Format.Colon} {paper.Format.Value(one.Signed)}";

    public static string AllowanceName(AllowanceCharge one, InvoicePaper paper)
    {
        var format = paper.Format;
        var kind = paper.In(one.IsCharge ? Labels.Charge : Labels.Discount);
        var reason = one.Reason is null ? "" : $" ({one.Reason})";
        var share = (one.Percentage, one.BaseAmount) switch
        {
            ({ } percentage, { } amount) =>
                " " + paper.In(Labels.Share.With(format.Percent(percentage), format.Value(amount))),
            ({ } percentage, null) => " " + format.Percent(percentage),
            _ => "",
        };
        return kind + reason + share;
    }

    private static string? PriceReduction(Price price, InvoicePaper paper)
    {
        if (price is not { Gross: { } gross, Discount: { } discount } || discount == 0)
        {
            return null;
        }

        var currency = paper.Content.Currency;
        return paper.In(Labels.PriceReduced.With(
            paper.Format.Price(gross, currency), paper.Format.Price(discount, currency)));
    }

    private static string? Named(Sentence label, string? value, InvoicePaper paper) =>
        value is null ? null : $"{paper.In(label)} {value}";
}
