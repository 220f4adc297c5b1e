namespace Gateway.Domain.Invoicing.Rules;

internal static partial class RuleBook
{
    private static IEnumerable<ContentRule> Terms() => [.. Texts(), .. Codes(), .. Amounts()];

    private static ContentRule[] Texts() =>
    [
        Rule("SGW-TEXT-LENGTH",
            "Le texte a {0} caractères ; il peut en avoir {1}.",
            "De tekst heeft {0} tekens; het mogen er {1} zijn.",
            "Der Text hat {0} Zeichen; erlaubt sind {1}.",
            "The text has {0} characters; it may have {1}."),
        Rule("SGW-TEXT-CHARACTER",
            "Le caractère U+{1} (position {0}) ne peut pas figurer dans un document XML ; retirez-le.",
            "Het teken U+{1} (positie {0}) kan niet in een XML-document staan; haal het weg.",
            "Das Zeichen U+{1} (Position {0}) kann nicht in einem XML-Dokument stehen; entfernen Sie es.",
            "The character U+{1} (position {0}) cannot stand in an XML document; remove it."),
        Rule("SGW-TEXT-LINE",
            "Ce texte tient sur une ligne ; il a un saut de ligne ou une tabulation à la position {0}.",
            "Deze tekst staat op één regel; hij heeft een regeleinde of een tab op positie {0}.",
            "Dieser Text steht auf einer Zeile; er hat einen Zeilenumbruch oder einen Tabulator an Position {0}.",
            "This text stands on one line; it has a line break or a tab at position {0}."),
        Rule("PEPPOL-EN16931-R008",
            "Le champ est donné mais vide ; remplissez-le ou ne le donnez pas.",
            "Het veld is gegeven maar leeg; vul het in of laat het weg.",
            "Das Feld ist angegeben, aber leer; füllen Sie es aus oder lassen Sie es weg.",
            "The field is given but empty; fill it in or leave it out."),
    ];

    /// <summary>One sentence for every list: what was found, and which list it should be in.</summary>
    private static IEnumerable<ContentRule> Codes() => Rules(
        [
            "BR-CL-06", "BR-CL-07", "BR-CL-08", "BR-CL-10", "BR-CL-11", "BR-CL-13", "BR-CL-14", "BR-CL-15", "BR-CL-16",
            "BR-CL-19", "BR-CL-20", "BR-CL-21", "BR-CL-22", "BR-CL-23", "BR-CL-24", "BR-CL-25", "BR-CL-26",
        ],
        "« {0} » n'est pas un code de la liste {1}.",
        "\"{0}\" is geen code van de lijst {1}.",
        "„{0}“ ist kein Code der Liste {1}.",
        "\"{0}\" is not a code of the list {1}.");

    private static IEnumerable<ContentRule> Amounts() =>
    [
        .. Rules(
            [
                "BR-DEC-01", "BR-DEC-02", "BR-DEC-05", "BR-DEC-06", "BR-DEC-15", "BR-DEC-16", "BR-DEC-17", "BR-DEC-23",
                "BR-DEC-24", "BR-DEC-25", "BR-DEC-27", "BR-DEC-28", "SGW-MINOR-UNIT",
            ],
            "Le montant {0} a trop de décimales ; cette devise en a {1}.",
            "Het bedrag {0} heeft te veel decimalen; deze munt heeft er {1}.",
            "Der Betrag {0} hat zu viele Nachkommastellen; diese Währung hat {1}.",
            "The amount {0} has too many decimals; this currency has {1}."),
        Rule("SGW-AMOUNT-CURRENCY",
            "Le montant est en {0} ; il faut {1} ici.",
            "Het bedrag is in {0}; hier moet het {1} zijn.",
            "Der Betrag ist in {0}; hier muss es {1} sein.",
            "The amount is in {0}; it must be {1} here."),
        Rule("SGW-AMOUNT-MAX",
            "Le montant {0} est hors de toute vraisemblance ; nous allons jusqu'à {1}.",
            "Het bedrag {0} is onwaarschijnlijk; wij gaan tot {1}.",
            "Der Betrag {0} ist unwahrscheinlich; wir gehen bis {1}.",
            "The amount {0} is beyond belief; we go up to {1}."),
        Rule("SGW-AMOUNT-NEGATIVE",
            "Le montant {0} est négatif ; il ne peut pas l'être ici. Une remise négative est un supplément, et "
                + "l'inverse.",
            "Het bedrag {0} is negatief; dat kan hier niet. Een negatieve korting is een toeslag, en omgekeerd.",
            "Der Betrag {0} ist negativ; das geht hier nicht. Ein negativer Abschlag ist ein Zuschlag und umgekehrt.",
            "The amount {0} is negative; it cannot be here. A negative allowance is a charge, and the other way "
                + "round."),
    ];
}
