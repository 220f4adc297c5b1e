using System.Collections.Frozen;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// What each reason weighs, and how it is told. No reason but a reference is enough to book by itself: a number is
/// mistyped, a name is shared, an account pays for a friend, and amounts repeat. Two or three together seldom err
/// alike, and what contradicts them weighs more than any two.
/// </summary>
public static class MatchReasons
{
    private static readonly FrozenDictionary<MatchReason, (int Weight, Sentence Sentence)> Rows =
        new Dictionary<MatchReason, (int, Sentence)>
        {
            [MatchReason.Reference] = (100, new(
                "la communication structurée est celle de la facture",
                "de gestructureerde mededeling is die van de factuur",
                "die strukturierte Mitteilung ist die der Rechnung", "the structured communication is the invoice's")),
            [MatchReason.EndToEndId] = (100, new(
                "la référence de bout en bout est la nôtre", "de end-to-endreferentie is de onze",
                "die End-to-End-Referenz ist unsere", "the end-to-end id is ours")),
            [MatchReason.ReferenceInText] = (95, new(
                "la communication structurée figure dans le texte", "de gestructureerde mededeling staat in de tekst",
                "die strukturierte Mitteilung steht im Text", "the structured communication stands in the text")),
            [MatchReason.InvoiceNumber] = (60, new(
                "le numéro de facture figure dans le texte", "het factuurnummer staat in de tekst",
                "die Rechnungsnummer steht im Text", "the invoice number stands in the text")),
            [MatchReason.Account] = (60, new(
                "ce compte paie pour ce client", "deze rekening betaalt voor deze klant",
                "dieses Konto zahlt für diesen Kunden", "this account pays for this client")),
            [MatchReason.SharedAccount] = (30, new(
                "ce compte paie pour ce client et pour d'autres",
                "deze rekening betaalt voor deze klant en voor andere",
                "dieses Konto zahlt für diesen Kunden und für andere",
                "this account pays for this client and for others")),
            [MatchReason.Name] = (50, new(
                "le payeur porte le nom du client", "de betaler draagt de naam van de klant",
                "der Zahler trägt den Namen des Kunden", "the payer has the client's name")),
            [MatchReason.NamePart] = (20, new(
                "le nom du payeur ressemble à celui du client", "de naam van de betaler lijkt op die van de klant",
                "der Name des Zahlers ähnelt dem des Kunden", "the payer's name resembles the client's")),
            [MatchReason.Amount] = (25, new(
                "le montant est celui dû", "het bedrag is het verschuldigde",
                "der Betrag ist der geschuldete", "the amount is what is owed")),
            [MatchReason.AmountOfNoOther] = (15, new(
                "aucune autre facture ouverte n'est de ce montant", "geen enkele andere open factuur is van dit bedrag",
                "keine andere offene Rechnung hat diesen Betrag", "no other open invoice is of this amount")),
            [MatchReason.AmountOfNoOtherOfClient] = (10, new(
                "aucune autre facture ouverte du client n'est de ce montant",
                "geen andere open factuur van de klant is van dit bedrag",
                "keine andere offene Rechnung des Kunden hat diesen Betrag",
                "no other open invoice of the client is of this amount")),
            [MatchReason.SumOfNamed] = (35, new(
                "le montant est celui des factures citées ensemble", "het bedrag is dat van de genoemde facturen samen",
                "der Betrag ist der aller genannten Rechnungen", "the amount is that of the invoices named together")),
            [MatchReason.SumOfAll] = (30, new(
                "le montant est tout ce que doit le client", "het bedrag is alles wat de klant verschuldigd is",
                "der Betrag ist alles, was der Kunde schuldet", "the amount is all that the client owes")),
            [MatchReason.RemainderPaysAnother] = (10, new(
                "le reste est le montant d'une seule autre facture du client",
                "de rest is het bedrag van precies een andere factuur van de klant",
                "der Rest ist der Betrag genau einer anderen Rechnung des Kunden",
                "the rest is the amount of exactly one other invoice of the client")),
            [MatchReason.AskedBefore] = (-10, new(
                "une facture demandait ce montant avant d'être payée en partie",
                "een factuur vroeg dit bedrag voor ze gedeeltelijk werd betaald",
                "eine Rechnung verlangte diesen Betrag, bevor sie zum Teil bezahlt wurde",
                "an invoice asked this amount before a part of it was paid")),
            [MatchReason.AnotherAskedBefore] = (-80, new(
                "une autre facture demandait ce montant avant d'être payée en partie",
                "een andere factuur vroeg dit bedrag voor ze gedeeltelijk werd betaald",
                "eine andere Rechnung verlangte diesen Betrag, bevor sie zum Teil bezahlt wurde",
                "another invoice asked this amount before a part of it was paid")),
            [MatchReason.CentsLack] = (15, new(
                "il manque quelques cents", "er ontbreken enkele centen",
                "es fehlen einige Cent", "a few cents lack")),
            [MatchReason.ChargesKept] = (20, new(
                "une banque a retenu ses frais", "een bank heeft haar kosten ingehouden",
                "eine Bank hat ihre Spesen einbehalten", "a bank kept its charges")),
            [MatchReason.OnlyInvoice] = (10, new(
                "c'est la seule facture ouverte du client", "het is de enige open factuur van de klant",
                "es ist die einzige offene Rechnung des Kunden", "it is the client's only open invoice")),
            [MatchReason.PaidInPart] = (0, new(
                "le montant est inférieur à ce qui est dû", "het bedrag is lager dan het verschuldigde",
                "der Betrag ist kleiner als der geschuldete", "the amount is less than what is owed")),
            [MatchReason.PaidTooMuch] = (0, new(
                "le montant dépasse ce qui est dû", "het bedrag is hoger dan het verschuldigde",
                "der Betrag ist größer als der geschuldete", "the amount is more than what is owed")),
            [MatchReason.SumDiffers] = (-30, new(
                "le montant n'est pas celui des factures citées", "het bedrag is niet dat van de genoemde facturen",
                "der Betrag ist nicht der der genannten Rechnungen", "the amount is not that of the invoices named")),
            [MatchReason.OnlyThePayerFits] = (-40, new(
                "rien ne désigne la facture et le montant n'est pas le sien",
                "niets noemt de factuur en het bedrag is niet het hare",
                "nichts nennt die Rechnung, und der Betrag ist nicht der ihre",
                "nothing names the invoice, and the amount is not its own")),
            [MatchReason.NamesAnother] = (-100, new(
                "le payeur cite une facture d'un autre client", "de betaler noemt een factuur van een andere klant",
                "der Zahler nennt eine Rechnung eines anderen Kunden", "the payer names an invoice of another client")),
            [MatchReason.NamesOtherInvoice] = (-60, new(
                "le payeur cite une autre facture", "de betaler noemt een andere factuur",
                "der Zahler nennt eine andere Rechnung", "the payer names another invoice")),
            [MatchReason.SettledAlready] = (-60, new(
                "la facture est déjà réglée", "de factuur is al betaald",
                "die Rechnung ist schon beglichen", "the invoice was settled already")),
            [MatchReason.AccountOfAnother] = (-40, new(
                "ce compte paie pour un autre client", "deze rekening betaalt voor een andere klant",
                "dieses Konto zahlt für einen anderen Kunden", "this account pays for another client")),
            [MatchReason.NameOfAnother] = (-20, new(
                "le payeur porte le nom d'un autre client", "de betaler draagt de naam van een andere klant",
                "der Zahler trägt den Namen eines anderen Kunden", "the payer has the name of another client")),
        }.ToFrozenDictionary();

    public static int Weight(this MatchReason reason) => Rows[reason].Weight;

    public static Sentence Sentence(this MatchReason reason) => Rows[reason].Sentence;
}
