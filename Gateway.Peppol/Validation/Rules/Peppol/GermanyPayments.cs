using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// DE-R-019, 020, 023 to 025: a payment means has the data of its own kind, credit transfer, card or direct debit, and
/// of no other.
/// </summary>
internal static class GermanyPayments
{
    /// <summary>As they were until 3.0.20: the code was compared as it is written, or as a number.</summary>
    public static readonly Rule[] Rules3020 =
    [
        .. Of(
            Germany.CreditTransfer3020,
            Germany.Card3020,
            Germany.DirectDebit3020,
            (means, code) => means.Any(Cbc.PaymentMeansCode, code)),
    ];

    /// <summary>Since 3.0.21 it is compared as a text, without the white space around it.</summary>
    public static readonly Rule[] Rules3021 =
    [
        .. Of(
            Germany.CreditTransfer,
            Germany.Card,
            Germany.DirectDebit,
            (means, code) => XPathText.NormalizedIs(means.One(Cbc.PaymentMeansCode).Text, code)),
    ];

    private static IEnumerable<Rule> Of(
        RuleContext transfer, RuleContext card, RuleContext debit, Func<Node, byte[], bool> isCode) =>
    [
        HasIban(
            "DE-R-019", transfer, Cac.PayeeFinancialAccount / Cbc.ID, "BT-84", means => isCode(means, [.. "58"u8])),
        Has("DE-R-023-1", transfer, Cac.PayeeFinancialAccount, "BG-17"),
        HasNone("DE-R-023-2", transfer, Cac.CardAccount, Cac.PaymentMandate, "BG-17"),
        Has("DE-R-024-1", card, Cac.CardAccount, "BG-18"),
        HasNone("DE-R-024-2", card, Cac.PayeeFinancialAccount, Cac.PaymentMandate, "BG-18"),
        HasIban(
            "DE-R-020",
            debit,
            Cac.PaymentMandate / Cac.PayerFinancialAccount / Cbc.ID,
            "BT-91",
            means => isCode(means, [.. "59"u8])),
        Has("DE-R-025-1", debit, Cac.PaymentMandate, "BG-19"),
        HasNone("DE-R-025-2", debit, Cac.PayeeFinancialAccount, Cac.CardAccount, "BG-19"),
    ];

    private static Rule HasIban(
        string id, RuleContext means, ElementPath account, string term, Func<Node, bool> isSepa) =>
        new(id, Warning, means)
        {
            Term = term,
            At = account,
            Holds = found => !isSepa(found) || GermanForms.IsIban(found.One(account).Text),
            Says = National.That(
                "un paiement SEPA (58, 59) demande un IBAN juste, chiffres de contrôle compris ; "
                    + "le document dit « {0} ».",
                "een SEPA-betaling (58, 59) vraagt een juist IBAN, met juiste controlecijfers; "
                    + "het document zegt “{0}”.",
                "Eine SEPA-Zahlung (58, 59) braucht eine richtige IBAN samt Prüfziffern; im Dokument steht „{0}“.",
                "a SEPA payment (58, 59) takes a correct IBAN, check digits included; the document says \"{0}\"."),
        };

    private static Rule Has(string id, RuleContext means, ElementName group, string term) => new(id, Fatal, means)
    {
        Term = term,
        At = group,
        Holds = found => found.Has(group),
        Says = National.Missing(new(
            "avec ce moyen de paiement",
            "bij dit betaalmiddel",
            "zu diesem Zahlungsmittel",
            "with this payment means")),
    };

    private static Rule HasNone(string id, RuleContext means, ElementName first, ElementName second, string term) =>
        new(id, Fatal, means)
        {
            Term = term,
            Holds = found => !found.Has(first) && !found.Has(second),
            Says = National.That(
                "ce moyen de paiement ne va qu'avec ce groupe ; ôtez les données d'un autre (virement, carte, "
                    + "domiciliation).",
                "dit betaalmiddel gaat alleen met deze groep; haal de gegevens van een andere weg (overschrijving, "
                    + "kaart, domiciliëring).",
                "Zu diesem Zahlungsmittel gehört nur diese Gruppe; die einer anderen entfernen (Überweisung, Karte, "
                    + "Lastschrift).",
                "this payment means goes with this group alone; remove the data of another (transfer, card, direct "
                    + "debit)."),
        };
}
