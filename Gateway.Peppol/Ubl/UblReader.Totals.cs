using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using static Gateway.Peppol.Ubl.UblNames;

namespace Gateway.Peppol.Ubl;

/// <summary>Allowances and charges, VAT and the totals, as they are stated.</summary>
public static partial class UblReader
{
    private static ListOf<AllowanceCharge> AllowanceCharges(UblElement parent, bool ofDocument) =>
        parent.Children(Cac + "AllowanceCharge").Select(one => AllowanceChargeOf(one, ofDocument)).ToListOf();

    private static AllowanceCharge AllowanceChargeOf(UblElement element, bool ofDocument)
    {
        var isCharge = IsCharge(element);
        var group = (ofDocument, isCharge) switch
        {
            (true, false) => "BG-20",
            (true, true) => "BG-21",
            (false, false) => "BG-27",
            (false, true) => "BG-28",
        };
        return new AllowanceCharge
        {
            IsCharge = isCharge,
            Amount = element.RequiredAmount(Cbc + "Amount", group),
            BaseAmount = element.Amount(Cbc + "BaseAmount", group),
            Percentage = element.Percentage(Cbc + "MultiplierFactorNumeric", group),
            Reason = element.Text(Cbc + "AllowanceChargeReason"),
            ReasonCode = element.Code(Cbc + "AllowanceChargeReasonCode"),
            Vat = ofDocument && element.Child(Cac + "TaxCategory") is { } category ? VatOf(category, group) : null,
        };
    }

    private static bool IsCharge(UblElement element)
    {
        var indicator = element.RequiredCode(Cbc + "ChargeIndicator", "BG-20");
        if (indicator is not ("" or "true" or "false" or "1" or "0"))
        {
            element.Fault(Cbc + "ChargeIndicator", UblFault.UnknownCode, "BG-20", indicator);
        }

        return indicator is "true" or "1";
    }

    private static Vat VatOf(UblElement category, string term)
    {
        var code = category.RequiredCode(Cbc + "ID", term);
        if (!VatCategoryCodes.TryParse(code, out var known) && code.Length > 0)
        {
            category.Fault(Cbc + "ID", UblFault.UnknownCode, term, code);
        }

        return new Vat(known, category.Percentage(Cbc + "Percent", term));
    }

    /// <summary>
    /// BG-22 and BG-23. A document without VAT total (BT-110) has no VAT: the norm lets it be left out.
    /// </summary>
    private static DocumentTotals Totals(UblElement root)
    {
        var sums = root.Required(Cac + "LegalMonetaryTotal", "BG-22");
        var vat = VatTotal(root);
        return new DocumentTotals
        {
            LineTotal = sums.RequiredAmount(Cbc + "LineExtensionAmount", "BT-106"),
            AllowanceTotal = sums.Amount(Cbc + "AllowanceTotalAmount", "BT-107"),
            ChargeTotal = sums.Amount(Cbc + "ChargeTotalAmount", "BT-108"),
            TaxExclusive = sums.RequiredAmount(Cbc + "TaxExclusiveAmount", "BT-109"),
            Vat = vat?.RequiredAmount(Cbc + "TaxAmount", "BT-110") ?? Amount.Zero(root.Currency),
            TaxInclusive = sums.RequiredAmount(Cbc + "TaxInclusiveAmount", "BT-112"),
            Payable = sums.RequiredAmount(Cbc + "PayableAmount", "BT-115"),
            VatBreakdown = vat?.Children(Cac + "TaxSubtotal").Select(Subtotal).ToListOf() ?? [],
        };
    }

    /// <summary>
    /// The VAT total in the currency of the document, the one with the breakdown if there are several.
    /// </summary>
    private static UblElement? VatTotal(UblElement root) =>
        root.Children(Cac + "TaxTotal")
            .OrderByDescending(total => CurrencyOf(total) is not { } code || code == root.Currency.Code)
            .ThenByDescending(total => total.Child(Cac + "TaxSubtotal") is not null)
            .Select(total => (UblElement?)total)
            .FirstOrDefault();

    /// <summary>BT-111.</summary>
    private static Amount? VatTotalIn(UblElement root, Currency? vatCurrency)
    {
        if (vatCurrency is not { } currency || currency == root.Currency)
        {
            return null;
        }

        return root.Children(Cac + "TaxTotal")
            .Where(total => CurrencyOf(total) == currency.Code)
            .Select(total => total.In(currency).Amount(Cbc + "TaxAmount", "BT-111"))
            .FirstOrDefault();
    }

    private static string? CurrencyOf(UblElement total) => total.Child(Cbc + "TaxAmount")?.Attribute("currencyID");

    private static VatSubtotal Subtotal(UblElement element)
    {
        var category = element.Required(Cac + "TaxCategory", "BT-118");
        return new VatSubtotal(
            VatOf(category, "BT-118"),
            element.RequiredAmount(Cbc + "TaxableAmount", "BT-116"),
            element.RequiredAmount(Cbc + "TaxAmount", "BT-117"))
        {
            ExemptionReason = category.Text(Cbc + "TaxExemptionReason"),
            ExemptionCode = category.Code(Cbc + "TaxExemptionReasonCode"),
        };
    }

    /// <summary>UBL gives the reasons only in the breakdown; the content has one for each category.</summary>
    private static ListOf<VatExemption> Exemptions(ListOf<VatSubtotal> breakdown) =>
        breakdown
            .Where(one => one.ExemptionReason is not null || one.ExemptionCode is not null)
            .DistinctBy(one => one.Vat.Category)
            .Select(one => new VatExemption(one.Vat.Category, one.ExemptionReason, one.ExemptionCode))
            .ToListOf();
}
