namespace Gateway.Domain.Invoicing.Rules;

internal static partial class RuleBook
{
    private static IEnumerable<ContentRule> Parties() => [.. Names(), .. Countries(), .. Numbers(), .. Schemes()];

    private static ContentRule[] Names() =>
    [
        Rule("BR-06",
            "Le nom du vendeur manque.",
            "De naam van de verkoper ontbreekt.",
            "Der Name des Verkäufers fehlt.",
            "The name of the seller is missing."),
        Rule("BR-07",
            "Le nom du client manque.",
            "De naam van de klant ontbreekt.",
            "Der Name des Kunden fehlt.",
            "The name of the client is missing."),
        Rule("BR-17",
            "Le nom du bénéficiaire du paiement manque.",
            "De naam van de begunstigde van de betaling ontbreekt.",
            "Der Name des Zahlungsempfängers fehlt.",
            "The name of the payee is missing."),
        Rule("SGW-PAYEE-SELLER",
            "Le bénéficiaire du paiement est le vendeur lui-même (« {0} ») ; ne le donnez que s'il est un autre.",
            "De begunstigde van de betaling is de verkoper zelf (“{0}”); geef hem alleen als het iemand anders is.",
            "Der Zahlungsempfänger ist der Verkäufer selbst („{0}“); nennen Sie ihn nur, wenn er ein anderer ist.",
            "The payee is the seller itself (\"{0}\"); give it only where it is somebody else."),
        Rule("BR-18",
            "Le nom du représentant fiscal manque.",
            "De naam van de fiscaal vertegenwoordiger ontbreekt.",
            "Der Name des Steuervertreters fehlt.",
            "The name of the tax representative is missing."),
    ];

    private static ContentRule[] Countries() =>
    [
        Rule("BR-09",
            "Le pays du vendeur manque.",
            "Het land van de verkoper ontbreekt.",
            "Das Land des Verkäufers fehlt.",
            "The country of the seller is missing."),
        Rule("BR-11",
            "Le pays du client manque.",
            "Het land van de klant ontbreekt.",
            "Das Land des Kunden fehlt.",
            "The country of the client is missing."),
        Rule("BR-20",
            "Le pays du représentant fiscal manque.",
            "Het land van de fiscaal vertegenwoordiger ontbreekt.",
            "Das Land des Steuervertreters fehlt.",
            "The country of the tax representative is missing."),
        Rule("BR-57",
            "Le pays de livraison manque.",
            "Het land van levering ontbreekt.",
            "Das Lieferland fehlt.",
            "The country of delivery is missing."),
    ];

    private static IEnumerable<ContentRule> Numbers() =>
    [
        Rule("BR-CO-26",
            "Le vendeur n'a ni numéro de TVA, ni numéro d'entreprise, ni autre identifiant ; il en faut un.",
            "De verkoper heeft geen btw-nummer, geen ondernemingsnummer en geen andere identificatie; er is er één "
                + "nodig.",
            "Der Verkäufer hat weder MwSt.-Nummer noch Unternehmensnummer noch andere Kennung; eine ist nötig.",
            "The seller has no VAT number, no enterprise number and no other identifier; it needs one."),
        Rule("BR-CO-09",
            "Le numéro de TVA « {0} » commence par « {1} », qui n'est pas un code de pays ; un numéro belge commence "
                + "par BE.",
            "Het btw-nummer \"{0}\" begint met \"{1}\", geen landcode; een Belgisch nummer begint met BE.",
            "Die MwSt.-Nummer „{0}“ beginnt mit „{1}“, keinem Ländercode; eine belgische Nummer beginnt mit BE.",
            "The VAT number \"{0}\" starts with \"{1}\", which is no country code; a Belgian number starts with BE."),
        Rule("SGW-VAT-NUMBER",
            "« {0} » n'est pas un numéro de TVA valable ; écrivez-le sans espaces ni points et vérifiez ses chiffres.",
            "\"{0}\" is geen geldig btw-nummer; schrijf het zonder spaties of punten en kijk de cijfers na.",
            "„{0}“ ist keine gültige MwSt.-Nummer; schreiben Sie sie ohne Leerzeichen und Punkte und prüfen Sie die "
                + "Ziffern.",
            "\"{0}\" is not a valid VAT number; write it without blanks or dots and check its digits."),
        Rule("BR-56",
            "Le numéro de TVA du représentant fiscal manque.",
            "Het btw-nummer van de fiscaal vertegenwoordiger ontbreekt.",
            "Die MwSt.-Nummer des Steuervertreters fehlt.",
            "The VAT number of the tax representative is missing."),
        Rule("PEPPOL-COMMON-R043",
            "« {0} » n'est pas un numéro d'entreprise belge : dix chiffres, dont deux de contrôle.",
            "\"{0}\" is geen Belgisch ondernemingsnummer: tien cijfers, waarvan twee controlecijfers.",
            "„{0}“ ist keine belgische Unternehmensnummer: zehn Ziffern, davon zwei Prüfziffern.",
            "\"{0}\" is not a Belgian enterprise number: ten digits, two of them check digits."),
        Rule("PEPPOL-COMMON-R040",
            "« {0} » n'est pas un GLN : treize chiffres, le dernier de contrôle.",
            "\"{0}\" is geen GLN: dertien cijfers, het laatste een controlecijfer.",
            "„{0}“ ist keine GLN: dreizehn Ziffern, die letzte eine Prüfziffer.",
            "\"{0}\" is not a GLN: thirteen digits, the last one a check digit."),
        Rule("SGW-PARTICIPANT",
            "« {0} » n'est pas un numéro de TVA belge ; le schéma 9925 en demande un.",
            "\"{0}\" is geen Belgisch btw-nummer; schema 9925 vraagt er een.",
            "„{0}“ ist keine belgische MwSt.-Nummer; das Schema 9925 verlangt eine.",
            "\"{0}\" is not a Belgian VAT number; scheme 9925 asks for one."),
    ];

    private static IEnumerable<ContentRule> Schemes() => Rules(["BR-62", "BR-63", "BR-64", "BR-65"],
        "L'identifiant est donné sans son schéma ; il en faut un de la liste {1}.",
        "De identificatie is gegeven zonder schema; er is er één nodig van de lijst {1}.",
        "Die Kennung steht ohne Schema; es braucht eines der Liste {1}.",
        "The identifier is given without its scheme; it needs one of the list {1}.");
}
