using Gateway.Domain.Banking;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>How the document is paid: each code asks for its own facts, and a wrong account or reference sends money
/// astray.</summary>
internal static class PaymentRules
{
    private const string SepaTransfer = "58";
    private const string SepaDebit = "59";

    /// <summary>At most the first six and the last four digits: the card industry's standard (BR-51).</summary>
    private const int CardDigitsMax = 10;

    public static void Check(DocumentContent content, ContentFindings findings)
    {
        foreach (var (at, means) in Places.Of("", "paymentMeans", content.PaymentMeans))
        {
            Kind(at, means, findings);
            Facts(at, means, findings);
            if (!string.IsNullOrWhiteSpace(means.Reference) && !IsReference(means.Reference))
            {
                findings.Add("SGW-PAYMENT-REFERENCE", $"{at}/reference", means.Reference);
            }

            if (means.Code != content.PaymentMeans[0].Code || means.Reference != content.PaymentMeans[0].Reference)
            {
                findings.Add("SGW-PAYMENT-MIXED", $"{at}/code");
            }
        }
    }

    /// <summary>What each code of UNTDID 4461 must come with, and what may come with it only.</summary>
    private static void Kind(string at, PaymentMeans means, ContentFindings findings)
    {
        var (type, rule, field) = means.Code switch
        {
            "30" or SepaTransfer => (typeof(PaymentMeans.CreditTransfer), "BR-61", "account"),
            "48" or "54" or "55" => (typeof(PaymentMeans.Card), "SGW-CARD-NUMBER", "number"),
            "49" or SepaDebit => (typeof(PaymentMeans.DirectDebit), "PEPPOL-EN16931-R061", "mandate"),
            _ => (typeof(PaymentMeans.Other), "SGW-PAYMENT-KIND", "code"),
        };
        if (means.GetType() == type || string.IsNullOrWhiteSpace(means.Code))
        {
            return;
        }

        findings.Add(means is PaymentMeans.Other ? rule : "SGW-PAYMENT-KIND",
            means is PaymentMeans.Other ? $"{at}/{field}" : $"{at}/code", means.Code);
    }

    private static void Facts(string at, PaymentMeans means, ContentFindings findings)
    {
        switch (means)
        {
            case PaymentMeans.CreditTransfer transfer:
                Account($"{at}/account", transfer.Account, means.Code == SepaTransfer, findings);
                Bic($"{at}/bic", transfer.Bic, findings);
                break;
            case PaymentMeans.Card { Number.Length: > CardDigitsMax }:
                findings.Add("BR-51", $"{at}/number");
                break;
            case PaymentMeans.DirectDebit debit:
                Account($"{at}/debitedAccount", debit.DebitedAccount, means.Code == SepaDebit, findings);
                break;
            default:
                break;
        }
    }

    /// <summary>SEPA knows only IBANs. Another account that looks like one must be one.</summary>
    private static void Account(string at, string? account, bool isSepa, ContentFindings findings)
    {
        if (!string.IsNullOrWhiteSpace(account) && (isSepa || LooksLikeIban(account))
            && !(Iban.TryParse(account, out var iban) && iban.Text == account))
        {
            findings.Add("SGW-IBAN", at, account);
        }
    }

    private static bool LooksLikeIban(string account) =>
        account.Length >= 4
        && char.IsAsciiLetter(account[0]) && char.IsAsciiLetter(account[1])
        && char.IsAsciiDigit(account[2]) && char.IsAsciiDigit(account[3]);

    private static void Bic(string at, string? bic, ContentFindings findings)
    {
        if (!string.IsNullOrWhiteSpace(bic)
            && !(bic.Length is 8 or 11 && bic.All(one => char.IsAsciiLetterUpper(one) || char.IsAsciiDigit(one))))
        {
            findings.Add("SGW-BIC", at, bic);
        }
    }

    /// <summary>A reference that has the form of a structured one has its check digits; others are free.</summary>
    private static bool IsReference(string reference) =>
        reference[0] is '+' or '*'
            ? StructuredCommunication.TryParse(reference, out _)
            : !LooksLikeCreditorReference(reference) || CreditorReference.TryParse(reference, out _);

    private static bool LooksLikeCreditorReference(string reference) =>
        reference.Length >= 4 && reference.StartsWith("RF", StringComparison.Ordinal)
        && char.IsAsciiDigit(reference[2]) && char.IsAsciiDigit(reference[3]);
}
