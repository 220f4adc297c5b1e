using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>Rules -02 to -04 of the VAT families: a category that is used asks for identified parties.</summary>
internal static class VatParty
{
    private static readonly ElementPath TaxRegistration = Cac.Party / Cac.PartyTaxScheme;
    private static readonly ElementPath LegalId = Cac.Party / Cac.PartyLegalEntity / Cbc.CompanyID;

    public static bool SatisfyUse(DocumentTree tree, VatCategory category, VatParties parties, VatUse use)
    {
        if (use == VatUse.OnLine && category == VatCategory.Standard)
        {
            return HasStandardLinesInOrder(tree, parties);
        }

        var isUsed = use == VatUse.OnLine
            ? tree.All(Cac.ClassifiedTaxCategory).Any(category.Is)
            : tree.All(Cac.AllowanceCharge).Any(allowance => IsUse(allowance, category, use));
        return !isUsed || AreIdentified(tree, parties);
    }

    /// <summary>
    /// BR-S-02 is not content with lines of category S under another scheme than VAT, whoever is identified.
    /// </summary>
    private static bool HasStandardLinesInOrder(DocumentTree tree, VatParties parties)
    {
        var items = tree.All(Cac.ClassifiedTaxCategory);
        return !items.Any(item => Vat.HasCode(item, VatCategory.Standard.Code))
            || (items.Any(VatCategory.Standard.Is) && AreIdentified(tree, parties));
    }

    private static bool IsUse(Node allowance, VatCategory category, VatUse use)
    {
        var isKind = use == VatUse.OnCharge ? Model.IsCharge(allowance) : Model.IsAllowance(allowance);
        return isKind
            && (category != VatCategory.OutOfScope || IsOnDocument(allowance))
            && allowance.Any(Cac.TaxCategory, node => IsCategory(node, category, use));
    }

    /// <summary>BR-AF-04 takes the code only without white space around it.</summary>
    private static bool IsCategory(Node node, VatCategory category, VatUse use) =>
        category == VatCategory.CanaryIslands && use == VatUse.OnCharge
            ? node.Any(Cbc.ID, category.Code) && Vat.IsVat(node)
            : category.Is(node);

    private static bool IsOnDocument(Node allowance) =>
        allowance.Parent.IsRoot && allowance.Document.Type != DocumentType.Unknown;

    private static bool AreIdentified(DocumentTree tree, VatParties parties) => parties switch
    {
        VatParties.Seller => IsSellerKnown(tree),
        VatParties.SellerByVat => IsSellerKnownByVat(tree),
        VatParties.SellerAndBuyer => IsSellerKnown(tree) && (IsBuyerKnownByVat(tree) || IsBuyerRegistered(tree)),
        VatParties.SellerAndBuyerByVat => IsSellerKnownByVat(tree) && IsBuyerKnownByVat(tree),
        _ => !IsSellerKnownByVat(tree) && !IsBuyerKnownByVat(tree),
    };

    private static bool IsSellerKnown(DocumentTree tree) =>
        tree.All(Cac.AccountingSupplierParty).Any(seller => seller.Has(TaxRegistration / Cbc.CompanyID))
        || IsRepresentativeKnown(tree);

    private static bool IsSellerKnownByVat(DocumentTree tree) =>
        tree.All(Cac.AccountingSupplierParty).Any(seller => seller.Any(TaxRegistration, HasVatNumber))
        || IsRepresentativeKnown(tree);

    private static bool IsRepresentativeKnown(DocumentTree tree) =>
        tree.All(Cac.TaxRepresentativeParty).Any(party => party.Any(Cac.PartyTaxScheme, HasVatNumber));

    private static bool IsBuyerKnownByVat(DocumentTree tree) =>
        tree.All(Cac.AccountingCustomerParty).Any(buyer => buyer.Any(TaxRegistration, HasVatNumber));

    private static bool IsBuyerRegistered(DocumentTree tree) =>
        tree.All(Cac.AccountingCustomerParty).Any(buyer => buyer.Has(LegalId));

    private static bool HasVatNumber(Node registration) => registration.Has(Cbc.CompanyID) && Vat.IsVat(registration);
}
