namespace Gateway.Domain.Invoicing.Rules;

internal static partial class RuleBook
{
    private static IEnumerable<ContentRule> Document() =>
    [
        .. Size(), .. Types(), .. Dates(), .. Currencies(), .. Totals(),
    ];

    private static ContentRule[] Size() =>
    [
        Rule("BR-16",
            "Le document n'a aucune ligne ; il en faut au moins une.",
            "Het document heeft geen enkele regel; er is er minstens één nodig.",
            "Das Dokument hat keine Zeile; mindestens eine ist nötig.",
            "The document has no line; it needs at least one."),
        Rule("SGW-LINES-MAX",
            "Le document a {0} lignes ; il peut en avoir {1}. Répartissez-les sur plusieurs documents.",
            "Het document heeft {0} regels; het mag er {1} hebben. Verdeel ze over verschillende documenten.",
            "Das Dokument hat {0} Zeilen; erlaubt sind {1}. Verteilen Sie sie auf mehrere Dokumente.",
            "The document has {0} lines; it may have {1}. Spread them over several documents."),
        Rule("SGW-LIST-MAX",
            "Il y a {0} éléments ici ; il peut y en avoir {1}.",
            "Er zijn hier {0} elementen; het mogen er {1} zijn.",
            "Hier stehen {0} Elemente; erlaubt sind {1}.",
            "There are {0} items here; there may be {1}."),
        Rule("SGW-FINDINGS-MAX",
            "Seules les {0} premières erreurs sont citées ; il y en a d'autres.",
            "Alleen de eerste {0} fouten worden vermeld; er zijn er nog meer.",
            "Nur die ersten {0} Fehler sind genannt; es gibt weitere.",
            "Only the first {0} errors are listed; there are more."),
        Rule("PEPPOL-EN16931-R002",
            "Le document a {0} remarques ; une seule est permise. Réunissez-les en un texte.",
            "Het document heeft {0} opmerkingen; slechts één is toegestaan. Voeg ze samen tot één tekst.",
            "Das Dokument hat {0} Bemerkungen; nur eine ist erlaubt. Fassen Sie sie zu einem Text zusammen.",
            "The document has {0} notes; only one is allowed. Join them into one text."),
    ];

    private static ContentRule[] Types() =>
    [
        Rule("BR-CL-01",
            "« {0} » n'est pas un type que nous émettons : facture 380, 383 ou 386, note de crédit 381, "
                + "autofacturation 389 et 261.",
            "\"{0}\" is geen type dat wij uitreiken: factuur 380, 383 of 386, creditnota 381, self-billing 389 en 261.",
            "„{0}“ ist kein Typ, den wir ausstellen: Rechnung 380, 383 oder 386, Gutschrift 381, "
                + "Gutschriftverfahren 389 und 261.",
            "\"{0}\" is not a type we issue: invoice 380, 383 or 386, credit note 381, self-billing 389 and 261."),
        Rule("SGW-TYPE-PROFILE",
            "Le type {0} n'est pas celui du processus choisi : 389 et 261 sont pour l'autofacturation, "
                + "les autres pour la facturation.",
            "Type {0} hoort niet bij het gekozen proces: 389 en 261 zijn voor self-billing, de andere voor facturatie.",
            "Typ {0} gehört nicht zum gewählten Prozess: 389 und 261 sind für das Gutschriftverfahren, "
                + "die anderen für die Rechnungsstellung.",
            "Type {0} does not belong to the chosen process: 389 and 261 are for self-billing, the others for "
                + "billing."),
        Rule("SGW-CREDIT-PRECEDING",
            "La note de crédit ne dit pas quelle facture elle corrige ; indiquez son numéro.",
            "De creditnota zegt niet welke factuur ze corrigeert; vermeld het nummer ervan.",
            "Die Gutschrift sagt nicht, welche Rechnung sie berichtigt; geben Sie deren Nummer an.",
            "The credit note does not say which invoice it corrects; give its number."),
        Rule("SGW-CREDIT-REASON",
            "Une note de crédit sans facture d'origine dit dans une remarque ce qu'elle corrige.",
            "Een creditnota zonder oorspronkelijke factuur zegt in een opmerking wat ze corrigeert.",
            "Eine Gutschrift ohne ursprüngliche Rechnung sagt in einer Bemerkung, was sie berichtigt.",
            "A credit note without an original invoice says in a note what it corrects."),
        Rule("BR-55",
            "Le numéro de la facture antérieure manque.",
            "Het nummer van de eerdere factuur ontbreekt.",
            "Die Nummer der früheren Rechnung fehlt.",
            "The number of the earlier invoice is missing."),
        Rule("SGW-PRECEDING-DATE",
            "La facture antérieure est datée du {0:yyyy-MM-dd}, après ce document ({1:yyyy-MM-dd}).",
            "De eerdere factuur is gedateerd op {0:yyyy-MM-dd}, na dit document ({1:yyyy-MM-dd}).",
            "Die frühere Rechnung trägt das Datum {0:yyyy-MM-dd}, nach diesem Dokument ({1:yyyy-MM-dd}).",
            "The earlier invoice is dated {0:yyyy-MM-dd}, after this document ({1:yyyy-MM-dd})."),
    ];

    private static IEnumerable<ContentRule> Dates() =>
    [
        Rule("SGW-DUE-DATE",
            "L'échéance du {0:yyyy-MM-dd} précède la date d'émission, le {1:yyyy-MM-dd} ; elle ne peut pas.",
            "De vervaldag {0:yyyy-MM-dd} ligt vóór de datum van uitreiking, {1:yyyy-MM-dd}; dat kan niet.",
            "Die Fälligkeit am {0:yyyy-MM-dd} liegt vor dem Ausstellungsdatum {1:yyyy-MM-dd}; das geht nicht.",
            "The due date {0:yyyy-MM-dd} is before the issue date {1:yyyy-MM-dd}; it cannot be."),
        Rule("BR-CO-03",
            "L'exigibilité de la TVA est donnée par une date et par un code ; gardez l'un des deux.",
            "De opeisbaarheid van de btw is gegeven met een datum en met een code; houd er één van over.",
            "Die Fälligkeit der Mehrwertsteuer ist als Datum und als Code angegeben; behalten Sie eines von beiden.",
            "The VAT point is given by a date and by a code; keep one of the two."),
        .. Rules(["BR-CO-19", "BR-CO-20"],
            "La période est vide ; donnez son début, sa fin, ou les deux.",
            "De periode is leeg; geef het begin, het einde of beide.",
            "Der Zeitraum ist leer; geben Sie Beginn, Ende oder beides an.",
            "The period is empty; give its start, its end, or both."),
        .. Rules(["BR-29", "BR-30"],
            "La période se termine le {0:yyyy-MM-dd}, avant de commencer, le {1:yyyy-MM-dd}.",
            "De periode eindigt op {0:yyyy-MM-dd}, voor ze begint, op {1:yyyy-MM-dd}.",
            "Der Zeitraum endet am {0:yyyy-MM-dd}, bevor er am {1:yyyy-MM-dd} beginnt.",
            "The period ends on {0:yyyy-MM-dd}, before it starts on {1:yyyy-MM-dd}."),
        .. Rules(["PEPPOL-EN16931-R110", "PEPPOL-EN16931-R111"],
            "Le {0:yyyy-MM-dd} sort de la période du document ; celle de la ligne doit y être comprise.",
            "{0:yyyy-MM-dd} valt buiten de periode van het document; die van de regel moet erin liggen.",
            "Der {0:yyyy-MM-dd} liegt außerhalb des Zeitraums des Dokuments; der der Zeile muss darin liegen.",
            "{0:yyyy-MM-dd} is outside the document's period; that of the line must lie within it."),
    ];

    private static ContentRule[] Currencies() =>
    [
        Rule("BR-05",
            "La devise du document manque.",
            "De munt van het document ontbreekt.",
            "Die Währung des Dokuments fehlt.",
            "The currency of the document is missing."),
        Rule("BR-53",
            "La TVA est comptabilisée en {0} ; son total dans cette devise manque.",
            "De btw wordt in {0} geboekt; het totaal ervan in die munt ontbreekt.",
            "Die Mehrwertsteuer wird in {0} verbucht; ihr Gesamtbetrag in dieser Währung fehlt.",
            "VAT is accounted for in {0}; its total in that currency is missing."),
        Rule("SGW-VAT-CURRENCY",
            "Un total de TVA en devise comptable est donné sans cette devise ; donnez-la ou retirez le total.",
            "Er is een btw-totaal in boekhoudmunt gegeven zonder die munt; geef ze of laat het totaal weg.",
            "Ein MwSt.-Gesamtbetrag in Buchungswährung steht ohne diese Währung; geben Sie sie an oder lassen Sie "
                + "ihn weg.",
            "A VAT total in accounting currency is given without that currency; give it or leave the total out."),
        Rule("PEPPOL-EN16931-R005",
            "La devise comptable de la TVA est celle du document ({0}) ; ne la donnez que si elle est autre.",
            "De boekhoudmunt van de btw is die van het document ({0}); geef ze alleen als ze anders is.",
            "Die Buchungswährung der Mehrwertsteuer ist die des Dokuments ({0}); geben Sie nur eine andere an.",
            "The VAT accounting currency is that of the document ({0}); give it only when it is another."),
        Rule("PEPPOL-EN16931-R055",
            "Le total de TVA en devise comptable ({0}) et celui du document ({1}) n'ont pas le même signe.",
            "Het btw-totaal in boekhoudmunt ({0}) en dat van het document ({1}) hebben niet hetzelfde teken.",
            "Der MwSt.-Gesamtbetrag in Buchungswährung ({0}) und der des Dokuments ({1}) haben nicht dasselbe "
                + "Vorzeichen.",
            "The VAT total in accounting currency ({0}) and that of the document ({1}) do not have the same sign."),
    ];

    private static ContentRule[] Totals() =>
    [
        Rule("SGW-TOTAL-MAX",
            "Le total est de {0} ; nous allons jusqu'à {1}. Vérifiez quantités et prix.",
            "Het totaal is {0}; wij gaan tot {1}. Kijk hoeveelheden en prijzen na.",
            "Der Gesamtbetrag ist {0}; wir gehen bis {1}. Prüfen Sie Mengen und Preise.",
            "The total is {0}; we go up to {1}. Check quantities and prices."),
        Rule("SGW-NEGATIVE-TOTAL",
            "Le total de la facture est négatif ({0}) ; faites une note de crédit.",
            "Het totaal van de factuur is negatief ({0}); maak een creditnota.",
            "Der Gesamtbetrag der Rechnung ist negativ ({0}); erstellen Sie eine Gutschrift.",
            "The total of the invoice is negative ({0}); make a credit note."),
        Rule("SGW-NEGATIVE-CREDIT",
            "Le total de la note de crédit est négatif ({0}) ; ses montants sont positifs, sinon faites une facture.",
            "Het totaal van de creditnota is negatief ({0}); haar bedragen zijn positief, maak anders een factuur.",
            "Der Gesamtbetrag der Gutschrift ist negativ ({0}); ihre Beträge sind positiv, sonst erstellen Sie eine "
                + "Rechnung.",
            "The total of the credit note is negative ({0}); its amounts are positive, otherwise make an invoice."),
        Rule("SGW-OVERPAID",
            "Le montant déjà payé dépasse le total : il resterait {0} à payer.",
            "Het reeds betaalde bedrag is hoger dan het totaal: er zou {0} te betalen blijven.",
            "Der bereits gezahlte Betrag übersteigt den Gesamtbetrag: Es blieben {0} zu zahlen.",
            "What was paid already exceeds the total: {0} would remain to be paid."),
        Rule("SGW-ROUNDING-AMOUNT",
            "Un arrondi de {0} est trop grand pour un arrondi de paiement ; il va jusqu'à {1}.",
            "Een afronding van {0} is te groot voor een betalingsafronding; ze gaat tot {1}.",
            "Eine Rundung von {0} ist zu groß für eine Zahlungsrundung; sie geht bis {1}.",
            "A rounding of {0} is too large for the rounding of a payment; it goes up to {1}."),
    ];
}
