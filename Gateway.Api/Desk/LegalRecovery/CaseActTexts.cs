using System.Collections.Frozen;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>What can happen in a case, as somebody chooses it from a list.</summary>
internal static class CaseActTexts
{
    private static readonly FrozenDictionary<CaseAct, Sentence> Words = new Dictionary<CaseAct, Sentence>
    {
        [CaseAct.HandedOver] = new(
            "Confié au partenaire", "Overgedragen aan de partner", "Dem Partner übergeben", "Handed to the partner"),
        [CaseAct.SummonsServed] = new(
            "Sommation signifiée", "Aanmaning betekend", "Aufforderung zugestellt", "Summons served"),
        [CaseAct.NoticeSent] = new(
            "Sommation de payer envoyée", "Aanmaning tot betaling verstuurd", "Zahlungsaufforderung versandt",
            "Notice to pay sent"),
        [CaseAct.PlanAgreed] = new(
            "Échéances convenues", "Afbetaling overeengekomen", "Raten vereinbart", "Instalments agreed"),
        [CaseAct.PlanBroken] = new(
            "Échéances non tenues", "Afbetaling niet nagekomen", "Raten nicht eingehalten", "Instalments not kept"),
        [CaseAct.Contested] = new("Contesté", "Betwist", "Bestritten", "Contested"),
        [CaseAct.ContestSettled] = new(
            "Contestation réglée", "Betwisting geregeld", "Bestreitung geklärt", "Dispute settled"),
        [CaseAct.RecordDrawn] = new(
            "Procès-verbal de non-contestation", "Proces-verbaal van niet-betwisting",
            "Protokoll der Nichtbestreitung", "Record of non-contestation"),
        [CaseAct.DeclaredEnforceable] = new(
            "Rendu exécutoire", "Uitvoerbaar verklaard", "Für vollstreckbar erklärt", "Made enforceable"),
        [CaseAct.PetitionFiled] = new(
            "Requête déposée", "Verzoekschrift neergelegd", "Antrag eingereicht", "Petition filed"),
        [CaseAct.WritServed] = new("Citation signifiée", "Dagvaarding betekend", "Ladung zugestellt", "Writ served"),
        [CaseAct.TitleGiven] = new("Jugement : payer", "Vonnis: betalen", "Urteil: zahlen", "Judgment: to pay"),
        [CaseAct.Refused] = new("Refusé par le juge", "Geweigerd door de rechter", "Vom Gericht abgelehnt",
            "Refused by the judge"),
        [CaseAct.TitleServed] = new("Titre signifié", "Titel betekend", "Titel zugestellt", "Title served"),
        [CaseAct.Opposed] = new("Opposition ou recours", "Verzet of beroep", "Einspruch oder Berufung",
            "Opposition or appeal"),
        [CaseAct.OppositionDismissed] = new(
            "Opposition rejetée", "Verzet verworpen", "Einspruch zurückgewiesen", "Opposition dismissed"),
        [CaseAct.OppositionUpheld] = new(
            "Opposition accueillie", "Verzet ingewilligd", "Einspruch stattgegeben", "Opposition upheld"),
        [CaseAct.Executed] = new(
            "Exécution commencée", "Tenuitvoerlegging begonnen", "Vollstreckung begonnen", "Execution begun"),
        [CaseAct.MediatorReminded] = new(
            "Rappel du médiateur de dettes", "Herinnering van de schuldbemiddelaar",
            "Erinnerung des Schuldenvermittlers", "Reminder of the debt mediator"),
        [CaseAct.ClaimFiled] = new("Créance déclarée", "Schuldvordering aangegeven", "Forderung angemeldet",
            "Claim filed"),
        [CaseAct.ClaimAccepted] = new("Créance admise", "Schuldvordering aanvaard", "Forderung anerkannt",
            "Claim accepted"),
        [CaseAct.ClaimDisputed] = new("Créance contestée", "Schuldvordering betwist", "Forderung bestritten",
            "Claim disputed"),
        [CaseAct.ClaimRejected] = new("Créance rejetée", "Schuldvordering verworpen", "Forderung abgelehnt",
            "Claim rejected"),
        [CaseAct.DividendReceived] = new("Dividende reçu", "Dividend ontvangen", "Quote erhalten",
            "Dividend received"),
        [CaseAct.StayOpened] = new("Sursis ouvert", "Opschorting geopend", "Aufschub eröffnet", "Stay opened"),
        [CaseAct.StayExtended] = new("Sursis prolongé", "Opschorting verlengd", "Aufschub verlängert",
            "Stay extended"),
        [CaseAct.StayEnded] = new("Sursis terminé sans plan", "Opschorting beëindigd zonder plan",
            "Aufschub ohne Plan beendet", "Stay ended without a plan"),
        [CaseAct.PlanHomologated] = new("Plan homologué", "Plan gehomologeerd", "Plan bestätigt", "Plan approved"),
        [CaseAct.CollectiveClosed] = new("Procédure collective close", "Collectieve procedure gesloten",
            "Gesamtverfahren geschlossen", "Collective procedure closed"),
        [CaseAct.CostAdded] = new("Frais", "Kosten", "Kosten", "Costs"),
        [CaseAct.PaymentReceived] = new("Paiement au partenaire", "Betaling aan de partner", "Zahlung an den Partner",
            "Payment to the partner"),
        [CaseAct.Reported] = new("Rapport du partenaire", "Verslag van de partner", "Bericht des Partners",
            "Report of the partner"),
        [CaseAct.Returned] = new("Rendu par le partenaire", "Teruggegeven door de partner", "Vom Partner zurückgegeben",
            "Given back by the partner"),
        [CaseAct.DebtorInsolvent] = new("Insolvabilité du débiteur", "Insolventie van de schuldenaar",
            "Insolvenz des Schuldners", "Insolvency of the debtor"),
        [CaseAct.InsolvencyLifted] = new("Insolvabilité levée", "Insolventie opgeheven", "Insolvenz aufgehoben",
            "Insolvency lifted"),
        [CaseAct.DebtorDied] = new("Décès du débiteur", "Overlijden van de schuldenaar", "Tod des Schuldners",
            "Death of the debtor"),
        [CaseAct.DebtDisputed] = new("Contestée auprès de nous", "Bij ons betwist", "Bei uns bestritten",
            "Contested with us"),
        [CaseAct.HoldLifted] = new("Suspension levée", "Opschorting opgeheven", "Aussetzung aufgehoben",
            "Hold lifted"),
        [CaseAct.Paid] = new("Tout est payé", "Alles is betaald", "Alles ist bezahlt", "All is paid"),
        [CaseAct.Withdrawn] = new("Repris par nous", "Door ons teruggenomen", "Von uns zurückgezogen",
            "Taken back by us"),
    }.ToFrozenDictionary();

    public static Sentence Of(CaseAct act) => Words[act];
}
