using Gateway.Domain.Invoicing;

namespace Gateway.Peppol.Ubl;

/// <summary>
/// The specification (BT-24) and the business process (BT-23) that stand for a profile on a document.
/// </summary>
internal sealed record UblSpecification(BillingProfile Profile, string CustomizationId, string ProfileId)
{
    private static readonly UblSpecification[] All =
    [
        new(
            BillingProfile.Billing,
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
            "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),
        new(
            BillingProfile.SelfBilling,
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0",
            "urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0"),
    ];

    public static UblSpecification Of(BillingProfile profile) => All[(int)profile];

    /// <summary>
    /// Self-billing when the specification or the process names it; any other document is plain billing.
    /// </summary>
    public static BillingProfile ProfileOf(string? customizationId, string? profileId) =>
        NamesSelfBilling(customizationId) || NamesSelfBilling(profileId)
            ? BillingProfile.SelfBilling
            : BillingProfile.Billing;

    private static bool NamesSelfBilling(string? id) =>
        id?.Contains("selfbilling", StringComparison.OrdinalIgnoreCase) == true;
}
