using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>The elements whose codes and dates Peppol BIS Billing restricts.</summary>
internal static class Codes
{
    /// <summary>Exemption codes that go with one category, in the order of the official pattern.</summary>
    private static readonly string[] Exemptions = ["G", "O", "IC", "AE", "D", "F", "I", "J"];

    private static readonly Dictionary<string, RuleContext> ByExemption =
        Exemptions.ToDictionary(code => code, OnExemption);

    public static readonly RuleContext Attachment = RuleContext.On(Cbc.EmbeddedDocumentBinaryObject)
        .Where(file => file.HasAttribute(AttributeName.MimeCode));

    /// <summary>Here the indicator is compared as a text: "1" is no charge.</summary>
    public static readonly RuleContext AllowanceReason =
        RuleContext.On(Cac.AllowanceCharge / Cbc.AllowanceChargeReasonCode)
            .Where(reason => reason.Parent.Any(Cbc.ChargeIndicator, "false"u8));

    public static readonly RuleContext ChargeReason =
        RuleContext.On(Cac.AllowanceCharge / Cbc.AllowanceChargeReasonCode)
            .Where(reason => reason.Parent.Any(Cbc.ChargeIndicator, "true"u8));

    public static readonly RuleContext TaxPointDate = RuleContext.On(Cac.InvoicePeriod / Cbc.DescriptionCode);

    public static readonly RuleContext Amount = RuleContext.On(Cbc.Amounts);

    public static readonly RuleContext InvoiceType = RuleContext.On(Cbc.InvoiceTypeCode);

    public static readonly RuleContext CreditNoteType = RuleContext.On(Cbc.CreditNoteTypeCode);

    public static readonly RuleContext Date = RuleContext.On(
        Cbc.IssueDate, Cbc.DueDate, Cbc.TaxPointDate, Cbc.StartDate, Cbc.EndDate, Cbc.ActualDeliveryDate);

    public static readonly RuleContext Endpoint = RuleContext.On(Cbc.EndpointID)
        .Where(endpoint => endpoint.HasAttribute(AttributeName.SchemeID));

    public static readonly Pattern Pattern = new(
        RuleSet.Peppol,
        [
            Attachment, AllowanceReason, ChargeReason, TaxPointDate, Amount, InvoiceType, CreditNoteType, Date,
            Endpoint,
            .. Exemptions.Select(Exemption),
        ]);

    /// <summary>Tax categories with the exemption code VATEX-EU-x, in any case of letters.</summary>
    public static RuleContext Exemption(string letters) => ByExemption[letters];

    private static RuleContext OnExemption(string letters)
    {
        var code = System.Text.Encoding.ASCII.GetBytes($"VATEX-EU-{letters}");
        return RuleContext.On(Cac.TaxCategory)
            .Where(category => XPathText.UpperIs(category.One(Cbc.TaxExemptionReasonCode).Text, code));
    }
}
