using System.Collections.Frozen;
using Gateway.Api.Dunning;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Dunning;

/// <summary>
/// Why something does not leave, by the code that rows keep. Of one invoice the decision itself says it with its days
/// and amounts; these are the words for many at once.
/// </summary>
internal static class WhyTexts
{
    private static readonly FrozenDictionary<string, Sentence> Words = new Dictionary<string, Sentence>
    {
        ["SGW-DUN-PAID"] = new("Rien à payer", "Niets te betalen", "Nichts zu zahlen", "Nothing to pay"),
        ["SGW-DUN-SMALL"] = new(
            "Solde trop petit pour un rappel", "Saldo te klein voor een herinnering",
            "Saldo zu klein für eine Mahnung", "Balance too small for a reminder"),
        ["SGW-DUN-CREDIT"] = new(
            "Couvert par les crédits du client", "Gedekt door tegoeden van de klant",
            "Durch Guthaben des Kunden gedeckt", "Covered by the client's credits"),
        ["SGW-DUN-NOT-DUE"] = new("Pas encore échu", "Nog niet vervallen", "Noch nicht fällig", "Not due yet"),
        ["SGW-DUN-BANK"] = new(
            "La banque n'est pas assez connue", "De bank is niet ver genoeg gekend",
            "Die Bank ist nicht weit genug bekannt", "The bank is not known far enough"),
        ["SGW-DUN-TRANSIT"] = new(
            "Un virement peut être en route", "Een overschrijving kan onderweg zijn",
            "Eine Überweisung kann unterwegs sein", "A transfer may be underway"),
        ["SGW-DUN-MONEY"] = new(
            "De l'argent reçu peut la payer et attend une personne",
            "Ontvangen geld kan haar betalen en wacht op iemand",
            "Eingegangenes Geld kann sie bezahlen und wartet auf eine Person",
            "Money that came in may pay it and waits for a person"),
        ["SGW-DUN-DAY"] = new("Jour non ouvrable", "Geen werkdag", "Kein Werktag", "No working day"),
        ["SGW-DUN-GAP"] = new(
            "Courrier récent au client", "Recent bericht aan de klant", "Kürzlich Post an den Kunden",
            "A notice to the client not long ago"),
        ["SGW-DUN-TODAY"] = new(
            "Un courrier est déjà émis aujourd'hui", "Vandaag is al een bericht uitgegeven",
            "Heute ist schon ein Schreiben ausgestellt", "A notice was issued today already"),
        ["SGW-DUN-AFTER"] = new(
            "Un autre courrier au client part d'abord", "Een ander bericht aan de klant vertrekt eerst",
            "Ein anderes Schreiben an den Kunden geht zuerst ab", "Another letter to the client leaves first"),
        ["SGW-CLAIM-WAIT"] = new(
            "Délai du premier rappel en cours", "Termijn van de eerste herinnering loopt",
            "Frist der ersten Mahnung läuft", "The days of the first reminder run"),
        ["SGW-CLAIM-FIRST-REMINDER"] = new(
            "Pas encore de premier rappel gratuit", "Nog geen gratis eerste herinnering",
            "Noch keine kostenlose erste Mahnung", "No free first reminder yet"),
        ["SGW-DUN-UNDERWAY"] = new(
            "Un rappel est en cours d'envoi", "Een herinnering is onderweg", "Eine Mahnung ist unterwegs",
            "A notice is on its way"),
        ["SGW-DUN-ADDRESS"] = new(
            "Pas d'adresse pour les rappels", "Geen adres voor herinneringen", "Keine Adresse für Mahnungen",
            "No address for reminders"),
        ["SGW-DUN-STEP"] = new(
            "L'étape suivante n'est pas encore due", "De volgende stap is nog niet aan de orde",
            "Die nächste Stufe ist noch nicht an der Reihe", "The next step is not due yet"),
        ["SGW-DUN-DONE"] = new(
            "Plus d'étape sans une personne", "Geen stap meer zonder iemand", "Keine Stufe mehr ohne eine Person",
            "No step without a person"),
        ["SGW-DUN-RECOVERY"] = new(
            "Prêt pour la justice : une personne décide", "Klaar voor het gerecht: iemand beslist",
            "Reif für das Gericht: Eine Person entscheidet", "Ready for law: a person decides"),
        ["SGW-DUN-LAW"] = new(
            "Une règle de droit manque pour ce jour", "Een rechtsregel ontbreekt voor die dag",
            "Für diesen Tag fehlt eine Rechtsnorm", "A row of law is missing for that day"),
        ["SGW-DUN-HOLD-DISPUTE"] = new(
            "Suspendu : contestation", "Opgeschort: betwisting", "Ausgesetzt: Bestreitung", "On hold: dispute"),
        ["SGW-DUN-HOLD-PROMISE"] = new(
            "Suspendu : promesse de paiement", "Opgeschort: betalingsbelofte", "Ausgesetzt: Zahlungsversprechen",
            "On hold: promise to pay"),
        ["SGW-DUN-HOLD-PAYMENTPLAN"] = new(
            "Suspendu : plan d'apurement", "Opgeschort: afbetalingsplan", "Ausgesetzt: Ratenplan",
            "On hold: payment plan"),
        ["SGW-DUN-HOLD-INSOLVENCY"] = new(
            "Suspendu : insolvabilité", "Opgeschort: insolventie", "Ausgesetzt: Insolvenz", "On hold: insolvency"),
        ["SGW-DUN-HOLD-LEGAL"] = new(
            "Suspendu : dossier en justice", "Opgeschort: gerechtelijk dossier", "Ausgesetzt: Rechtsfall",
            "On hold: legal case"),
        ["SGW-DUN-HOLD-COMPLAINT"] = new(
            "Suspendu : plainte", "Opgeschort: klacht", "Ausgesetzt: Beschwerde", "On hold: complaint"),
        ["SGW-DUN-HOLD-DEATH"] = new(
            "Suspendu : décès", "Opgeschort: overlijden", "Ausgesetzt: Todesfall", "On hold: death"),
        ["SGW-RUN-CHANGED"] = new(
            "Plus dû quand le passage a été émis", "Niet meer verschuldigd toen de run werd uitgegeven",
            "Nicht mehr fällig, als der Lauf ausgeführt wurde", "No longer due when the run was issued"),
        ["SGW-RUN-DAY"] = new(
            "Le jour du passage était fini", "De dag van de run was voorbij", "Der Tag des Laufs war vorbei",
            "The day of the run was over"),
        ["SGW-LETTER-MENTIONS"] = new(
            "La lettre ne dit pas tout ce que la loi veut", "De brief zegt niet alles wat de wet wil",
            "Der Brief sagt nicht alles, was das Gesetz will", "The letter does not say all that the law wants"),
        [ReturnedLetters.Returned] = new(
            "Revenue de la poste", "Teruggekomen van de post", "Von der Post zurück", "Came back by post"),
        [NoticeCheck.Paid] = new("Payé entre-temps", "Intussen betaald", "Inzwischen bezahlt", "Paid meanwhile"),
        [NoticeCheck.Changed] = new(
            "Le solde a changé entre-temps", "Het saldo is intussen gewijzigd",
            "Der Saldo hat sich inzwischen geändert", "The balance changed meanwhile"),
        [NoticeCheck.MoneyWaits] = new(
            "De l'argent reçu entre-temps attend une personne", "Intussen ontvangen geld wacht op iemand",
            "Inzwischen eingegangenes Geld wartet auf eine Person", "Money that came in meanwhile waits for a person"),
        [NoticeCheck.OnHold] = new(
            "Suspendu entre-temps", "Intussen opgeschort", "Inzwischen ausgesetzt", "Put on hold meanwhile"),
        [NoticeCheck.CreditChanged] = new(
            "Les crédits du client ont changé", "De tegoeden van de klant zijn gewijzigd",
            "Die Guthaben des Kunden haben sich geändert", "The client's credits changed"),
        [NoticeCheck.Superseded] = new(
            "Un courrier plus récent l'a remplacé", "Een recenter bericht kwam in de plaats",
            "Ein neueres Schreiben trat an seine Stelle", "A newer notice took its place"),
        [NoticeCheck.TooSoon] = new(
            "Un autre courrier vient de partir", "Een ander bericht is net vertrokken",
            "Ein anderes Schreiben ging gerade ab", "Another notice has just left"),
        [NoticeCheck.WaitTooShort] = new(
            "Parti aujourd'hui, il laisserait trop peu de jours pour payer",
            "Vandaag vertrokken gaf hij te weinig dagen om te betalen",
            "Heute abgesandt ließe es zu wenige Tage zum Zahlen", "Left today it would give too few days to pay"),
        [NoticeCheck.DebtorChanged] = new(
            "Le client n'est pas ce que l'on croyait", "De klant is niet wat men dacht",
            "Der Kunde ist nicht, wofür er galt", "The client is not what it was taken for"),
        [NoticeCheck.NoFirstReminder] = new(
            "Le premier rappel gratuit est revenu", "De gratis eerste herinnering kwam terug",
            "Die kostenlose erste Mahnung kam zurück", "The free first reminder came back"),
        [NoticeCheck.PlanIsOver] = new(
            "Le plan d'apurement est fini", "Het afbetalingsplan is voorbij", "Der Ratenplan ist vorbei",
            "The payment plan is over"),
        [NoticeCheck.LettersComeBack] = new(
            "La poste a ramené une lettre de cette adresse", "De post bracht een brief van dit adres terug",
            "Die Post brachte einen Brief von dieser Anschrift zurück", "The post brought a letter back from there"),
        [NoticeCheck.AddressChanged] = new(
            "Le client a une autre adresse que celle de la lettre", "De klant heeft een ander adres dan de brief",
            "Der Kunde hat eine andere Anschrift als der Brief",
            "The client has another address than the one on the letter"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Sentence> Faults =
        DeliveryFaults.All.ToFrozenDictionary(fault => fault.Code, fault => fault.Meaning);

    /// <summary>The words of a code; what has none is shown as it is written: the proof of a person, a new code.
    /// </summary>
    public static Sentence Of(string code) =>
        Words.GetValueOrDefault(code) ?? Faults.GetValueOrDefault(code) ?? Sentence.Same(code);

    /// <summary>Whether there are words for it.</summary>
    public static bool Knows(string code) => Words.ContainsKey(code) || Faults.ContainsKey(code);
}
