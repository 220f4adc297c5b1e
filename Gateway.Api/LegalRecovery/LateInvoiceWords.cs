using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>What is said of an invoice that is late to the holder of its unit.</summary>
internal static class LateInvoiceWords
{
    public static readonly Sentence NotReminded = new(
        "Aucun rappel n'est encore parti.", "Er vertrok nog geen herinnering.", "Noch ging keine Mahnung ab.",
        "No reminder has left yet.");

    public static readonly Sentence Underway = new(
        "Un courrier au client attend son départ.", "Een bericht aan de klant wacht op vertrek.",
        "Ein Schreiben an den Kunden wartet auf den Versand.", "A letter to the client waits to leave.");

    public static readonly Sentence NotDelivered = new(
        "Le dernier courrier n'a pas atteint le client ({0:yyyy-MM-dd}) : ses coordonnées sont à vérifier.",
        "Het laatste bericht bereikte de klant niet ({0:yyyy-MM-dd}): zijn gegevens moeten nagekeken worden.",
        "Das letzte Schreiben erreichte den Kunden nicht ({0:yyyy-MM-dd}): Seine Angaben sind zu prüfen.",
        "The last letter did not reach the client ({0:yyyy-MM-dd}): its address is to be looked at.");

    public static readonly Sentence Promised = new(
        "Le client a promis {0} pour le {1:yyyy-MM-dd}.", "De klant beloofde {0} tegen {1:yyyy-MM-dd}.",
        "Der Kunde versprach {0} bis zum {1:yyyy-MM-dd}.", "The client promised {0} by {1:yyyy-MM-dd}.");

    public static readonly Sentence WillPay = new(
        "Le client a promis de payer pour le {0:yyyy-MM-dd}.", "De klant beloofde te betalen tegen {0:yyyy-MM-dd}.",
        "Der Kunde versprach, bis zum {0:yyyy-MM-dd} zu zahlen.", "The client promised to pay by {0:yyyy-MM-dd}.");

    public static readonly Sentence PlanProposed = new(
        "Un plan d'apurement est proposé au client depuis le {0:yyyy-MM-dd}.",
        "Sinds {0:yyyy-MM-dd} is de klant een afbetalingsplan voorgesteld.",
        "Seit dem {0:yyyy-MM-dd} ist dem Kunden ein Ratenplan vorgeschlagen.",
        "A payment plan has been proposed to the client since {0:yyyy-MM-dd}.");

    public static readonly Sentence PlanNext = new(
        "Dans un plan d'apurement depuis le {0:yyyy-MM-dd} ; prochaine échéance le {1:yyyy-MM-dd}.",
        "In een afbetalingsplan sinds {0:yyyy-MM-dd}; volgende termijn op {1:yyyy-MM-dd}.",
        "In einem Ratenplan seit dem {0:yyyy-MM-dd}; nächste Rate am {1:yyyy-MM-dd}.",
        "In a payment plan since {0:yyyy-MM-dd}; the next instalment is due on {1:yyyy-MM-dd}.");

    public static readonly Sentence PlanAgreed = new(
        "Dans un plan d'apurement depuis le {0:yyyy-MM-dd} ; toutes les échéances sont passées.",
        "In een afbetalingsplan sinds {0:yyyy-MM-dd}; alle termijnen zijn voorbij.",
        "In einem Ratenplan seit dem {0:yyyy-MM-dd}; alle Raten sind fällig gewesen.",
        "In a payment plan since {0:yyyy-MM-dd}; all instalments are past.");

    public static readonly Sentence PlanBroken = new(
        "Le plan d'apurement n'a pas été tenu ; tout est dû depuis le {0:yyyy-MM-dd}.",
        "Het afbetalingsplan werd niet nageleefd; alles is verschuldigd sinds {0:yyyy-MM-dd}.",
        "Der Ratenplan wurde nicht eingehalten; seit dem {0:yyyy-MM-dd} ist alles fällig.",
        "The payment plan was not kept; all is due since {0:yyyy-MM-dd}.");

    public static readonly Sentence AskedToWait = new(
        "Une personne titulaire a demandé d'attendre ; rien ne part avant la réponse.",
        "Een houder vroeg om te wachten; niets vertrekt voor het antwoord.",
        "Ein Inhaber bat zu warten; vor der Antwort geht nichts ab.",
        "A holder asked to wait; nothing leaves before the answer.");

    public static readonly Sentence MayAskToWait = new(
        "Le dossier n'est pas parti : la personne titulaire de l'unité peut demander d'attendre.",
        "Het dossier is niet vertrokken: de houder van de eenheid kan vragen om te wachten.",
        "Der Fall ist nicht unterwegs: Der Inhaber der Einheit kann bitten zu warten.",
        "The case has not left: the holder of the unit may ask to wait.");

    public static readonly Sentence LeavesFrom = new(
        "Le dossier part au plus tôt le {0:yyyy-MM-dd} ; d'ici là, la personne titulaire de l'unité peut demander "
            + "d'attendre.",
        "Het dossier vertrekt ten vroegste op {0:yyyy-MM-dd}; tot dan kan de houder van de eenheid vragen om te "
            + "wachten.",
        "Der Fall geht frühestens am {0:yyyy-MM-dd} ab; bis dahin kann der Inhaber der Einheit bitten zu warten.",
        "The case leaves on {0:yyyy-MM-dd} at the earliest; until then the holder of the unit may ask to wait.");

    private static readonly Sentence Reminder = new(
        "Rappel n° {1} parti le {0:yyyy-MM-dd}.", "Herinnering nr. {1} vertrok op {0:yyyy-MM-dd}.",
        "Mahnung Nr. {1} ging am {0:yyyy-MM-dd} ab.", "Reminder no. {1} left on {0:yyyy-MM-dd}.");

    private static readonly Sentence FormalNotice = new(
        "Mise en demeure partie le {0:yyyy-MM-dd}.", "Ingebrekestelling vertrok op {0:yyyy-MM-dd}.",
        "Förmliche Mahnung ging am {0:yyyy-MM-dd} ab.", "A formal notice left on {0:yyyy-MM-dd}.");

    private static readonly Sentence Call = new(
        "Le client a été appelé le {0:yyyy-MM-dd}.", "De klant werd gebeld op {0:yyyy-MM-dd}.",
        "Der Kunde wurde am {0:yyyy-MM-dd} angerufen.", "The client was telephoned on {0:yyyy-MM-dd}.");

    private static readonly Sentence Instalment = new(
        "Échéance {1} du plan rappelée le {0:yyyy-MM-dd}.", "Termijn {1} van het plan herinnerd op {0:yyyy-MM-dd}.",
        "An Rate {1} des Plans am {0:yyyy-MM-dd} erinnert.",
        "Instalment {1} of the plan was reminded of on {0:yyyy-MM-dd}.");

    /// <param name="last">What left last.</param>
    /// <param name="number">How many reminders left, this one too.</param>
    public static Sentence Reminded(LateReminder last, int number) => last switch
    {
        { Instalment: { } instalment } => Instalment.With(last.On, instalment),
        { Level: StepAct.FormalNotice } => FormalNotice.With(last.On),
        { Level: StepAct.Call } => Call.With(last.On),
        _ => Reminder.With(last.On, number),
    };

    /// <summary>Which way it goes, under which number, and where it stands.</summary>
    public static Sentence AtLaw(RecoveryCase recovery, string name)
    {
        var (way, state) = (ProcedureWords.Of(recovery.Procedure), CaseWords.Of(recovery.State));
        return new(
            $"{way.Fr} ({name}) : {state.Fr}", $"{way.Nl} ({name}): {state.Nl}", $"{way.De} ({name}): {state.De}",
            $"{way.En} ({name}): {state.En}");
    }
}
