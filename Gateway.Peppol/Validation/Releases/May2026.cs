using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.Rules.En16931;
using Gateway.Peppol.Validation.Rules.Peppol;

namespace Gateway.Peppol.Validation.Releases;

/// <summary>
/// What BIS Billing 3.0.21 and BIS Self-Billing 3.0.2, both with EN 16931 1.3.16, changed; in force from 17 August
/// 2026.
/// </summary>
internal static class May2026
{
    /// <summary>New editions.</summary>
    private static readonly Rule[] En16931CodeLists =
    [
        BrCl.DocumentType(En16931Lists.InvoiceTypes, En16931Lists.CreditNoteTypes),
        .. BrCl.Currencies(En16931Lists.Currencies),
        .. BrCl.IdentifierSchemes(En16931Lists.IdentifierSchemes),
        BrCl.ElectronicAddresses(En16931Lists.ElectronicAddresses),
    ];

    /// <summary>New editions.</summary>
    private static readonly Rule[] PeppolCodeLists =
    [
        CodeRules.Currencies(PeppolLists.Currencies),
        CodeRules.ElectronicAddresses(PeppolLists.ElectronicAddresses),
    ];

    public static RuleBook Billing { get; } = WithEn1316(November2025.Billing, "Peppol BIS Billing 3.0.21")

        // The specification identifier takes no "::", the processes became a list, and invoicing with a response has
        // its document types.
        .Replace(PeppolEn16931.Specification3021, PeppolEn16931.Process3021)
        .Replace(PeppolEn16931.Types3021)

        // Identifiers: Dutch ones are looked at, Danish ones stop the document.
        .Add(PeppolCommon.Added3021)
        .MakeFatal("PEPPOL-COMMON-R052", "PEPPOL-COMMON-R053")

        // Denmark: the scheme of the buyer's number and the edition of UNSPSC stop the document.
        .MakeFatal("DK-R-003", "DK-R-017")

        // Germany: links have a scheme; codes of types and of payment means are compared as texts; discounts fill their
        // line, and mail addresses may have any letters.
        .Add(Germany.AbsoluteLocation)
        .Replace(Germany.Rules3021)
        .Replace(GermanyPayments.Rules3021)

        .Replace(PeppolCodeLists);

    public static RuleBook SelfBilling { get; } = WithEn1316(November2025.SelfBilling, "Peppol BIS Self-Billing 3.0.2")

        // The same as in billing, except that the types of invoicing with a response are left open.
        .Replace(SelfBillingRules.Specification302, SelfBillingRules.Process302)
        .Replace(SelfBillingRules.Types302)

        // Identifiers: what billing has looked at for longer, and the Dutch ones.
        .Replace(PeppolCommon.DanishCompany)
        .Add(PeppolCommon.Danish)
        .Add(PeppolCommon.Added3021)

        .Replace(CodeRules.ChargeReasons)
        .Replace(PeppolCodeLists);

    private static RuleBook WithEn1316(RuleBook before, string peppol) => before
        .Next("EN 16931 1.3.16", peppol)

        // A due date is no longer asked for, a tender reference stands once, and three rules see what they missed.
        .Drop("BR-CO-25")
        .Add(UblSr.OneTender)
        .Replace(BrCo.SellerIsIdentified1316, VatSpecialRules.SplitPaymentAlone1316, UblSr.OneRepresentativeVatNumber)

        .Replace(En16931CodeLists);
}
