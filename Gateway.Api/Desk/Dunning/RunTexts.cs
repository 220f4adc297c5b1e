using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Dunning;

/// <summary>What the pages of dunning runs say.</summary>
internal static class RunTexts
{
    public static readonly Sentence Title = new("Relances", "Aanmaningen", "Mahnläufe", "Dunning runs");

    public static readonly Sentence One = new(
        "Passage du {0}", "Run van {0}", "Lauf vom {0}", "Run of {0}");

    public static readonly Sentence Propose = new(
        "Proposer un passage", "Een run voorstellen", "Einen Lauf vorschlagen", "Propose a run");

    public static readonly Sentence ProposeHint = new(
        "Rien ne part : le gateway fige ce qui partirait. Une proposition du même jour ou d'avant, non émise, tombe.",
        "Er vertrekt niets: de gateway legt vast wat zou vertrekken. Een voorstel van die dag of eerder vervalt.",
        "Nichts geht ab: Das Gateway hält fest, was abginge. Ein Vorschlag für den Tag oder davor entfällt.",
        "Nothing leaves: the gateway freezes what would leave. A proposal for that day or before is dropped.");

    public static readonly Sentence AsOf = new(
        "Jour de départ", "Dag van vertrek", "Tag des Versands", "Day it leaves");

    public static readonly Sentence WrongDay = new(
        "Le jour est aujourd'hui ou l'un des 31 suivants.", "De dag is vandaag of een van de 31 volgende.",
        "Der Tag ist heute oder einer der 31 folgenden.", "The day is today or one of the 31 that follow.");

    public static readonly Sentence NoEntity = new(
        "Cette entité juridique n'est pas connue ici.", "Deze juridische entiteit is hier niet gekend.",
        "Dieser Rechtsträger ist hier nicht bekannt.", "This legal entity is not known here.");

    public static readonly Sentence None = new(
        "Aucun passage n'a été proposé.", "Er is nog geen run voorgesteld.", "Noch kein Lauf wurde vorgeschlagen.",
        "No run was proposed yet.");

    public static readonly Sentence Clients = new("Clients", "Klanten", "Kunden", "Clients");

    public static readonly Sentence Invoices = new("Factures", "Facturen", "Rechnungen", "Invoices");

    public static readonly Sentence Change = new(
        "Depuis le précédent", "Sinds de vorige", "Seit dem vorigen", "Since the one before");

    public static readonly Sentence AddedGone = new("+{0} / −{1}", "+{0} / −{1}", "+{0} / −{1}", "+{0} / −{1}");

    public static readonly Sentence Balance = new("Réclamé", "Gevorderd", "Gefordert", "Claimed");

    public static readonly Sentence Additional = new(
        "Intérêts et frais", "Interest en kosten", "Zinsen und Kosten", "Interest and costs");

    public static readonly Sentence Total = new("Total", "Totaal", "Gesamt", "Total");

    public static readonly Sentence BankUntil = new(
        "Banque connue jusqu'au", "Bank gekend tot", "Bank bekannt bis", "Bank known up to");

    public static readonly Sentence ProposedBy = new(
        "Proposé par {0} le {1}", "Voorgesteld door {0} op {1}", "Vorgeschlagen von {0} am {1}",
        "Proposed by {0} on {1}");

    public static readonly Sentence SignedOffBy = new(
        "Approuvé par {0} le {1}", "Goedgekeurd door {0} op {1}", "Freigegeben von {0} am {1}",
        "Signed off by {0} on {1}");

    public static readonly Sentence DroppedBy = new(
        "Abandonné par {0} le {1}", "Vervallen door {0} op {1}", "Verworfen von {0} am {1}",
        "Dropped by {0} on {1}");

    public static readonly Sentence IssuedBy = new(
        "Émis par {0}", "Uitgegeven door {0}", "Ausgeführt von {0}", "Issued by {0}");

    public static readonly Sentence EndedOn = new(
        "Terminé le {0}", "Beëindigd op {0}", "Beendet am {0}", "Ended on {0}");

    public static readonly Sentence SignOff = new("Approuver", "Goedkeuren", "Freigeben", "Sign off");

    public static readonly Sentence SignOffHint = new(
        "Par une autre personne que celle qui l'a proposé. Rien ne part encore.",
        "Door iemand anders dan wie voorstelde. Er vertrekt nog niets.",
        "Durch eine andere Person als die, die vorschlug. Noch geht nichts ab.",
        "By another person than the one who proposed it. Nothing leaves yet.");

    public static readonly Sentence Issue = new("Émettre", "Uitgeven", "Ausführen", "Issue");

    public static readonly Sentence IssueHint = new(
        "Chaque facture est jugée une dernière fois ; les courriers partent.",
        "Elke factuur wordt een laatste keer beoordeeld; de berichten vertrekken.",
        "Jede Rechnung wird ein letztes Mal geprüft; die Schreiben gehen ab.",
        "Each invoice is judged a last time; the notices leave.");

    public static readonly Sentence Drop = new("Abandonner", "Laten vervallen", "Verwerfen", "Drop");

    public static readonly Sentence Proposed = new(
        "Le passage est proposé. Une autre personne l'approuve.",
        "De run is voorgesteld. Iemand anders keurt hem goed.",
        "Der Lauf ist vorgeschlagen. Eine andere Person gibt ihn frei.",
        "The run is proposed. Another person signs it off.");

    public static readonly Sentence SignedOff = new(
        "Le passage est approuvé.", "De run is goedgekeurd.", "Der Lauf ist freigegeben.", "The run is signed off.");

    public static readonly Sentence Issued = new(
        "Le passage est émis ; ses courriers sont écrits un à un.",
        "De run wordt uitgegeven; zijn berichten worden een voor een geschreven.",
        "Der Lauf wird ausgeführt; seine Schreiben werden eins nach dem anderen geschrieben.",
        "The run is being issued; its notices are written one by one.");

    public static readonly Sentence Dropped = new(
        "Le passage est abandonné.", "De run is vervallen.", "Der Lauf ist verworfen.", "The run is dropped.");

    public static readonly Sentence Parts = new(
        "Parties du passage", "Delen van de run", "Teile des Laufs", "Parts of the run");

    public static readonly Sentence Leaves = new("Ce qui part", "Wat vertrekt", "Was abgeht", "What leaves");

    public static readonly Sentence New = new("Nouveau", "Nieuw", "Neu", "New");

    public static readonly Sentence Gone = new("Disparu", "Weg", "Entfallen", "Gone");

    public static readonly Sentence Blocked = new("Retenu", "Tegengehouden", "Zurückgehalten", "Held back");

    public static readonly Sentence Progress = new("Suivi", "Opvolging", "Verlauf", "Progress");

    public static readonly Sentence GoneHint = new(
        "Dans le passage du {0}, plus dans celui-ci, et pourquoi.",
        "In de run van {0}, niet meer in deze, en waarom.",
        "Im Lauf vom {0}, nicht mehr in diesem, und warum.", "In the run of {0}, no more in this one, and why.");

    public static readonly Sentence BlockedHint = new(
        "Factures ouvertes retenues quand le passage a été proposé ; une facture peut avoir plusieurs raisons. "
            + "Choisissez-en une pour voir les factures, jugées maintenant pour le {0}.",
        "Open facturen die werden tegengehouden toen de run werd voorgesteld; een factuur kan meer redenen hebben. "
            + "Kies er een om de facturen te zien, nu beoordeeld voor {0}.",
        "Offene Rechnungen, die beim Vorschlag zurückgehalten wurden; eine Rechnung kann mehrere Gründe haben. "
            + "Wählen Sie einen, um die Rechnungen zu sehen, jetzt beurteilt für den {0}.",
        "Open invoices that were held back when the run was proposed; one may have several reasons. "
            + "Choose one to see the invoices, judged now for {0}.");

    public static readonly Sentence Step = new("Étape", "Stap", "Stufe", "Step");

    public static readonly Sentence Outcome = new("Suite donnée", "Gevolg", "Ergebnis", "Outcome");

    public static readonly Sentence Why = new("Pourquoi", "Waarom", "Warum", "Why");

    public static readonly Sentence Notice = new("Courrier {0}", "Bericht {0}", "Schreiben {0}", "Notice {0}");

    public static readonly Sentence NoticeIssued = new(
        "Le courrier {0} est émis.", "Bericht {0} is uitgegeven.", "Das Schreiben {0} ist ausgestellt.",
        "Notice {0} was issued.");

    public static readonly Sentence Settled = new(
        "Il ne reste rien à payer.", "Er is niets meer te betalen.", "Es ist nichts mehr zu zahlen.",
        "Nothing is left to pay.");

    public static readonly Sentence DueAgain = new(
        "Serait de nouveau proposée aujourd'hui.", "Zou nu opnieuw worden voorgesteld.",
        "Würde jetzt wieder vorgeschlagen.", "Would be proposed again now.");

    public static readonly Sentence AndMore = new("et {0} autres", "en {0} andere", "und {0} weitere", "and {0} more");

    public static readonly Sentence Waiting = new(
        "Factures à écrire", "Facturen te schrijven", "Rechnungen zu schreiben", "Invoices to be written");

    public static readonly Sentence LeftOut = new(
        "Laissées de côté à l'émission", "Weggelaten bij het uitgeven", "Bei der Ausführung ausgelassen",
        "Left out when it was issued");

    public static readonly Sentence Trouble = new(
        "Courriers arrêtés ou échoués", "Tegengehouden of mislukte berichten",
        "Angehaltene oder gescheiterte Schreiben", "Notices stopped or failed");

    public static readonly Sentence NotBegun = new(
        "Rien n'est parti : le passage n'est pas émis.", "Niets is vertrokken: de run is niet uitgegeven.",
        "Nichts ist abgegangen: Der Lauf ist nicht ausgeführt.", "Nothing has left: the run is not issued.");

    public static readonly Sentence LookAgain = new(
        "Regarder à nouveau", "Opnieuw kijken", "Erneut nachsehen", "Look again");

    public static readonly Sentence Letters = new(
        "Les courriers de ce passage", "De berichten van deze run", "Die Schreiben dieses Laufs",
        "The notices of this run");

    public static readonly Sentence Back = new(
        "Vers tous les passages", "Naar alle runs", "Zu allen Läufen", "To all runs");
}
