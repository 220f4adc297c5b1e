using Gateway.Domain.Languages;
using System.Collections.Frozen;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>
/// Every sentence of our letters, by tone, in the four languages. A letter keeps the version it was written with.
/// </summary>
internal static class LetterWords
{
    /// <summary>Raised with every change of a sentence.</summary>
    public const int Version = 2;

    public static readonly FrozenDictionary<LetterTone, Sentence> Titles = new Dictionary<LetterTone, Sentence>
    {
        [LetterTone.First] = new("Rappel", "Herinnering", "Zahlungserinnerung", "Reminder"),
        [LetterTone.Repeated] = new("Nouveau rappel", "Nieuwe herinnering", "Erneute Mahnung", "Further reminder"),
        [LetterTone.FormalNotice] = new(
            "Mise en demeure", "Ingebrekestelling", "Mahnung mit Fristsetzung", "Formal notice"),
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<LetterTone, Sentence> Openings = new Dictionary<LetterTone, Sentence>
    {
        [LetterTone.First] = new(
            "Sauf erreur de notre part, ce qui suit n'a pas encore été payé. Peut-être l'avez-vous simplement perdu de "
                + "vue.",
            "Behoudens vergissing is het volgende nog niet betaald. Misschien bent u het gewoon uit het oog verloren.",
            "Soweit wir sehen, ist Folgendes noch nicht bezahlt. Vielleicht ist es Ihnen nur entgangen.",
            "As far as we can see, the following has not been paid yet. Perhaps it only slipped your attention."),
        [LetterTone.Repeated] = new(
            "Malgré notre rappel, ce qui suit reste impayé. Nous vous demandons de le payer maintenant.",
            "Ondanks onze herinnering blijft het volgende onbetaald. Wij vragen u het nu te betalen.",
            "Trotz unserer Mahnung ist Folgendes noch unbezahlt. Wir bitten Sie, es jetzt zu zahlen.",
            "In spite of our reminder the following is still unpaid. We ask you to pay it now."),
        [LetterTone.FormalNotice] = new(
            "Par la présente, nous vous mettons en demeure de payer ce qui suit dans les "
                + "15 jours. Passé ce délai, nous "
                + "pourrons confier le dossier à un avocat ou à un huissier, ou saisir le tribunal.",
            "Hierbij stellen wij u in gebreke om het volgende binnen 15 dagen te betalen. "
                + "Daarna kunnen wij het dossier "
                + "aan een advocaat of gerechtsdeurwaarder toevertrouwen of naar de rechtbank stappen.",
            "Hiermit fordern wir Sie auf, Folgendes binnen 15 Tagen zu zahlen. Danach "
                + "können wir die Sache einem Anwalt "
                + "oder Gerichtsvollzieher übergeben oder das Gericht anrufen.",
            "We hereby give you formal notice to pay the following within 15 days. After "
                + "that we may hand the matter to "
                + "a lawyer or bailiff, or go to court."),
    }.ToFrozenDictionary();

    public static readonly Sentence Subject = new("{0} {1} – {2}", "{0} {1} – {2}", "{0} {1} – {2}", "{0} {1} – {2}");

    public static readonly Sentence Invoice = new("Facture", "Factuur", "Rechnung", "Invoice");
    public static readonly Sentence Instalment = new("Mensualité", "Afbetaling", "Rate", "Instalment");
    public static readonly Sentence For = new("Pour", "Voor", "Für", "For");
    public static readonly Sentence Due = new("Échéance", "Vervaldag", "Fällig am", "Due on");
    public static readonly Sentence Open = new("Reste dû", "Openstaand", "Offen", "Owed");
    public static readonly Sentence OnTop = new(
        "Frais et intérêts", "Kosten en interesten", "Kosten und Zinsen", "Costs and interest");
    public static readonly Sentence Credits = new("Vos crédits", "Uw tegoeden", "Ihre Guthaben", "Your credits");
    public static readonly Sentence Total = new("Total à payer", "Totaal te betalen", "Zu zahlen", "Total to pay");
    public static readonly Sentence Account = new("Compte", "Rekening", "Konto", "Account");

    public static readonly Sentence Reference = new(
        "Communication pour {0}", "Mededeling voor {0}", "Verwendungszweck für {0}", "Communication for {0}");

    public static readonly Sentence JustListed = new(
        "échue aussi", "ook vervallen", "ebenfalls fällig", "overdue as well");

    public static readonly Sentence Wait = new(
        "Facture {0} : ce rappel est gratuit. Vous avez {1} jours calendrier, jusqu'au {2} inclus, pour payer {3} sans "
            + "aucun frais.",
        "Factuur {0}: deze herinnering is gratis. U hebt {1} kalenderdagen, tot en met "
            + "{2}, om {3} zonder enige kost te "
            + "betalen.",
        "Rechnung {0}: Diese Mahnung ist kostenlos. Sie haben {1} Kalendertage, bis einschließlich {2}, um {3} ohne "
            + "Kosten zu zahlen.",
        "Invoice {0}: this reminder is free of charge. You have {1} calendar days, until {2} included, to pay {3} "
            + "without any cost.");

    /// <summary>CEL art. XIX.2 § 2 wants the balance of the debt; what is to be paid of it is less.</summary>
    public static readonly Sentence BalanceLessCredits = new(
        "Le solde restant dû est de {0} ; {1} de vos crédits en sont déjà déduits.",
        "Het nog verschuldigde saldo bedraagt {0}; {1} van uw tegoeden is er al van afgetrokken.",
        "Der noch geschuldete Rest beträgt {0}; {1} Ihrer Guthaben sind davon schon abgezogen.",
        "The balance still due is {0}; {1} of your credits are taken off it already.");

    /// <summary>What the plan that the client agreed to says of an instalment that is not paid.</summary>
    public static readonly Sentence Lapse = new(
        "Cette mensualité fait partie de votre plan de paiement. Sans paiement au plus tard le {0}, le plan est caduc "
            + "et le solde est dû aussitôt.",
        "Deze afbetaling maakt deel uit van uw afbetalingsplan. Zonder betaling uiterlijk op {0} vervalt het plan en "
            + "is het saldo meteen verschuldigd.",
        "Diese Rate gehört zu Ihrem Ratenplan. Ohne Zahlung bis spätestens {0} wird der Plan hinfällig und der Rest "
            + "sofort fällig.",
        "This instalment is part of your payment plan. Without payment by {0} at the latest the plan lapses and the "
            + "rest is due at once.");

    public static readonly Sentence LumpSumAfter = new(
        "Passé ce délai, une indemnité forfaitaire de {0} sera due.",
        "Na die termijn is een forfaitaire vergoeding van {0} verschuldigd.",
        "Nach dieser Frist wird eine Pauschalentschädigung von {0} fällig.",
        "After that a lump sum of {0} will be due.");

    public static readonly Sentence NoLumpSumAfter = new(
        "Passé ce délai, aucune indemnité forfaitaire ne sera due (0,00).",
        "Na die termijn is geen forfaitaire vergoeding verschuldigd (0,00).",
        "Nach dieser Frist wird keine Pauschalentschädigung fällig (0,00).",
        "After that no lump sum will be due (0.00).");

    public static readonly Sentence InterestAfter = new(
        "Des intérêts de {0} par an courront sur le solde.",
        "Op het saldo loopt dan een interest van {0} per jaar.",
        "Auf den Rest laufen dann Zinsen von {0} im Jahr.",
        "Interest of {0} a year will run on the balance.");

    public static readonly Sentence Creditor = new(
        "Le créancier est {0}, numéro d'entreprise {1}.",
        "De schuldeiser is {0}, ondernemingsnummer {1}.",
        "Gläubiger ist {0}, Unternehmensnummer {1}.",
        "The creditor is {0}, enterprise number {1}.");

    public static readonly Sentence Dispute = new(
        "Vous n'êtes pas d'accord, ou vous souhaitez les pièces justificatives ? Écrivez-nous : nous vous les envoyons "
            + "sans délai et vous disons comment contester.",
        "Bent u het niet eens, of wenst u de bewijsstukken? Schrijf ons: wij sturen ze u onverwijld en zeggen u hoe u "
            + "kunt betwisten.",
        "Sind Sie nicht einverstanden, oder wünschen Sie die Belege? Schreiben Sie uns: Wir senden sie Ihnen "
            + "unverzüglich und sagen Ihnen, wie Sie bestreiten können.",
        "You do not agree, or you wish to see the documents? Write to us: we send them without delay and tell you how "
            + "to dispute.");

    public static readonly Sentence Plan = new(
        "Vous ne pouvez pas tout payer maintenant ? Proposez-nous un plan de paiement.",
        "Kunt u niet alles nu betalen? Stel ons een afbetalingsplan voor.",
        "Können Sie jetzt nicht alles zahlen? Schlagen Sie uns eine Ratenzahlung vor.",
        "You cannot pay all of it now? Propose a payment plan to us.");

    public static readonly Sentence Crossed = new(
        "Si vous avez payé entre-temps, merci de ne pas tenir compte de cette lettre.",
        "Hebt u intussen betaald, dan mag u deze brief als niet geschreven beschouwen.",
        "Haben Sie inzwischen gezahlt, betrachten Sie dieses Schreiben bitte als gegenstandslos.",
        "If you have paid meanwhile, please take no notice of this letter.");

    public static readonly Sentence Sheets = new(
        "Calcul des montants demandés", "Berekening van de gevraagde bedragen", "Berechnung der verlangten Beträge",
        "How the amounts asked were calculated");

    public static readonly Sentence Regards = new(
        "Bien à vous,", "Met vriendelijke groet,", "Mit freundlichen Grüßen", "Kind regards,");
}
