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

        CheckVatNumber("/seller/vatNumber", seller.VatNumber, findings);
        CheckVatNumber("/buyer/vatNumber", content.Buyer.VatNumber, findings);
        CheckVatNumber("/taxRepresentative/vatNumber", content.TaxRepresentative?.VatNumber, findings);
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
