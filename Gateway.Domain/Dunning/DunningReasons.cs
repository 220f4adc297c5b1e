using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Domain.Dunning;

/// <summary>Why a receivable is not dunned today.</summary>
internal static class DunningReasons
{
    private static readonly Dictionary<HoldKind, Sentence> Holds = new()
    {
        [HoldKind.Dispute] = new("contestation", "betwisting", "Bestreitung", "dispute"),
        [HoldKind.Promise] = new(
            "promesse de paiement", "betalingsbelofte", "Zahlungsversprechen", "promise to pay"),
        [HoldKind.PaymentPlan] = new("plan d'apurement", "afbetalingsplan", "Ratenplan", "payment plan"),
        [HoldKind.Insolvency] = new("insolvabilité", "insolventie", "Insolvenz", "insolvency"),
        [HoldKind.Legal] = new("dossier en justice", "gerechtelijk dossier", "Rechtsfall", "legal case"),
        [HoldKind.Complaint] = new("plainte", "klacht", "Beschwerde", "complaint"),
        [HoldKind.Death] = new("décès", "overlijden", "Todesfall", "death"),
    };

    public static Reason NothingOwed() => new("SGW-DUN-PAID", new(
        "Il ne reste rien à payer.", "Er is niets meer te betalen.", "Es ist nichts mehr zu zahlen.",
        "Nothing is left to pay."));

    public static Reason TooSmall(Amount owed) => new("SGW-DUN-SMALL", new Sentence(
        "Le solde de {0} est trop petit pour un rappel.", "Het saldo van {0} is te klein voor een herinnering.",
        "Der Saldo von {0} ist zu klein für eine Mahnung.", "The balance of {0} is too small for a reminder.")
        .With(owed.ToString()));

    public static Reason CoveredByCredit() => new("SGW-DUN-CREDIT", new(
        "Les crédits du client couvrent tout ce qui serait demandé.",
        "De tegoeden van de klant dekken alles wat zou worden gevraagd.",
        "Die Guthaben des Kunden decken alles, was verlangt würde.",
        "The client's credits cover all that would be asked."));

    public static Reason NotDue(DateOnly due) => new(
        "SGW-DUN-NOT-DUE",
        new Sentence(
            "La facture n'échoit que le {0}.", "De factuur vervalt pas op {0}.",
            "Die Rechnung wird erst am {0} fällig.", "The invoice is due on {0} only.").With(Text(due)),
        due.AddDays(1));

    public static Reason OnHold(Hold hold, DateOnly today)
    {
        var kind = Holds[hold.Kind];
        var (fr, nl, de, en) = (hold.Until, hold.IsReviewOverdue(today)) switch
        {
            ({ } end, _) => ($"jusqu'au {Text(end)}", $"tot {Text(end)}", $"bis {Text(end)}", $"until {Text(end)}"),
            (_, true) => ("revue en retard", "herziening te laat", "Überprüfung überfällig", "review overdue"),
            _ => Reviewed(Text(hold.ReviewOn!.Value)),
        };
        return new(
            $"SGW-DUN-HOLD-{hold.Kind.ToString().ToUpperInvariant()}",
            new(
                $"Relances suspendues : {kind.Fr} ({fr}).",
                $"Aanmaningen opgeschort: {kind.Nl} ({nl}).",
                $"Mahnungen ausgesetzt: {kind.De} ({de}).",
                $"Dunning is on hold: {kind.En} ({en})."),
            hold.Until?.AddDays(1));
    }

    private static (string Fr, string Nl, string De, string En) Reviewed(string day) => (
        $"jusqu'à sa levée, revue le {day}", $"tot de opheffing, herziening op {day}",
        $"bis zur Aufhebung, Überprüfung am {day}", $"until it is lifted, review on {day}");

    public static Reason BankIsStale(DateOnly? known, DateOnly wanted) => new("SGW-DUN-BANK", new Sentence(
        "La banque n'est connue que jusqu'au {0} ; il faut les extraits jusqu'au {1}.",
        "De bank is maar gekend tot {0}; de uittreksels tot {1} zijn nodig.",
        "Die Bank ist nur bis {0} bekannt; nötig sind die Auszüge bis {1}.",
        "The bank is known up to {0} only; the statements up to {1} are needed.")
        .With(known is { } day ? Text(day) : "–", Text(wanted)));

    public static Reason InTransit(DateOnly arrived) => new("SGW-DUN-TRANSIT", new Sentence(
        "Un virement fait à l'échéance peut être en route : il faut les extraits jusqu'au {0}.",
        "Een overschrijving op de vervaldag kan onderweg zijn: de uittreksels tot {0} zijn nodig.",
        "Eine Überweisung vom Fälligkeitstag kann unterwegs sein: nötig sind die Auszüge bis {0}.",
        "A transfer made on the due date may be underway: the statements up to {0} are needed.")
        .With(Text(arrived)));

    /// <summary>Who pays on the last day that the free reminder gives owes nothing on top (CEL art. XIX.2).</summary>
    public static Reason InTransitAfterWait(DateOnly arrived) => new("SGW-DUN-TRANSIT", new Sentence(
        "Un virement fait le dernier jour du rappel gratuit peut être en route : il faut les extraits jusqu'au {0}.",
        "Een overschrijving op de laatste dag van de gratis herinnering kan onderweg zijn: de uittreksels tot {0} "
            + "zijn nodig.",
        "Eine Überweisung vom letzten Tag der kostenlosen Mahnung kann unterwegs sein: nötig sind die Auszüge "
            + "bis {0}.",
        "A transfer made on the last day of the free reminder may be underway: the statements up to {0} are needed.")
        .With(Text(arrived)));

    /// <summary>The amount is not told: it may be another client's.</summary>
    public static Reason MoneyWaits(DateOnly since, DateOnly until) => new(
        "SGW-DUN-MONEY",
        new Sentence(
            "De l'argent reçu le {0} peut la payer et attend qu'une personne en décide, jusqu'au {1} au plus tard.",
            "Geld dat op {0} binnenkwam kan haar betalen en wacht op een beslissing, uiterlijk tot {1}.",
            "Geld vom {0} kann sie bezahlen und wartet auf eine Entscheidung, längstens bis {1}.",
            "Money that came in on {0} may pay it and waits for a person to decide, until {1} at the latest.")
            .With(Text(since), Text(until)),
        until.AddDays(1));

    public static Reason NoWorkingDay(DateOnly next) => new(
        "SGW-DUN-DAY",
        new(
            "Aujourd'hui n'est pas un jour ouvrable.", "Vandaag is geen werkdag.", "Heute ist kein Werktag.",
            "Today is no working day."),
        next);

    public static Reason TooSoon(DateOnly last, DateOnly next) => new(
        "SGW-DUN-GAP",
        new Sentence(
            "Le client a déjà reçu un courrier le {0} ; le suivant part au plus tôt le {1}.",
            "De klant kreeg al bericht op {0}; het volgende vertrekt ten vroegste op {1}.",
            "Der Kunde erhielt schon am {0} Post; die nächste geht frühestens am {1} ab.",
            "The client got a notice on {0} already; the next leaves on {1} at the earliest.")
            .With(Text(last), Text(next)),
        next);

    public static Reason WrittenToToday(DateOnly today) => new(
        "SGW-DUN-TODAY",
        new(
            "Un courrier au client a déjà été émis aujourd'hui ; il n'y en a qu'un par jour.",
            "Vandaag is al een bericht aan de klant uitgegeven; er is er één per dag.",
            "Heute wurde dem Kunden schon ein Schreiben ausgestellt; es gibt eines am Tag.",
            "A notice was issued to the client today already; there is one a day."),
        today.AddDays(1));

    public static Reason AnotherFirst(DateOnly next) => new(
        "SGW-DUN-AFTER",
        new Sentence(
            "Un autre courrier au client part d'abord ; celui-ci suit au plus tôt le {0}.",
            "Een ander bericht aan de klant vertrekt eerst; dit volgt ten vroegste op {0}.",
            "Ein anderes Schreiben an den Kunden geht zuerst ab; dieses folgt frühestens am {0}.",
            "Another letter to the client leaves first; this one follows on {0} at the earliest.").With(Text(next)),
        next);

    public static Reason Underway() => new("SGW-DUN-UNDERWAY", new(
        "Un rappel est déjà en cours d'envoi.", "Er is al een herinnering onderweg.",
        "Eine Mahnung ist schon unterwegs.", "A notice is on its way already."));

    public static Reason NoAddress() => new("SGW-DUN-ADDRESS", new(
        "Le client n'a pas d'adresse pour les rappels.", "De klant heeft geen adres voor herinneringen.",
        "Der Kunde hat keine Adresse für Mahnungen.", "The client has no address for reminders."));

    public static Reason StepNotDue(Step step, DateOnly from) => new(
        "SGW-DUN-STEP",
        new Sentence(
            "L'étape suivante, {0}, n'est due que le {1}.", "De volgende stap, {0}, is pas op {1} aan de orde.",
            "Die nächste Stufe, {0}, ist erst am {1} an der Reihe.", "The next step, {0}, is due on {1} only.")
            .With(step.Code, Text(from)),
        from);

    public static Reason ReadyForLaw(Step step) => new("SGW-DUN-RECOVERY", new Sentence(
        "L'étape suivante, {0}, est en justice : une personne décide.",
        "De volgende stap, {0}, is gerechtelijk: iemand beslist.",
        "Die nächste Stufe, {0}, ist gerichtlich: Eine Person entscheidet.",
        "The next step, {0}, is at law: a person decides.").With(step.Code));

    public static Reason LawIsMissing(MissingRow row) => new("SGW-DUN-LAW", row.Message);

    public static Reason LadderIsDone() => new("SGW-DUN-DONE", new(
        "Aucune étape ne suit sans l'intervention d'une personne.", "Geen stap volgt zonder tussenkomst van iemand.",
        "Ohne Zutun einer Person folgt keine Stufe.", "No step follows unless somebody acts."));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
