using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Receivables;

/// <summary>What the page of kept money says.</summary>
internal static class CreditTexts
{
    public static readonly Sentence Title = new(
        "Avoirs", "Tegoeden", "Guthaben", "Kept for clients");

    public static readonly Sentence Lead = new(
        "De l'argent est gardé pour ces clients, qui doivent une facture : il peut la payer, d'abord ses intérêts et "
        + "ses frais là où la règle le dit.",
        "Voor deze klanten wordt geld bewaard terwijl ze een factuur verschuldigd zijn: het kan die betalen, eerst de "
        + "interest en kosten waar de regel dat zegt.",
        "Für diese Kunden wird Geld aufbewahrt, während sie eine Rechnung schulden: Es kann sie bezahlen, zuerst "
        + "Zinsen und Kosten, wo die Regel es sagt.",
        "Money is kept for these clients, who owe an invoice: it can pay that, its interest and costs first where the "
        + "rule says so.");

    public static readonly Sentence None = new(
        "Rien n'est gardé pour un client qui doit quelque chose.",
        "Er wordt niets bewaard voor een klant die iets verschuldigd is.",
        "Für keinen Kunden, der etwas schuldet, wird Geld aufbewahrt.",
        "Nothing is kept for a client who owes something.");

    public static readonly Sentence Kept = new("Gardé", "Bewaard", "Aufbewahrt", "Kept");

    public static readonly Sentence Pay = new("Payer {0}", "Betaal {0}", "{0} bezahlen", "Pay {0}");

    public static readonly Sentence Paid = new(
        "L'avoir a payé la facture.", "Het tegoed heeft de factuur betaald.",
        "Das Guthaben hat die Rechnung bezahlt.", "The credit paid the invoice.");
}
