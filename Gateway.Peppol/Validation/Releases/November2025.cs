using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.Rules.En16931;
using Gateway.Peppol.Validation.Rules.Peppol;

namespace Gateway.Peppol.Validation.Releases;

/// <summary>
/// BIS Billing 3.0.20 with EN 16931 1.3.15: the oldest release that is kept, and the base of the later ones.
/// </summary>
internal static class November2025
{
    public static RuleBook Billing { get; } = new(
        "EN 16931 1.3.15",
        "Peppol BIS Billing 3.0.20",
        [
            Model.Pattern, Syntax.Pattern, Rules.En16931.Codes.Pattern,
            Business.EmptyElements, Business.CreditNotes, Business.Pattern, Rules.Peppol.Codes.Pattern,
        ],
        [
            .. Br.Rules,
            .. BrCo.Sums, .. BrCo.Identities, BrCo.DueDateOrTerms1315, BrCo.SellerIsIdentified1315,
            .. BrDec.Rules,
            .. BrVat.Rules, VatSpecialRules.SplitPaymentAlone1315,
            .. BrCl.Rules,
            BrCl.DocumentType(En16931Lists.InvoiceTypes1315, En16931Lists.CreditNoteTypes1315),
            .. BrCl.Currencies(En16931Lists.Currencies1315),
            .. BrCl.IdentifierSchemes(En16931Lists.IdentifierSchemes1315),
            BrCl.ElectronicAddresses(En16931Lists.ElectronicAddresses1315),
            .. UblCr.Rules,
            .. UblDt.Rules,
            .. UblSr.Rules, UblSr.OneRepresentativeVatNumber1315,
            .. CodeRules.Rules,
            CodeRules.Currencies(PeppolLists.Currencies3020),
            CodeRules.ElectronicAddresses(PeppolLists.ElectronicAddresses3020),
        ]);
}
