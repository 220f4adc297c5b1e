using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>What the pages say on which debts are found that are ready for law, and cases proposed.</summary>
internal static class CaseProposalTexts
{
    public static readonly Sentence Ready = new("À décider", "Te beslissen", "Zu entscheiden", "To be decided");

    public static readonly Sentence ReadyHint = new(
        "Toutes les étapes sont faites, rien n'est suspendu et la banque est connue : une personne décide.",
        "Alle stappen zijn gezet, niets is opgeschort en de bank is gekend: iemand beslist.",
        "Alle Stufen sind durchlaufen, nichts ist ausgesetzt und die Bank ist bekannt: Eine Person entscheidet.",
        "Every step is done, nothing is on hold and the bank is known: a person decides.");

    public static readonly Sentence NoneReady = new(
        "Aucune dette n'attend une décision.", "Geen schuld wacht op een beslissing.",
        "Keine Schuld wartet auf eine Entscheidung.", "No debt waits for a decision.");

    public static readonly Sentence NoneHere = new(
        "Aucune sur cette page ; il y en a peut-être plus loin.",
        "Geen op deze pagina; misschien verderop.", "Keine auf dieser Seite; vielleicht weiter hinten.",
        "None on this page; there may be some further on.");

    public static readonly Sentence NoMore = new(
        "Il n'y en a pas d'autre.", "Er zijn er geen meer.", "Es gibt keine weiteren.", "There are no more.");

    public static readonly Sentence Debts = new("Factures", "Facturen", "Rechnungen", "Invoices");

    public static readonly Sentence Oldest = new(
        "La plus ancienne échéance", "Oudste vervaldag", "Älteste Fälligkeit", "Oldest due");

    public static readonly Sentence AnotherClient = new(
        "Un autre client (numéro d'entreprise ou nom complet)",
        "Een andere klant (ondernemingsnummer of volledige naam)",
        "Ein anderer Kunde (Unternehmensnummer oder ganzer Name)",
        "Another client (enterprise number or whole name)");

    public static readonly Sentence Look = new("Ouvrir", "Openen", "Öffnen", "Open");

    public static readonly Sentence Title = new(
        "Proposer un dossier", "Een dossier voorstellen", "Einen Fall vorschlagen", "Propose a case");

    public static readonly Sentence Late = new(
        "Factures échues", "Vervallen facturen", "Überfällige Rechnungen", "Invoices that are late");

    public static readonly Sentence NoneLate = new(
        "Rien n'est échu, ou tout est déjà dans un dossier.", "Niets is vervallen, of alles zit al in een dossier.",
        "Nichts ist überfällig, oder alles ist schon in einem Fall.",
        "Nothing is late, or all of it is in a case already.");

    public static readonly Sentence More = new(
        "Seules les {0} plus anciennes sont ici ; l'API en prend 500.",
        "Alleen de {0} oudste staan hier; de API neemt er 500.",
        "Hier stehen nur die {0} ältesten; die API nimmt 500.", "Only the {0} oldest are here; the API takes 500.");

    public static readonly Sentence Said = new(
        "Ce que vous seul savez", "Wat alleen u weet", "Was nur Sie wissen", "What only you know");

    public static readonly Sentence IsContractual = new(
        "Il y a un contrat, un accord ou une reconnaissance, gardé comme pièce",
        "Er is een contract, akkoord of erkenning, bewaard als stuk",
        "Es gibt einen Vertrag, eine Vereinbarung oder ein Anerkenntnis, als Beweisstück verwahrt",
        "There is a contract, an agreement or an acknowledgement, kept as an exhibit");

    public static readonly Sentence HasWriting = new(
        "Le débiteur a signé une commande ou un contrat, gardé comme pièce",
        "De schuldenaar tekende een bestelling of contract, bewaard als stuk",
        "Der Schuldner unterschrieb eine Bestellung oder einen Vertrag, als Beweisstück verwahrt",
        "The debtor signed an order or a contract, kept as an exhibit");

    public static readonly Sentence IsContested = new(
        "Le débiteur conteste", "De schuldenaar betwist", "Der Schuldner bestreitet", "The debtor contests");

    public static readonly Sentence WaitEnd = new(
        "Consommateur : fin du délai d'un rappel qui n'est pas parti d'ici",
        "Consument: einde van de termijn van een herinnering die niet van hier vertrok",
        "Verbraucher: Ende der Frist einer Mahnung, die nicht von hier ausging",
        "Consumer: end of the wait after a reminder that did not leave from here");

    public static readonly Sentence Ways = new(
        "Les voies", "De wegen", "Die Wege", "The ways");

    public static readonly Sentence Open = new("Ouverte", "Open", "Offen", "Open");

    public static readonly Sentence Closed = new("Fermée", "Gesloten", "Nicht offen", "Closed");

    public static readonly Sentence Court = new("Qui juge", "Wie oordeelt", "Wer urteilt", "Who decides");

    public static readonly Sentence WeighAgain = new(
        "Peser à nouveau", "Opnieuw afwegen", "Neu abwägen", "Weigh again");

    public static readonly Sentence OpenedOn = new(
        "Jugement d'ouverture (procédure collective)", "Vonnis van opening (collectieve procedure)",
        "Eröffnungsurteil (Gesamtverfahren)", "Judgment that opened a collective procedure");

    public static readonly Sentence ClaimBy = new(
        "Dernier jour pour déclarer, selon le jugement", "Laatste dag voor aangifte volgens het vonnis",
        "Letzter Tag der Anmeldung laut Urteil", "Last day for claims, by the judgment");

    public static readonly Sentence OtherPartner = new(
        "Ou un autre, par son nom", "Of een andere, met naam", "Oder ein anderer, mit Namen", "Or another, by name");

    public static readonly Sentence Propose = new("Proposer", "Voorstellen", "Vorschlagen", "Propose");

    public static readonly Sentence ProposeHint = new(
        "Les titulaires des unités en sont avertis ; une deuxième personne confirme.",
        "De houders van de units worden verwittigd; een tweede persoon bevestigt.",
        "Die Inhaber der Einheiten werden benachrichtigt; eine zweite Person bestätigt.",
        "The holders of the units are told; a second person confirms.");

    public static readonly Sentence Proposed = new(
        "Le dossier est proposé.", "Het dossier is voorgesteld.", "Der Fall ist vorgeschlagen.",
        "The case is proposed.");

    public static readonly Sentence ProposedSilent = new(
        "Le dossier est proposé. Aucun courriel n'atteint un titulaire : dites plus bas comment il est averti.",
        "Het dossier is voorgesteld. Geen e-mail bereikt een houder: zeg hieronder hoe hij wordt verwittigd.",
        "Der Fall ist vorgeschlagen. Keine E-Mail erreicht einen Inhaber: Sagen Sie unten, wie er davon erfährt.",
        "The case is proposed. No mail reaches a holder: say below how it is told.");

    public static readonly Sentence Insolvency = new(
        "Procédure collective, d'après ce que vous savez", "Collectieve procedure, voor zover u weet",
        "Gesamtverfahren, soweit Sie wissen", "Collective procedure, as far as you know");

    public static readonly Sentence Noted = new(
        "Ce qui est noté ici", "Wat hier genoteerd is", "Was hier vermerkt ist", "What is noted here");

    public static readonly Sentence WantsWay = new(
        "Choisissez une voie.", "Kies een weg.", "Wählen Sie einen Weg.", "Choose a way.");

    public static readonly Sentence WantsInvoices = new(
        "Cochez au moins une facture.", "Vink minstens één factuur aan.", "Haken Sie mindestens eine Rechnung an.",
        "Tick one invoice at least.");
}
