using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.Rules.En16931;
using Gateway.Peppol.Validation.Rules.Peppol;

namespace Gateway.Peppol.Validation.Releases;

/// <summary>What BIS Billing 3.0.21 with EN 16931 1.3.16 changed; in force from 17 August 2026.</summary>
internal static class May2026
{
    public static RuleBook Billing { get; } = November2025.Billing
        .Next("EN 16931 1.3.16", "Peppol BIS Billing 3.0.21")

        // EN 16931: a due date is no longer asked for, a tender reference stands once, and three rules see what they
        // missed.
        .Drop("BR-CO-25")
        .Add(UblSr.OneTender)
        .Replace(BrCo.SellerIsIdentified1316, VatSpecialRules.SplitPaymentAlone1316, UblSr.OneRepresentativeVatNumber)

        // EN 16931: new editions of the code lists.
        .Replace(BrCl.DocumentType(En16931Lists.InvoiceTypes, En16931Lists.CreditNoteTypes))
        .Replace(BrCl.Currencies(En16931Lists.Currencies))
        .Replace(BrCl.IdentifierSchemes(En16931Lists.IdentifierSchemes))
        .Replace(BrCl.ElectronicAddresses(En16931Lists.ElectronicAddresses))

        // Peppol: new editions of the code lists.
        .Replace(CodeRules.Currencies(PeppolLists.Currencies))
        .Replace(CodeRules.ElectronicAddresses(PeppolLists.ElectronicAddresses))

        // Denmark: the scheme of the buyer's number and the edition of UNSPSC are no longer a matter of taste.
        .MakeFatal("DK-R-003", "DK-R-017")

        // Germany: links have a scheme; codes of types and of payment means are compared as texts; discounts fill their
        // line, and mail addresses may have any letters.
        .Add(Germany.AbsoluteLocation)
        .Replace(Germany.Rules3021)
        .Replace(GermanyPayments.Rules3021);

    /// <summary>BIS Self-Billing: what it has of its own.</summary>
    public static RuleBook SelfBilling { get; } = Billing
        .Next("EN 16931 1.3.16", "Peppol BIS Self-Billing 3.0");
}
