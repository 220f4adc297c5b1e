using System.Text;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>Those with a condition of their own.</summary>
internal static partial class Br
{
    private const int CardDigitsMax = 10;

    private static Rule PayeeIsAnother => new("BR-17", Fatal, Model.Payee)
    {
        Term = "BT-59",
        At = Cac.PartyName / Cbc.Name,
        Holds = payee => payee.Has(Cac.PartyName / Cbc.Name)
            && !IsSharedWithSeller(payee, Cac.PartyName / Cbc.Name)
            && !IsSharedWithSeller(payee, Cac.PartyIdentification / Cbc.ID),
        Says = Say.That(
            "le bénéficiaire a un nom et n'est pas le vendeur ; s'il est le vendeur, ne le donnez pas.",
            "de begunstigde heeft een naam en is niet de verkoper; is hij de verkoper, geef hem dan niet.",
            "Der Zahlungsempfänger hat einen Namen und ist nicht der Verkäufer; ist er es, lassen Sie ihn weg.",
            "the payee has a name and is not the seller; where it is the seller, do not give it."),
    };

    private static Rule RateUnlessOutOfScope => new("BR-48", Fatal, Model.Breakdown)
    {
        Term = "BT-119",
        At = Cac.TaxCategory / Cbc.Percent,
        Holds = row =>
            row.Any(Cac.TaxCategory, category => category.Has(Cbc.Percent) && Vat.IsVat(category))
            || row.Any(Cac.TaxCategory, category => Vat.IsVat(category) && Vat.HasCode(category, "O"u8)),
        Says = Say.That(
            "donnez le taux ; seule une opération hors champ de la TVA (O) n'en a pas.",
            "geef het tarief; alleen een handeling buiten het toepassingsgebied van de btw (O) heeft er geen.",
            "Steuersatz angeben; nur ein nicht steuerbarer Umsatz (O) hat keinen.",
            "give the rate; only what is outside the scope of VAT (O) has none."),
    };

    /// <summary>The number itself is not repeated to anyone.</summary>
    private static Rule CardNumberIsCut => new("BR-51", Warning, Model.CardNumber)
    {
        Term = "BT-87",
        Holds = card =>
            XPathText.Length(Encoding.UTF8.GetBytes(XPathText.Normalize(card.Text))) <= CardDigitsMax,
        Says = Say.That(
            "ne donnez que les premiers et les derniers chiffres de la carte, dix au plus.",
            "geef alleen de eerste en de laatste cijfers van de kaart, hoogstens tien.",
            "Nur die ersten und die letzten Ziffern der Karte angeben, höchstens zehn.",
            "give only the first and the last digits of the card, ten at most."),
    };

    private static Rule TaxInAccountingCurrency => new("BR-53", Fatal, Model.Document)
    {
        Term = "BT-111",
        At = Cac.TaxTotal / Cbc.TaxAmount,
        Holds = document =>
        {
            foreach (var currency in document.Select(Cbc.TaxCurrencyCode))
            {
                if (!HasTaxIn(document.Document, currency))
                {
                    return false;
                }
            }

            return true;
        },
        Says = (rule, document) => Say.About(
            rule,
            document,
            new(
                "la TVA se comptabilise en {0} (BT-6) : donnez aussi son total dans cette devise.",
                "de btw wordt geboekt in {0} (BT-6): geef het totaal ook in die munt.",
                "Die Umsatzsteuer wird in {0} verbucht (BT-6): ihre Summe auch in dieser Währung angeben.",
                "VAT is accounted for in {0} (BT-6): give its total in that currency too."),
            Shown.TextOrNothing(document.First(Cbc.TaxCurrencyCode))),
    };

    private static Rule AttributeIsComplete => new("BR-54", Fatal, Model.ItemAttribute)
    {
        Term = "BG-32",
        Holds = attribute => attribute.Has(Cbc.Name) && attribute.Has(Cbc.Value),
        Says = Say.That(
            "une caractéristique a un nom et une valeur.",
            "een kenmerk heeft een naam en een waarde.",
            "Eine Eigenschaft hat einen Namen und einen Wert.",
            "an attribute has a name and a value."),
    };

    private static Rule RepresentativeHasVatNumber => new("BR-56", Fatal, Model.TaxRepresentative)
    {
        Term = "BT-63",
        At = Cac.PartyTaxScheme / Cbc.CompanyID,
        Holds = representative =>
            representative.Any(Cac.PartyTaxScheme, scheme => scheme.Has(Cbc.CompanyID) && Vat.IsVat(scheme)),
        Says = Say.Missing,
    };

    /// <summary>30 is a credit transfer, 58 one in SEPA (UNTDID 4461).</summary>
    private static Rule TransferHasAccount => new("BR-61", Fatal, Model.PaymentMeans)
    {
        Term = "BT-84",
        At = Cac.PayeeFinancialAccount / Cbc.ID,
        Holds = payment =>
        {
            var code = XPathText.Trim(payment.One(Cbc.PaymentMeansCode).Text);
            return !(code.SequenceEqual("30"u8) || code.SequenceEqual("58"u8))
                || payment.Has(Cac.PayeeFinancialAccount / Cbc.ID);
        },
        Says = Say.That(
            "un virement (30, 58) demande le compte à créditer.",
            "een overschrijving (30, 58) vraagt de te crediteren rekening.",
            "Eine Überweisung (30, 58) verlangt das Konto des Empfängers.",
            "a credit transfer (30, 58) asks for the account to be credited."),
    };

    /// <summary>Any of the payee's is one of the seller's.</summary>
    private static bool IsSharedWithSeller(Node payee, ElementPath path) =>
        payee.Any(path, own =>
            payee.Parent.Any(Cac.AccountingSupplierParty / Cac.Party / path, seller =>
                seller.Text.SequenceEqual(own.Text)));

    private static bool HasTaxIn(DocumentTree document, Node currency)
    {
        foreach (var total in document.All(Cac.TaxTotal))
        {
            if (total.Any(Cbc.TaxAmount, amount =>
                amount.HasAttribute(AttributeName.CurrencyID)
                && amount.Attribute(AttributeName.CurrencyID).SequenceEqual(currency.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static Rule PeriodEndsAfterItStarts(string id, RuleContext context, string term) => new(id, Fatal, context)
    {
        Term = term,
        At = Cbc.EndDate,
        Holds = period => !period.Has(Cbc.StartDate) || !period.Has(Cbc.EndDate)
            || XPathDate.IsOnOrAfter(period.One(Cbc.EndDate), period.One(Cbc.StartDate)),
        Says = (rule, period) => Say.About(
            rule,
            period,
            new(
                "une période finit le jour où elle commence ou après ; le document dit {0} à {1}.",
                "een periode eindigt op de dag van haar begin of later; het document zegt {0} tot {1}.",
                "Ein Zeitraum endet am Tag seines Beginns oder danach; im Dokument steht {0} bis {1}.",
                "a period ends on the day it starts or after it; the document says {0} to {1}."),
            Shown.TextOrNothing(period.First(Cbc.StartDate)),
            Shown.TextOrNothing(period.First(Cbc.EndDate))),
    };
}
