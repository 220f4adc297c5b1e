using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.Rules.En16931;
using Gateway.Peppol.Validation.Rules.Peppol;

namespace Gateway.Peppol.Validation.Releases;

/// <summary>
/// BIS Billing 3.0.20 with EN 16931 1.3.15, and BIS Self-Billing 3.0.1, as they were in force until 16 August 2026: the
/// oldest releases that are kept, and the base of the later ones.
/// </summary>
internal static class November2025
{
    private static readonly Pattern[] Patterns =
    [
        Model.Pattern, Syntax.Pattern, Rules.En16931.Codes.Pattern,
        Business.EmptyElements, Business.CreditNotes, Business.Pattern, Rules.Peppol.Codes.Pattern,
        Norway.Pattern, Denmark.Pattern, Italy.Pattern, Sweden.Pattern, Greece.Sellers, Greece.Both, Iceland.Pattern,
        Netherlands.Pattern, Germany.Pattern,
    ];

    private static readonly Rule[] En16931 =
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
    ];

    /// <summary>What billing and self-billing have in common.</summary>
    private static readonly Rule[] Peppol =
    [
        .. PeppolEn16931.Document, .. PeppolEn16931.Allowances, .. PeppolEn16931.Lines,
        .. PeppolCommon.Rules,
        .. CodeRules.Rules, CodeRules.ElectronicAddresses(PeppolLists.ElectronicAddresses3020),
    ];

    /// <summary>What countries ask; self-billing has none of it.</summary>
    private static readonly Rule[] Countries =
    [
        .. Norway.Rules, .. Denmark.Rules, .. DenmarkPayments.Rules, .. Italy.Rules, .. Sweden.Rules,
        .. Greece.Rules, .. GreeceNumbers.Rules, .. Iceland.Rules, .. Netherlands.Rules,
        .. Germany.Rules, .. Germany.Rules3020, .. GermanyPayments.Rules3020,
    ];

    public static RuleBook Billing { get; } = new(
        "EN 16931 1.3.15",
        "Peppol BIS Billing 3.0.20",
        Patterns,
        [
            .. En16931, .. Peppol,
            PeppolEn16931.Specification3020, PeppolEn16931.Process3020, PeppolEn16931.BilledCurrency,
            .. PeppolEn16931.Types3020, PeppolEn16931.GermanTypes,
            PeppolCommon.DanishCompany, .. PeppolCommon.Danish3020,
            CodeRules.ChargeReasons,
            CodeRules.Currencies(PeppolLists.Currencies3020),
            .. Countries,
        ]);

    /// <summary>
    /// Published in March 2026 with EN 16931 1.3.13, which is not kept: the EN 16931 rules are those in force for
    /// billing at the time.
    /// </summary>
    public static RuleBook SelfBilling { get; } = new(
        "EN 16931 1.3.15",
        "Peppol BIS Self-Billing 3.0.1",
        Patterns,
        [
            .. En16931, .. Peppol,
            SelfBillingRules.Specification301, SelfBillingRules.Process301,
            SelfBillingRules.Currency, .. SelfBillingRules.Types301,
            PeppolCommon.DanishCompanySelfBilling301,
            CodeRules.ChargeReasonsSelfBilling301,
            CodeRules.Currencies(PeppolLists.CurrenciesSelfBilling301),
        ]);
}
