namespace Gateway.Domain.Invoicing.Rules;

internal static partial class RuleBook
{
    private static ContentRule[] Payment() =>
    [
        .. Accounts(),
        Rule("BR-49",
            "Le code du moyen de paiement manque ; 30 ou 58 est un virement.",
            "De code van het betaalmiddel ontbreekt; 30 of 58 is een overschrijving.",
            "Der Code der Zahlungsart fehlt; 30 oder 58 ist eine Überweisung.",
            "The code of the payment means is missing; 30 or 58 is a credit transfer."),
        Rule("SGW-PAYMENT-KIND",
            "Le code {0} ne va pas avec ces données : 30 et 58 un compte, 48, 54 et 55 une carte, 49 et 59 une "
                + "domiciliation.",
            "Code {0} past niet bij deze gegevens: 30 en 58 een rekening, 48, 54 en 55 een kaart, 49 en 59 een "
                + "domiciliëring.",
            "Code {0} passt nicht zu diesen Angaben: 30 und 58 ein Konto, 48, 54 und 55 eine Karte, 49 und 59 eine "
                + "Lastschrift.",
            "Code {0} does not go with these facts: 30 and 58 an account, 48, 54 and 55 a card, 49 and 59 a direct "
                + "debit."),
        Rule("SGW-PAYMENT-MIXED",
            "Tous les moyens de paiement d'un document ont le même code et la même référence.",
            "Alle betaalmiddelen van een document hebben dezelfde code en dezelfde referentie.",
            "Alle Zahlungsarten eines Dokuments haben denselben Code und dieselbe Referenz.",
            "All payment means of a document have the same code and the same reference."),
        Rule("SGW-PAYMENT-REFERENCE",
            "La référence « {0} » a la forme d'une communication structurée, mais ses chiffres de contrôle sont faux.",
            "De referentie \"{0}\" ziet eruit als een gestructureerde mededeling, maar haar controlecijfers zijn fout.",
            "Die Referenz „{0}“ hat die Form einer strukturierten Mitteilung, aber ihre Prüfziffern sind falsch.",
            "The reference \"{0}\" has the form of a structured communication, but its check digits are wrong."),
        Rule("SGW-CARD-NUMBER",
            "Un paiement par carte donne les derniers chiffres de la carte.",
            "Een kaartbetaling vermeldt de laatste cijfers van de kaart.",
            "Eine Kartenzahlung nennt die letzten Ziffern der Karte.",
            "A payment by card gives the last digits of the card."),
        Rule("SGW-CARD-NETWORK",
            "Le réseau de la carte manque ; écrivez NA s'il est inconnu.",
            "Het netwerk van de kaart ontbreekt; schrijf NA als het niet bekend is.",
            "Das Netz der Karte fehlt; schreiben Sie NA, wenn es unbekannt ist.",
            "The network of the card is missing; write NA when it is not known."),
        Rule("BR-51",
            "Un numéro de carte entier n'a rien à faire sur un document ; gardez-en les quatre derniers chiffres.",
            "Een volledig kaartnummer hoort niet op een document; houd de laatste vier cijfers over.",
            "Eine vollständige Kartennummer gehört nicht auf ein Dokument; behalten Sie die letzten vier Ziffern.",
            "A whole card number has no place on a document; keep its last four digits."),
        Rule("PEPPOL-EN16931-R061",
            "Une domiciliation donne la référence de son mandat.",
            "Een domiciliëring geeft de referentie van haar mandaat.",
            "Eine Lastschrift nennt die Referenz ihres Mandats.",
            "A direct debit gives the reference of its mandate."),
    ];

    private static IEnumerable<ContentRule> Accounts() =>
    [
        .. Rules(["BR-50", "BR-61"],
            "Un virement veut un compte à créditer ; il manque.",
            "Een overschrijving vraagt een te crediteren rekening; die ontbreekt.",
            "Eine Überweisung verlangt ein gutzuschreibendes Konto; es fehlt.",
            "A credit transfer wants an account to pay to; it is missing."),
        Rule("SGW-IBAN",
            "« {0} » n'est pas un IBAN valable ; écrivez-le sans espaces et vérifiez ses chiffres.",
            "\"{0}\" is geen geldig IBAN; schrijf het zonder spaties en kijk de cijfers na.",
            "„{0}“ ist keine gültige IBAN; schreiben Sie sie ohne Leerzeichen und prüfen Sie die Ziffern.",
            "\"{0}\" is not a valid IBAN; write it without blanks and check its digits."),
        Rule("SGW-BIC",
            "« {0} » n'est pas un BIC : huit ou onze lettres majuscules et chiffres.",
            "\"{0}\" is geen BIC: acht of elf hoofdletters en cijfers.",
            "„{0}“ ist kein BIC: acht oder elf Großbuchstaben und Ziffern.",
            "\"{0}\" is not a BIC: eight or eleven capitals and digits."),
    ];

    private static ContentRule[] Attachments() =>
    [
        Rule("BR-52",
            "La pièce jointe n'a pas d'identifiant.",
            "De bijlage heeft geen identificatie.",
            "Die Anlage hat keine Kennung.",
            "The attachment has no identifier."),
        Rule("SGW-ATTACHMENT-EMPTY",
            "La pièce jointe est vide.",
            "De bijlage is leeg.",
            "Die Anlage ist leer.",
            "The attachment is empty."),
        Rule("SGW-ATTACHMENT-SIZE",
            "Les pièces jointes pèsent {0} octets ; ensemble, elles peuvent en peser {1}.",
            "De bijlagen tellen {0} bytes; samen mogen het er {1} zijn.",
            "Die Anlagen haben {0} Bytes; zusammen dürfen es {1} sein.",
            "The attachments have {0} bytes; together they may have {1}."),
        Rule("SGW-ATTACHMENT-NAME",
            "« {0} » n'est pas un nom de fichier pour ce type : au plus 100 caractères, ni chemin ni signes réservés, "
                + "terminé par {1}.",
            "\"{0}\" is geen bestandsnaam voor dit type: hoogstens 100 tekens, geen pad of gereserveerde tekens, "
                + "eindigend op {1}.",
            "„{0}“ ist kein Dateiname für diesen Typ: höchstens 100 Zeichen, weder Pfad noch reservierte Zeichen, "
                + "mit der Endung {1}.",
            "\"{0}\" is not a file name for this type: at most 100 characters, no path or reserved characters, "
                + "ending in {1}."),
        Rule("SGW-ATTACHMENT-LINK",
            "« {0} » n'est pas une adresse web complète (https://…).",
            "\"{0}\" is geen volledig webadres (https://…).",
            "„{0}“ ist keine vollständige Webadresse (https://…).",
            "\"{0}\" is not a complete web address (https://…)."),
    ];

    private static ContentRule[] Credit() =>
    [
        Rule("SGW-CREDIT-TYPE",
            "Le type {0} n'est pas celui d'une note de crédit : 381, ou 261 en autofacturation.",
            "Type {0} is niet dat van een creditnota: 381, of 261 bij self-billing.",
            "Typ {0} ist nicht der einer Gutschrift: 381, oder 261 im Gutschriftverfahren.",
            "Type {0} is not that of a credit note: 381, or 261 in self-billing."),
        Rule("SGW-CREDIT-TARGET",
            "La note de crédit ne cite pas la facture {0} qu'elle corrige.",
            "De creditnota vermeldt factuur {0} die ze corrigeert niet.",
            "Die Gutschrift nennt die Rechnung {0}, die sie berichtigt, nicht.",
            "The credit note does not name the invoice {0} that it corrects."),
        Rule("SGW-CREDIT-CURRENCY",
            "La facture est en {1} ; la note de crédit ne peut pas être en {0}.",
            "De factuur is in {1}; de creditnota kan niet in {0} zijn.",
            "Die Rechnung ist in {1}; die Gutschrift kann nicht in {0} sein.",
            "The invoice is in {1}; the credit note cannot be in {0}."),
        Rule("SGW-CREDIT-DATE",
            "La note de crédit est datée du {0:yyyy-MM-dd}, avant la facture ({1:yyyy-MM-dd}).",
            "De creditnota is gedateerd op {0:yyyy-MM-dd}, vóór de factuur ({1:yyyy-MM-dd}).",
            "Die Gutschrift trägt das Datum {0:yyyy-MM-dd}, vor der Rechnung ({1:yyyy-MM-dd}).",
            "The credit note is dated {0:yyyy-MM-dd}, before the invoice ({1:yyyy-MM-dd})."),
        Rule("SGW-CREDIT-EXCEEDS",
            "La base créditée pour la TVA {0} est de {1} ; de la facture, il reste {2} à créditer.",
            "De gecrediteerde maatstaf voor btw {0} is {1}; van de factuur blijft {2} te crediteren.",
            "Die gutgeschriebene Grundlage für MwSt. {0} ist {1}; von der Rechnung bleiben {2} gutzuschreiben.",
            "The base credited for VAT {0} is {1}; of the invoice {2} remains to be credited."),
        Rule("SGW-CREDIT-TOTAL",
            "La note de crédit rend {0} ; de la facture, il reste {1} à créditer, TVA comprise.",
            "De creditnota geeft {0} terug; van de factuur blijft {1} te crediteren, btw inbegrepen.",
            "Die Gutschrift erstattet {0}; von der Rechnung bleiben {1} einschließlich MwSt. gutzuschreiben.",
            "The credit note gives back {0}; of the invoice {1} remains to be credited, VAT included."),
    ];
}
