using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>The elements that the rules of the UBL syntax binding judge.</summary>
internal static class Syntax
{
    public static readonly RuleContext Address = RuleContext.On(Cac.PostalAddress, Cac.Address);

    public static readonly RuleContext Seller = RuleContext.On(Cac.AccountingSupplierParty / Cac.Party);

    public static readonly RuleContext SupportingDocument = RuleContext.On(Cac.AdditionalDocumentReference);

    /// <summary>
    /// Whatever is called an amount, even in an extension, except prices and what hangs on a price. Only the name as
    /// written counts.
    /// </summary>
    public static readonly RuleContext Amount = RuleContext.OnNamesEnding("Amount")
        .Where(amount => !IsPrice(amount) && !IsWithinPriceAllowance(amount));

    public static readonly RuleContext BinaryObject = RuleContext.OnNamesEnding("BinaryObject");

    public static readonly RuleContext Delivery = RuleContext.On(Cac.Delivery);

    public static readonly RuleContext Allowance = RuleContext.On(Cac.AllowanceCharge).Where(Model.IsAllowance);

    public static readonly RuleContext Charge = RuleContext.On(Cac.AllowanceCharge).Where(Model.IsCharge);

    public static readonly RuleContext TaxRegistration = RuleContext.On(Cac.PartyTaxScheme);

    public static readonly RuleContext Document = RuleContext.Document();

    public static readonly RuleContext Line = RuleContext.On(Cac.InvoiceLine, Cac.CreditNoteLine);

    public static readonly RuleContext Payee = RuleContext.On(Cac.PayeeParty);

    public static readonly RuleContext PaymentMeans = RuleContext.On(Cac.PaymentMeans);

    public static readonly RuleContext PrecedingInvoice = RuleContext.On(Cac.BillingReference);

    public static readonly RuleContext TaxRepresentative = RuleContext.On(Cac.TaxRepresentativeParty);

    public static readonly RuleContext Breakdown = RuleContext.On(Cac.TaxSubtotal);

    public static readonly Pattern Pattern = new(
        RuleSet.En16931,
        [
            Address, Seller, SupportingDocument, Amount, BinaryObject, Delivery, Allowance, Charge, TaxRegistration,
            Document, Line, Payee, PaymentMeans, PrecedingInvoice, TaxRepresentative, Breakdown,
        ]);

    private static bool IsPrice(Node amount) => amount.Document.TagOf(amount.Index).EndsWith("PriceAmount"u8);

    private static bool IsWithinPriceAllowance(Node element)
    {
        for (var ancestor = element.Parent; ancestor.Exists; ancestor = ancestor.Parent)
        {
            if (ancestor.Name == Cac.AllowanceCharge && ancestor.Parent.Name == Cac.Price)
            {
                return true;
            }
        }

        return false;
    }
}
