using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// DK-R-005 to DK-R-011: how Danes pay each other, by bank (31, 42), direct debit (49), giro slip (50) or the joint
/// payment slip FIK (93). A slip has a card type (<c>71#</c>) before its payment reference.
/// </summary>
internal static class DenmarkPayments
{
    private static readonly ElementPath Account = Cac.PayeeFinancialAccount / Cbc.ID;
    private static readonly ElementPath Branch =
        Cac.PayeeFinancialAccount / Cac.FinancialInstitutionBranch / Cbc.ID;

    private static readonly ElementPath Mandate = Cac.PaymentMandate / Cbc.ID;
    private static readonly ElementPath DebitedAccount = Cac.PaymentMandate / Cac.PayerFinancialAccount / Cbc.ID;

    public static readonly Rule[] Rules =
    [
        new("DK-R-005", Fatal, Denmark.PaymentMeans)
        {
            Term = "BT-81",
            At = Cbc.PaymentMeansCode,
            Holds = means => IsDanishMeans(means.One(Cbc.PaymentMeansCode).Value),
            Says = National.That(
                "entre parties danoises, 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 ou 97 ; le document dit « {0} ».",
                "tussen Deense partijen 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 of 97; het document zegt “{0}”.",
                "zwischen dänischen Parteien 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 oder 97; im Dokument steht „{0}“.",
                "between Danish parties, 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 or 97; the document says \"{0}\"."),
        },
        new("DK-R-006", Fatal, Denmark.PaymentMeans)
        {
            Term = "BT-84",
            At = Account,
            Holds = means => !(Is(means, "31"u8) || Is(means, "42"u8))
                || (IsGiven(means, Account) && IsGiven(means, Branch)),
            Says = National.That(
                "un virement danois (31, 42) a un numéro de compte et un numéro de registre (BT-86) ; il en manque un.",
                "een Deense overschrijving (31, 42) heeft een rekening- en registratienummer (BT-86); één ontbreekt.",
                "Eine dänische Überweisung (31, 42) hat Konto- und Registriernummer (BT-86); eine davon fehlt.",
                "a Danish transfer (31, 42) has an account and a registration number (BT-86); one is missing."),
        },
        new("DK-R-007", Fatal, Denmark.PaymentMeans)
        {
            Term = "BT-89",
            At = Mandate,
            Holds = means => !Is(means, "49"u8) || (IsGiven(means, Mandate) && IsGiven(means, DebitedAccount)),
            Says = National.That(
                "une domiciliation danoise (49) a un mandat et un compte à débiter (BT-91) ; il en manque un.",
                "een Deense domiciliëring (49) heeft een mandaat en een te debiteren rekening (BT-91); één ontbreekt.",
                "Eine dänische Lastschrift (49) hat ein Mandat und ein belastetes Konto (BT-91); eines davon fehlt.",
                "a Danish direct debit (49) has a mandate and a debited account (BT-91); one is missing."),
        },
        new("DK-R-008", Fatal, Denmark.PaymentMeans)
        {
            Term = "BT-83",
            At = Cbc.PaymentID,
            Holds = means => !Is(means, "50"u8)
                || ((HasCard(means, "01#"u8) || HasCard(means, "04#"u8) || HasCard(means, "15#"u8))
                    && IsGiroAccount(means.One(Account).Text)),
            Says = National.That(
                "pour un bulletin giro (50), 01#, 04# ou 15#, et un compte de 7 ou 8 chiffres ; "
                    + "le document dit « {0} ».",
                "voor een girokaart (50) 01#, 04# of 15#, en een rekening van 7 of 8 cijfers; "
                    + "het document zegt “{0}”.",
                "für einen Giroschein (50) 01#, 04# oder 15#, und ein Konto mit 7 oder 8 Ziffern; "
                    + "im Dokument steht „{0}“.",
                "for a giro slip (50), 01#, 04# or 15#, and an account of 7 or 8 digits; "
                    + "the document says \"{0}\"."),
        },
        new("DK-R-009", Fatal, Denmark.PaymentMeans)
        {
            Term = "BT-83",
            At = Cbc.PaymentID,
            Holds = means => !Is(means, "50"u8) || !(HasCard(means, "04#"u8) || HasCard(means, "15#"u8))
                || LengthOfReference(means) == 3 + 16,
            Says = National.That(
                "après 04# ou 15#, seize chiffres, comme 04#1234567890123456 ; le document dit « {0} ».",
                "na 04# of 15# zestien cijfers, zoals 04#1234567890123456; het document zegt “{0}”.",
                "nach 04# oder 15# sechzehn Ziffern, wie 04#1234567890123456; im Dokument steht „{0}“.",
                "after 04# or 15#, sixteen digits, as in 04#1234567890123456; the document says \"{0}\"."),
        },
        new("DK-R-010", Fatal, Denmark.PaymentMeans)
        {
            Term = "BT-83",
            At = Cbc.PaymentID,
            Holds = means => !Is(means, "93"u8)
                || ((HasCard(means, "71#"u8) || HasCard(means, "73#"u8) || HasCard(means, "75#"u8))
                    && XPathText.Length(means.OneText(Account)) == 8),
            Says = National.That(
                "pour un bulletin FIK (93), 71#, 73# ou 75#, et un compte de 8 chiffres ; le document dit « {0} ».",
                "voor een FIK-kaart (93) 71#, 73# of 75#, en een rekening van 8 cijfers; het document zegt “{0}”.",
                "für einen FIK-Schein (93) 71#, 73# oder 75#, und ein Konto mit 8 Ziffern; im Dokument steht „{0}“.",
                "for a FIK slip (93), 71#, 73# or 75#, and an account of 8 digits; the document says \"{0}\"."),
        },
        new("DK-R-011", Fatal, Denmark.PaymentMeans)
        {
            Term = "BT-83",
            At = Cbc.PaymentID,
            Holds = means => !Is(means, "93"u8) || !(HasCard(means, "71#"u8) || HasCard(means, "75#"u8))
                || LengthOfReference(means) is 3 + 15 or 3 + 16,
            Says = National.That(
                "après 71# ou 75#, quinze ou seize chiffres, comme 71#123456789012345 ; le document dit « {0} ».",
                "na 71# of 75# vijftien of zestien cijfers, zoals 71#123456789012345; het document zegt “{0}”.",
                "nach 71# oder 75# fünfzehn oder sechzehn Ziffern, wie 71#123456789012345; im Dokument steht „{0}“.",
                "after 71# or 75#, fifteen or sixteen digits, as in 71#123456789012345; the document says \"{0}\"."),
        },
    ];

    /// <summary>The official rule looks for the code as a word in the list as a text.</summary>
    private static bool IsDanishMeans(string code) =>
        PeppolLists.DanishPaymentMeans.Text.Contains($" {code} ", StringComparison.Ordinal);

    private static bool Is(Node means, ReadOnlySpan<byte> code) => means.Any(Cbc.PaymentMeansCode, code);

    private static bool IsGiven(Node means, ElementPath path) => !XPathText.IsBlank(means.OneText(path));

    private static bool HasCard(Node means, ReadOnlySpan<byte> card) => means.One(Cbc.PaymentID).Text.StartsWith(card);

    private static int LengthOfReference(Node means) => XPathText.Length(means.One(Cbc.PaymentID).Text);

    private static bool IsGiroAccount(ReadOnlySpan<byte> account) =>
        account.Length is 7 or 8 && !account.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
