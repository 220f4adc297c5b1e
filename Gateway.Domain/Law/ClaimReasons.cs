using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>Why something may not be claimed, or is claimed as it is.</summary>
internal static class ClaimReasons
{
    public static Reason Missing(MissingRow row) => new("SGW-CLAIM-MISSING", row.Message);

    public static Reason NotDue(DateOnly due) => new(
        "SGW-CLAIM-NOT-DUE",
        new Sentence(
            "La dette n'échoit que le {0} ; rien ne peut être réclamé en plus avant le lendemain.",
            "De schuld vervalt pas op {0}; vóór de dag daarna kan niets bijkomends worden gevraagd.",
            "Die Schuld wird erst am {0} fällig; vor dem Tag danach darf nichts zusätzlich verlangt werden.",
            "The debt is due on {0} only; nothing may be asked on top before the day after.").With(Text(due)),
        due.AddDays(1));

    public static Reason PaidInTime(DateOnly due) => new(
        "SGW-CLAIM-PAID-IN-TIME",
        new Sentence(
            "Rien n'était plus dû à l'échéance du {0}, ni depuis.",
            "Op de vervaldag {0} was er niets meer verschuldigd, en sindsdien ook niet.",
            "Bei Fälligkeit am {0} war nichts mehr geschuldet, und seither auch nicht.",
            "Nothing was owed any more on the due date, {0}, nor since.").With(Text(due)));

    public static Reason NoFirstReminder() => new(
        "SGW-CLAIM-FIRST-REMINDER",
        new(
            "Aucun premier rappel gratuit valable n'a été envoyé au consommateur (art. XIX.2 CDE).",
            "Er is nog geen geldige gratis eerste herinnering naar de consument gestuurd (art. XIX.2 WER).",
            "Dem Verbraucher wurde noch keine gültige kostenlose erste Mahnung gesandt (Art. XIX.2 WGB).",
            "No valid free first reminder was sent to the consumer yet (CEL art. XIX.2)."));

    public static Reason ReminderTooEarly(DateOnly sent, DateOnly due) => new(
        "SGW-CLAIM-REMINDER-EARLY",
        new Sentence(
            "Le rappel du {0} est parti avant la fin de l'échéance du {1} : il ne compte pas.",
            "De herinnering van {0} vertrok voor het einde van de vervaldag {1}: ze telt niet.",
            "Die Mahnung vom {0} ging vor Ablauf der Fälligkeit am {1} ab: Sie zählt nicht.",
            "The reminder of {0} left before the due date {1} had passed: it does not count.")
            .With(Text(sent), Text(due)));

    public static Reason ReminderWithoutMentions(DateOnly sent) => new(
        "SGW-CLAIM-REMINDER-MENTIONS",
        new Sentence(
            "Le rappel du {0} n'a pas toutes les mentions obligatoires : il ne compte pas comme premier rappel.",
            "De herinnering van {0} heeft niet alle verplichte vermeldingen: ze telt niet als eerste herinnering.",
            "Der Mahnung vom {0} fehlen Pflichtangaben: Sie zählt nicht als erste Mahnung.",
            "The reminder of {0} lacks mandatory mentions: it does not count as the first one.").With(Text(sent)));

    public static Reason ReminderTooShort(DateOnly sent, DateOnly named, DateOnly lawful) => new(
        "SGW-CLAIM-REMINDER-SHORT",
        new Sentence(
            "Le rappel du {0} donne jusqu'au {1} alors que la loi veut le {2} : il ne compte pas comme premier rappel.",
            "De herinnering van {0} geeft tot {1}, terwijl de wet {2} wil: ze telt niet als eerste herinnering.",
            "Die Mahnung vom {0} gibt Zeit bis {1}, das Gesetz will den {2}: Sie zählt nicht als erste Mahnung.",
            "The reminder of {0} gives until {1} where the law wants {2}: it does not count as the first one.")
            .With(Text(sent), Text(named), Text(lawful)));

    public static Reason NoInterestAnnounced(DateOnly sent) => new(
        "SGW-CLAIM-INTEREST-NOT-ANNOUNCED",
        new Sentence(
            "Le premier rappel du {0} n'annonçait pas d'intérêts : aucun n'est réclamé.",
            "De eerste herinnering van {0} kondigde geen interest aan: er wordt geen gevraagd.",
            "Die erste Mahnung vom {0} kündigte keine Zinsen an: Es werden keine verlangt.",
            "The first reminder of {0} announced no interest: none is asked.").With(Text(sent)));

    public static Reason LumpSumAnnounced(DateOnly sent, Amount announced) => new(
        "SGW-CLAIM-LUMP-SUM-ANNOUNCED",
        new Sentence(
            "Le premier rappel du {0} annonçait une indemnité de {1} ; rien de plus n'est réclamé.",
            "De eerste herinnering van {0} kondigde een vergoeding van {1} aan; meer wordt niet gevraagd.",
            "Die erste Mahnung vom {0} kündigte eine Entschädigung von {1} an; mehr wird nicht verlangt.",
            "The first reminder of {0} announced a lump sum of {1}; no more is asked.")
            .With(Text(sent), announced.ToString()));

    public static Reason Waiting(WaitingPeriod wait) => new(
        "SGW-CLAIM-WAIT",
        new Sentence(
            "Le délai du premier rappel court du {0} au {1} inclus ; rien ne peut être réclamé en plus jusque-là.",
            "De termijn van de eerste herinnering loopt van {0} tot en met {1}; tot dan kan niets extra gevraagd "
                + "worden.",
            "Die Frist der ersten Mahnung läuft vom {0} bis einschließlich {1}; bis dahin darf nichts zusätzlich "
                + "verlangt werden.",
            "The wait after the first reminder runs from {0} to {1} included; nothing may be asked on top until then.")
            .With(Text(wait.FirstDay), Text(wait.LastDay)),
        wait.ChargeableFrom);

    public static Reason PaidInWait(WaitingPeriod wait) => new(
        "SGW-CLAIM-PAID-IN-WAIT",
        new Sentence(
            "Tout a été payé dans le délai du premier rappel, jusqu'au {0}.",
            "Alles is betaald binnen de termijn van de eerste herinnering, tot {0}.",
            "Alles wurde innerhalb der Frist der ersten Mahnung bis zum {0} bezahlt.",
            "All was paid within the wait after the first reminder, by {0}.").With(Text(wait.LastDay)));

    public static Reason UnderPlan() => new(
        "SGW-CLAIM-PLAN",
        new(
            "Un plan d'apurement est en cours : rien de nouveau n'est réclamé au consommateur.",
            "Er loopt een afbetalingsplan: van de consument wordt niets nieuws gevraagd.",
            "Ein Ratenplan läuft: Vom Verbraucher wird nichts Neues verlangt.",
            "A payment plan is in force: nothing new is asked of the consumer."));

    public static Reason FreeByPlan(PlanSpan plan) => plan.Until is { } last
        ? new(
            "SGW-CLAIM-PLAN-DAYS",
            new Sentence(
                "Plan d'apurement du {0} au {1} : pas d'intérêts pour ces jours, et l'indemnité se limite à ce qui "
                    + "restait dû à sa fin.",
                "Afbetalingsplan van {0} tot {1}: geen interest voor die dagen, en de vergoeding blijft beperkt tot "
                    + "wat aan het einde openstond.",
                "Ratenplan vom {0} bis {1}: keine Zinsen für diese Tage, und die Pauschale bemisst sich nach dem, was "
                    + "am Ende offen war.",
                "Payment plan from {0} to {1}: these days bear no interest, and the lump sum is held against what was "
                    + "left at its end.").With(Text(plan.From), Text(last)))
        : new(
            "SGW-CLAIM-PLAN-DAYS",
            new Sentence(
                "Plan d'apurement depuis le {0} : pas d'intérêts pour ces jours.",
                "Afbetalingsplan sinds {0}: geen interest voor die dagen.",
                "Ratenplan seit {0}: keine Zinsen für diese Tage.",
                "Payment plan since {0}: these days bear no interest.").With(Text(plan.From)));

    public static Reason Abroad(Country country) => new(
        "SGW-CLAIM-ABROAD",
        new Sentence(
            "Le débiteur est établi à l'étranger ({0}) : la politique pour ce pays est de ne rien réclamer en plus.",
            "De schuldenaar woont in het buitenland ({0}): voor dat land wordt niets bijkomends gevraagd.",
            "Der Schuldner wohnt im Ausland ({0}): für dieses Land wird nichts zusätzlich verlangt.",
            "The debtor lives abroad ({0}): the policy for that country is to ask for nothing on top.")
            .With(country.Code));

    public static Reason AbroadWithoutChoice(Country country) => new(
        "SGW-CLAIM-ABROAD-CHOICE",
        new Sentence(
            "Le débiteur est établi à l'étranger ({0}) et le contrat n'a pas choisi le droit belge.",
            "De schuldenaar woont in het buitenland ({0}) en het contract heeft niet voor Belgisch recht gekozen.",
            "Der Schuldner wohnt im Ausland ({0}), und der Vertrag hat nicht belgisches Recht gewählt.",
            "The debtor lives abroad ({0}) and the contract did not choose Belgian law.").With(country.Code));

    public static Reason Currency(Currency currency) => new(
        "SGW-CLAIM-CURRENCY",
        new Sentence(
            "La dette est en {0} : les montants fixes de la loi, en euros, ne sont pas réclamés.",
            "De schuld luidt in {0}: de vaste bedragen van de wet, in euro, worden niet gevraagd.",
            "Die Schuld lautet auf {0}: die festen Beträge des Gesetzes in Euro werden nicht verlangt.",
            "The debt is in {0}: the fixed amounts of the law, in euro, are not asked for.").With(currency.Code));

    public static Reason NoLumpSumClause() => new(
        "SGW-CLAIM-NO-LUMP-SUM",
        new(
            "Le contrat ne prévoit pas d'indemnité forfaitaire.",
            "Het contract voorziet geen forfaitaire vergoeding.",
            "Der Vertrag sieht keine Pauschalentschädigung vor.",
            "The contract provides for no lump sum."));

    public static Reason NotReciprocal() => new(
        "SGW-CLAIM-NOT-RECIPROCAL",
        new(
            "La clause d'indemnité n'est pas réciproque : elle est abusive (art. VI.83, 17° CDE) et rien n'est "
                + "réclamé.",
            "Het schadebeding is niet wederkerig: het is onrechtmatig (art. VI.83, 17° WER) en er wordt "
                + "niets gevraagd.",
            "Die Klausel gilt nicht gegenseitig: Sie ist missbräuchlich (Art. VI.83, 17° WGB), nichts wird verlangt.",
            "The clause is not reciprocal: it is abusive (CEL art. VI.83, 17°) and nothing is asked."));

    public static Reason LumpSumAboveCeiling(Amount balance) => new(
        "SGW-CLAIM-LUMP-SUM-VOID",
        new Sentence(
            "La clause d'indemnité dépasse le plafond légal (par exemple sur un solde de {0}) : elle est réputée non "
                + "écrite.",
            "Het schadebeding overschrijdt het wettelijke plafond (bijvoorbeeld op een saldo van {0}): het geldt als "
                + "niet geschreven.",
            "Die Klausel überschreitet die gesetzliche Obergrenze (etwa bei einem Saldo von {0}): Sie gilt als nicht "
                + "geschrieben.",
            "The clause exceeds the legal ceiling (on a balance of {0}, for one): it is deemed unwritten.")
            .With(balance.ToString()));

    public static Reason NoInterestClause() => new(
        "SGW-CLAIM-LEGAL-RATE",
        new(
            "Sans clause d'intérêt, le taux légal s'applique après le premier rappel.",
            "Zonder rentebeding geldt de wettelijke rentevoet na de eerste herinnering.",
            "Ohne Zinsklausel gilt nach der ersten Mahnung der gesetzliche Zinssatz.",
            "Without a clause on interest the legal rate applies after the first reminder."));

    public static Reason RateAboveCeiling(Percentage rate, Percentage ceiling) => new(
        "SGW-CLAIM-RATE-VOID",
        new Sentence(
            "Le taux contractuel de {0} % dépasse le plafond de {1} % : la clause n'est pas valable et le taux légal "
                + "la remplace.",
            "De contractuele rentevoet van {0} % overschrijdt het plafond van {1} %: het beding is ongeldig en de "
                + "wettelijke rentevoet komt in de plaats.",
            "Der vertragliche Zinssatz von {0} % übersteigt die Obergrenze von {1} %: Die Klausel ist ungültig, der "
                + "gesetzliche Zinssatz tritt an ihre Stelle.",
            "The contractual rate of {0} % exceeds the ceiling of {1} %: the clause is not valid, and the legal rate "
                + "takes its place.").With(rate.ToString(), ceiling.ToString()));

    public static Reason ReminderIsFree(int rank, int free) => new(
        "SGW-CLAIM-REMINDER-FREE",
        new Sentence(
            "C'est l'échéance n° {0} rappelée cette année civile ; {1} sont gratuites.",
            "Dit is vervaldag nr. {0} die dit kalenderjaar wordt herinnerd; {1} zijn gratis.",
            "Dies ist die {0}. angemahnte Fälligkeit dieses Kalenderjahres; {1} sind kostenlos.",
            "This is due date no. {0} reminded in this calendar year; {1} are free.").With(rank, free));

    public static Reason ReminderSaysItIsFree(DateOnly sent) => new(
        "SGW-CLAIM-REMINDER-SAID-FREE",
        new Sentence(
            "Le premier rappel du {0} dit qu'il est gratuit : il n'est pas facturé.",
            "De eerste herinnering van {0} zegt dat ze gratis is: ze wordt niet aangerekend.",
            "Die erste Mahnung vom {0} sagt, dass sie kostenlos ist: Sie wird nicht berechnet.",
            "The first reminder of {0} says that it is free of charge: it is not charged.").With(Text(sent)));

    public static Reason OneOffReminderIsFree() => new(
        "SGW-CLAIM-REMINDER-ONE-OFF",
        new(
            "Les rappels d'une dette unique ne sont pas facturés.",
            "Herinneringen van een eenmalige schuld worden niet aangerekend.",
            "Mahnungen einer einmaligen Schuld werden nicht berechnet.",
            "Reminders of a one-off debt are not charged."));

    public static Reason ReminderCostAboveCeiling(Amount cost, Amount ceiling) => new(
        "SGW-CLAIM-REMINDER-COST-VOID",
        new Sentence(
            "Le contrat demande {0} par rappel, plus que le maximum de {1} : rien n'est réclamé.",
            "Het contract vraagt {0} per herinnering, meer dan het maximum van {1}: er wordt niets gevraagd.",
            "Der Vertrag verlangt {0} je Mahnung, mehr als das Höchstmaß von {1}: Nichts wird verlangt.",
            "The contract asks {0} for a reminder, more than the highest {1}: nothing is asked.")
            .With(cost.ToString(), ceiling.ToString()));

    public static Reason TermTooLong(int agreed, int max, int legal) => new(
        "SGW-TERM-TOO-LONG",
        new Sentence(
            "Le délai convenu de {0} jours dépasse le maximum de {1} : il est réputé non écrit, {2} jours valent.",
            "De afgesproken termijn van {0} dagen overschrijdt het maximum van {1}: hij geldt als niet geschreven, het "
                + "is {2} dagen.",
            "Die vereinbarte Frist von {0} Tagen übersteigt das Höchstmaß von {1}: Sie gilt als nicht geschrieben, es "
                + "gelten {2} Tage.",
            "The agreed term of {0} days exceeds the maximum of {1}: it is deemed unwritten, {2} days hold.")
            .With(agreed, max, legal));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
