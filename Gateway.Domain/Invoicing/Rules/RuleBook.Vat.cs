using Gateway.Domain.Languages;

namespace Gateway.Domain.Invoicing.Rules;

internal static partial class RuleBook
{
    /// <summary>The rules of the seven categories, made of the rows of their table.</summary>
    private static IEnumerable<ContentRule> VatRows() =>
    [
        .. VatCategoryRule.All.SelectMany(row => Enum.GetValues<VatPlace>().SelectMany(place => new[]
        {
            new ContentRule(row.PartyRule(place), PartiesOf(row)),
            new ContentRule(row.RateRuleId(place), RateOf(row)),
        })),
        .. VatCategoryRule.All.Select(row => new ContentRule(row.ReasonRule, ReasonOf(row))),
        .. VatExtras(),
    ];

    private static Sentence PartiesOf(VatCategoryRule row) => (row.Seller, row.Buyer) switch
    {
        (VatNumberRule.Forbidden, _) => new(
            "La catégorie {0} veut un document sans numéro de TVA, ni du vendeur ni du client.",
            "Categorie {0} wil een document zonder btw-nummer, noch van de verkoper noch van de klant.",
            "Kategorie {0} verlangt ein Dokument ohne MwSt.-Nummer, weder des Verkäufers noch des Kunden.",
            "Category {0} wants a document without a VAT number, neither the seller's nor the client's."),
        (VatNumberRule.Vat, VatNumberRule.Vat) => new(
            "La catégorie {0} veut le numéro de TVA du vendeur (ou de son représentant) et celui du client.",
            "Categorie {0} wil het btw-nummer van de verkoper (of zijn vertegenwoordiger) en dat van de klant.",
            "Kategorie {0} verlangt die MwSt.-Nummer des Verkäufers (oder seines Vertreters) und die des Kunden.",
            "Category {0} wants the VAT number of the seller (or of its representative) and that of the client."),
        (VatNumberRule.Vat, _) => new(
            "La catégorie {0} veut le numéro de TVA du vendeur ou de son représentant.",
            "Categorie {0} wil het btw-nummer van de verkoper of zijn vertegenwoordiger.",
            "Kategorie {0} verlangt die MwSt.-Nummer des Verkäufers oder seines Vertreters.",
            "Category {0} wants the VAT number of the seller or of its representative."),
        (_, VatNumberRule.VatOrLegalRegistration) => new(
            "La catégorie {0} veut le numéro de TVA ou fiscal du vendeur et le numéro de TVA ou d'entreprise du "
                + "client.",
            "Categorie {0} wil het btw- of fiscaal nummer van de verkoper en het btw- of ondernemingsnummer van de "
                + "klant.",
            "Kategorie {0} verlangt die MwSt.- oder Steuernummer des Verkäufers und die MwSt.- oder "
                + "Unternehmensnummer des Kunden.",
            "Category {0} wants the VAT or tax number of the seller and the VAT or enterprise number of the client."),
        _ => new(
            "La catégorie {0} veut le numéro de TVA ou fiscal du vendeur, ou le numéro de TVA de son représentant.",
            "Categorie {0} wil het btw- of fiscaal nummer van de verkoper, of het btw-nummer van zijn "
                + "vertegenwoordiger.",
            "Kategorie {0} verlangt die MwSt.- oder Steuernummer des Verkäufers oder die MwSt.-Nummer seines "
                + "Vertreters.",
            "Category {0} wants the VAT or tax number of the seller, or the VAT number of its representative."),
    };

    private static Sentence RateOf(VatCategoryRule row) => row.Rate switch
    {
        RateRule.AboveZero => new(
            "Le taux de la catégorie {0} est supérieur à zéro ; trouvé : {1}.",
            "Het tarief van categorie {0} is hoger dan nul; gevonden: {1}.",
            "Der Satz der Kategorie {0} liegt über null; gefunden: {1}.",
            "The rate of category {0} is above zero; found: {1}."),
        RateRule.Zero => new(
            "Le taux de la catégorie {0} est zéro ; trouvé : {1}.",
            "Het tarief van categorie {0} is nul; gevonden: {1}.",
            "Der Satz der Kategorie {0} ist null; gefunden: {1}.",
            "The rate of category {0} is zero; found: {1}."),
        _ => new(
            "La catégorie {0} n'a pas de taux, pas même zéro ; trouvé : {1}.",
            "Categorie {0} heeft geen tarief, zelfs geen nul; gevonden: {1}.",
            "Kategorie {0} hat keinen Satz, nicht einmal null; gefunden: {1}.",
            "Category {0} has no rate, not even zero; found: {1}."),
    };

    private static Sentence ReasonOf(VatCategoryRule row) => row.WantsReason
        ? new(
            "La catégorie {0} veut un motif : une mention ou un code VATEX.",
            "Categorie {0} wil een reden: een vermelding of een VATEX-code.",
            "Kategorie {0} verlangt einen Grund: einen Vermerk oder einen VATEX-Code.",
            "Category {0} wants a reason: a mention or a VATEX code.")
        : new(
            "La catégorie {0} n'a pas de motif d'exonération ; retirez-le.",
            "Categorie {0} heeft geen reden van vrijstelling; haal ze weg.",
            "Kategorie {0} hat keinen Befreiungsgrund; entfernen Sie ihn.",
            "Category {0} has no reason for exemption; remove it.");

    private static ContentRule[] VatExtras() =>
    [
        Rule("SGW-VAT-CATEGORY",
            "Nous n'émettons pas la catégorie de TVA {0} ; choisissez S, Z, E, AE, K, G ou O.",
            "Wij reiken btw-categorie {0} niet uit; kies S, Z, E, AE, K, G of O.",
            "MwSt.-Kategorie {0} stellen wir nicht aus; wählen Sie S, Z, E, AE, K, G oder O.",
            "We do not issue VAT category {0}; choose S, Z, E, AE, K, G or O."),
        Rule("SGW-VAT-RATE-MAX",
            "Un taux de TVA de {0} % est impossible ; il va jusqu'à {1} %.",
            "Een btw-tarief van {0} % is onmogelijk; het gaat tot {1} %.",
            "Ein MwSt.-Satz von {0} % ist unmöglich; er geht bis {1} %.",
            "A VAT rate of {0} % is impossible; it goes up to {1} %."),
        Rule("SGW-VAT-RATE-MIN",
            "Un taux de TVA de {0} % compte pour zéro dans une facture européenne ; il commence à {1} %.",
            "Een btw-tarief van {0} % telt als nul in een Europese factuur; het begint bij {1} %.",
            "Ein MwSt.-Satz von {0} % gilt in einer europäischen Rechnung als null; er beginnt bei {1} %.",
            "A VAT rate of {0} % counts as zero in a European invoice; it begins at {1} %."),
        Rule("BR-O-11",
            "Ce qui est hors champ de la TVA (O) tient un document à lui seul ; faites-en deux.",
            "Wat buiten de werkingssfeer van de btw valt (O) staat alleen op een document; maak er twee.",
            "Was außerhalb der Mehrwertsteuer liegt (O), steht allein auf einem Dokument; machen Sie zwei.",
            "What is outside the scope of VAT (O) stands alone on a document; make two."),
        Rule("BR-IC-11",
            "Une livraison intracommunautaire (K) dit quand elle a lieu : date de livraison ou période.",
            "Een intracommunautaire levering (K) zegt wanneer ze plaatsvindt: leveringsdatum of periode.",
            "Eine innergemeinschaftliche Lieferung (K) sagt, wann sie erfolgt: Lieferdatum oder Zeitraum.",
            "An intra-Community supply (K) says when it takes place: delivery date or period."),
        Rule("BR-IC-12",
            "Une livraison intracommunautaire (K) dit vers quel pays elle part.",
            "Een intracommunautaire levering (K) zegt naar welk land ze vertrekt.",
            "Eine innergemeinschaftliche Lieferung (K) sagt, in welches Land sie geht.",
            "An intra-Community supply (K) says to which country it goes."),
        Rule("SGW-IC-PLACE",
            "Une livraison intracommunautaire (K) part vers un autre État membre ; trouvé : {0}.",
            "Een intracommunautaire levering (K) vertrekt naar een andere lidstaat; gevonden: {0}.",
            "Eine innergemeinschaftliche Lieferung (K) geht in einen anderen Mitgliedstaat; gefunden: {0}.",
            "An intra-Community supply (K) goes to another member state; found: {0}."),
        Rule("SGW-IC-BUYER",
            "Le client d'une livraison intracommunautaire (K) a un numéro de TVA d'un autre État membre ; trouvé : "
                + "{0}.",
            "De klant van een intracommunautaire levering (K) heeft een btw-nummer van een andere lidstaat; "
                + "gevonden: {0}.",
            "Der Kunde einer innergemeinschaftlichen Lieferung (K) hat eine MwSt.-Nummer eines anderen Mitgliedstaats; "
                + "gefunden: {0}.",
            "The client of an intra-Community supply (K) has a VAT number of another member state; found: {0}."),
    ];

    private static IEnumerable<ContentRule> Exemptions() =>
    [
        .. Rules(
            [
                "PEPPOL-EN16931-P0104", "PEPPOL-EN16931-P0105", "PEPPOL-EN16931-P0106", "PEPPOL-EN16931-P0107",
                "PEPPOL-EN16931-P0108", "PEPPOL-EN16931-P0109", "PEPPOL-EN16931-P0110", "PEPPOL-EN16931-P0111",
                "SGW-VATEX-CATEGORY",
            ],
            "Le code {0} appartient à la catégorie {1}.",
            "De code {0} hoort bij categorie {1}.",
            "Der Code {0} gehört zur Kategorie {1}.",
            "The code {0} belongs to category {1}."),
        Rule("SGW-EXEMPTION-UNUSED",
            "Rien sur le document n'est de la catégorie {0} ; son motif se perdrait.",
            "Niets op het document is van categorie {0}; de reden ervan zou verloren gaan.",
            "Nichts auf dem Dokument gehört zur Kategorie {0}; ihr Grund ginge verloren.",
            "Nothing on the document is of category {0}; its reason would be lost."),
        Rule("SGW-EXEMPTION-TWICE",
            "La catégorie {0} a deux motifs ; un document en porte un par catégorie.",
            "Categorie {0} heeft twee redenen; een document draagt er één per categorie.",
            "Kategorie {0} hat zwei Gründe; ein Dokument trägt einen je Kategorie.",
            "Category {0} has two reasons; a document carries one for each category."),
    ];

    private static ContentRule[] Mentions() =>
    [
        Rule("SGW-VAT-MENTION-NAME",
            "La catégorie {0} a ici plusieurs causes possibles ; dites laquelle ({1}) ou donnez votre texte.",
            "Categorie {0} kan hier verschillende oorzaken hebben; zeg welke ({1}) of geef uw eigen tekst.",
            "Kategorie {0} kann hier mehrere Ursachen haben; sagen Sie, welche ({1}), oder geben Sie Ihren Text an.",
            "Category {0} has several possible causes here; say which ({1}) or give your own text."),
        Rule("SGW-VAT-MENTION-PRIVATE",
            "La catégorie {0} suppose un client assujetti à la TVA ; celui-ci est un particulier.",
            "Categorie {0} veronderstelt een btw-plichtige klant; deze is een particulier.",
            "Kategorie {0} setzt einen mehrwertsteuerpflichtigen Kunden voraus; dieser ist eine Privatperson.",
            "Category {0} supposes a client who is a taxable person; this one is a private person."),
        Rule("SGW-VAT-MENTION-COUNTRY",
            "La catégorie {0} vaut dans l'Union européenne ; le client est en {1} : O pour un service, G pour des "
                + "biens.",
            "Categorie {0} geldt in de Europese Unie; de klant is in {1}: O voor een dienst, G voor goederen.",
            "Kategorie {0} gilt in der Europäischen Union; der Kunde ist in {1}: O für eine Leistung, G für Waren.",
            "Category {0} holds in the European Union; the client is in {1}: O for a service, G for goods."),
        Rule("SGW-VAT-MENTION-CATEGORY",
            "La mention « {0} » ne va avec rien de ce document ; elle demande la catégorie {1}.",
            "De vermelding \"{0}\" hoort bij niets op dit document; ze vraagt categorie {1}.",
            "Der Vermerk „{0}“ gehört zu nichts auf diesem Dokument; er verlangt Kategorie {1}.",
            "The mention \"{0}\" belongs to nothing on this document; it asks for category {1}."),
        Rule("SGW-VAT-MENTION-DATE",
            "Aucun texte n'est connu pour la mention « {0} » au {1:yyyy-MM-dd} ; donnez le vôtre.",
            "Er is geen tekst bekend voor de vermelding \"{0}\" op {1:yyyy-MM-dd}; geef uw eigen tekst.",
            "Für den Vermerk „{0}“ ist am {1:yyyy-MM-dd} kein Text bekannt; geben Sie Ihren an.",
            "No text is known for the mention \"{0}\" on {1:yyyy-MM-dd}; give your own."),
    ];
}
