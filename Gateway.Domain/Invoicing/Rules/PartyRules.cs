using Gateway.Domain.Parties;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>Who sells and who buys.</summary>
internal static class PartyRules
{
    public static void Check(DocumentContent content, ContentFindings findings)
    {
        var seller = content.Seller;
        if (seller.Identifiers.Count == 0 && IsBlank(seller.LegalRegistration?.Value) && IsBlank(seller.VatNumber))
        {
            findings.Add("BR-CO-26", "/seller/legalRegistration");
        }

        CheckPayee(content, findings);
        CheckVatNumber("/seller/vatNumber", seller.VatNumber, findings);
        CheckVatNumber("/buyer/vatNumber", content.Buyer.VatNumber, findings);
        CheckVatNumber("/taxRepresentative/vatNumber", content.TaxRepresentative?.VatNumber, findings);
    }

    /// <summary>
    /// A payee is another than the seller, by every name and number that the document gives (BR-17, UBL-SR-19). Where
    /// there is a payee, the creditor identifier is written as one of its own.
    /// </summary>
    private static void CheckPayee(DocumentContent content, ContentFindings findings)
    {
        if (content.Payee is not { } payee)
        {
            return;
        }

        if (!IsBlank(payee.Name) && (payee.Name == content.Seller.Name || payee.Name == content.Seller.TradingName))
        {
            findings.Add("SGW-PAYEE-SELLER", "/payee/name", payee.Name);
        }

        foreach (var (value, _) in content.Seller.Identifiers)
        {
            if (!IsBlank(value) && (value == payee.Identifier?.Value || value == content.CreditorIdentifier))
            {
                findings.Add("SGW-PAYEE-SELLER", "/payee/identifier", value);
            }
        }
    }

    private static void CheckVatNumber(string at, string? text, ContentFindings findings)
    {
        if (IsBlank(text))
        {
            return;
        }

        var prefix = text!.Length < 2 ? text : text[..2];
        if (prefix != "EL" && !Country.TryParse(prefix, out _))
        {
            findings.Add("BR-CO-09", at, text, prefix);
        }
        else if (!VatNumber.TryParse(text, out var number) || number.Text != text)
        {
            findings.Add("SGW-VAT-NUMBER", at, text);
        }
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
