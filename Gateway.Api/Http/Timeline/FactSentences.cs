using System.Collections.Frozen;
using Gateway.Domain.Languages;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Http.Timeline;

/// <summary>What each kind of fact says to people. The particulars stand beside it.</summary>
internal static class FactSentences
{
    private static readonly FrozenDictionary<string, Sentence> ByKind = new Dictionary<string, Sentence>
    {
        [FactKinds.InvoiceIssued] = new(
            "La facture a été émise.",
            "De factuur is uitgereikt.",
            "Die Rechnung wurde ausgestellt.",
            "The invoice was issued."),
        [FactKinds.CreditNoteIssued] = new(
            "La note de crédit a été émise.",
            "De creditnota is uitgereikt.",
            "Die Gutschrift wurde ausgestellt.",
            "The credit note was issued."),
        [FactKinds.InvoiceCredited] = new(
            "Une note de crédit a corrigé la facture.",
            "Een creditnota heeft de factuur verbeterd.",
            "Eine Gutschrift hat die Rechnung berichtigt.",
            "A credit note corrected the invoice."),
        [FactKinds.DeliveryQueued] = new(
            "L'envoi est prêt à partir.",
            "De verzending staat klaar.",
            "Der Versand steht bereit.",
            "The delivery is ready to go."),
        [FactKinds.DeliveryAttempted] = new(
            "Un essai d'envoi a commencé.",
            "Een verzendpoging is begonnen.",
            "Ein Versandversuch hat begonnen.",
            "A try to deliver has begun."),
        [FactKinds.DeliverySent] = new(
            "Le destinataire, ou son serveur, a reçu l'envoi.",
            "De ontvanger, of zijn server, heeft de verzending aangenomen.",
            "Der Empfänger oder sein Server hat die Sendung angenommen.",
            "The recipient, or its server, took the delivery."),
        [FactKinds.DeliveryDeferred] = new(
            "L'envoi n'a pas abouti ; il sera réessayé.",
            "De verzending is niet gelukt; ze wordt opnieuw geprobeerd.",
            "Der Versand ist nicht gelungen; er wird wiederholt.",
            "The delivery did not succeed; it will be tried again."),
        [FactKinds.DeliveryInterrupted] = new(
            "Un essai a été interrompu avant que son issue soit connue ; il sera repris sous le même identifiant.",
            "Een poging werd onderbroken voordat het resultaat bekend was; ze wordt met dezelfde id hervat.",
            "Ein Versuch wurde unterbrochen, bevor sein Ergebnis feststand; er wird mit derselben Kennung wiederholt.",
            "A try was interrupted before its outcome was known; it is taken up again under the same id."),
        [FactKinds.DeliveryBounced] = new(
            "L'envoi est revenu ou a été refusé par son destinataire ; une personne doit agir.",
            "De verzending kwam terug of werd door de ontvanger geweigerd; iemand moet ingrijpen.",
            "Die Sendung kam zurück oder wurde vom Empfänger abgelehnt; jemand muss eingreifen.",
            "The delivery came back, or its recipient refused it; a person must act."),
        [FactKinds.DeliveryFailed] = new(
            "L'envoi a échoué définitivement ; une personne doit agir.",
            "De verzending is definitief mislukt; iemand moet ingrijpen.",
            "Der Versand ist endgültig gescheitert; jemand muss eingreifen.",
            "The delivery failed for good; a person must act."),
        [FactKinds.DeliveryHeld] = new(
            "L'envoi attend une information qui manque.",
            "De verzending wacht op een gegeven dat ontbreekt.",
            "Der Versand wartet auf eine fehlende Angabe.",
            "The delivery waits for something that is missing."),
        [FactKinds.MailEvent] = new(
            "Le service de courrier a rapporté un événement.",
            "De maildienst heeft een gebeurtenis gemeld.",
            "Der Maildienst hat ein Ereignis gemeldet.",
            "The mail provider reported an event."),
        [FactKinds.PaymentBooked] = new(
            "Un paiement a été comptabilisé.",
            "Een betaling is geboekt.",
            "Eine Zahlung wurde gebucht.",
            "A payment was booked."),
        [FactKinds.PaymentReversed] = new(
            "Un paiement a été annulé.",
            "Een betaling is teruggedraaid.",
            "Eine Zahlung wurde rückgängig gemacht.",
            "A payment was taken back."),
        [FactKinds.DeliveryStopped] = new(
            "L'envoi a été arrêté : ce qu'il dit n'est plus vrai.",
            "De verzending werd gestopt: wat ze zegt, klopt niet meer.",
            "Die Sendung wurde gestoppt: Was sie sagt, stimmt nicht mehr.",
            "The delivery was stopped: what it says is no longer true."),
        [FactKinds.NoticeIssued] = new(
            "Un rappel a été établi.",
            "Een herinnering is opgemaakt.",
            "Eine Mahnung wurde erstellt.",
            "A reminder was issued."),
        [FactKinds.NoticeSent] = new(
            "Le rappel est parti.",
            "De herinnering is vertrokken.",
            "Die Mahnung ist abgegangen.",
            "The reminder left."),
        [FactKinds.NoticeStopped] = new(
            "Le rappel a été arrêté avant son départ.",
            "De herinnering werd gestopt voor ze vertrok.",
            "Die Mahnung wurde vor dem Abgang gestoppt.",
            "The reminder was stopped before it left."),
        [FactKinds.NoticeFailed] = new(
            "Le rappel n'est pas arrivé ; une personne doit agir.",
            "De herinnering is niet aangekomen; iemand moet ingrijpen.",
            "Die Mahnung ist nicht angekommen; jemand muss eingreifen.",
            "The reminder did not arrive; a person must act."),
        [FactKinds.HoldPlaced] = new(
            "Les relances ont été suspendues.",
            "De aanmaningen zijn opgeschort.",
            "Die Mahnungen wurden ausgesetzt.",
            "Dunning was put on hold."),
        [FactKinds.HoldLifted] = new(
            "La suspension des relances a été levée.",
            "De opschorting is opgeheven.",
            "Die Aussetzung wurde aufgehoben.",
            "The hold was lifted."),
        [FactKinds.PromiseKept] = new(
            "La promesse de paiement a été tenue.",
            "De betalingsbelofte is nagekomen.",
            "Das Zahlungsversprechen wurde gehalten.",
            "The promise to pay was kept."),
        [FactKinds.PromiseBroken] = new(
            "La promesse de paiement n'a pas été tenue.",
            "De betalingsbelofte is niet nagekomen.",
            "Das Zahlungsversprechen wurde nicht gehalten.",
            "The promise to pay was broken."),
        [FactKinds.PlanProposed] = new(
            "Un plan d'apurement a été proposé.",
            "Een afbetalingsplan is voorgesteld.",
            "Ein Ratenplan wurde vorgeschlagen.",
            "A payment plan was proposed."),
        [FactKinds.PlanAgreed] = new(
            "Le plan d'apurement a été accepté.",
            "Het afbetalingsplan is aanvaard.",
            "Der Ratenplan wurde angenommen.",
            "The payment plan was agreed."),
        [FactKinds.PlanKept] = new(
            "Le plan d'apurement a été respecté jusqu'au bout.",
            "Het afbetalingsplan is volledig nagekomen.",
            "Der Ratenplan wurde vollständig eingehalten.",
            "The payment plan was kept to its end."),
        [FactKinds.PlanBroken] = new(
            "Le plan d'apurement est caduc : le solde est dû.",
            "Het afbetalingsplan is vervallen: het saldo is verschuldigd.",
            "Der Ratenplan ist hinfällig: Der Rest ist fällig.",
            "The payment plan lapsed: the rest is due."),
        [FactKinds.PlanWithdrawn] = new(
            "La proposition de plan a été retirée.",
            "Het voorstel van afbetalingsplan is ingetrokken.",
            "Der Vorschlag eines Ratenplans wurde zurückgezogen.",
            "The proposed plan was withdrawn."),
        [FactKinds.InstalmentReminded] = new(
            "Une mensualité impayée a été rappelée.",
            "Een onbetaalde afbetaling is herinnerd.",
            "An eine unbezahlte Rate wurde erinnert.",
            "An unpaid instalment was reminded of."),
        [FactKinds.PrescriptionNear] = new(
            "La créance sera bientôt prescrite.",
            "De vordering verjaart binnenkort.",
            "Die Forderung verjährt bald.",
            "The claim will soon be prescribed."),
    }.ToFrozenDictionary();

    /// <summary>A kind that this release does not know says its own name: a timeline is shown whole or not at
    /// all.</summary>
    public static Sentence Of(string kind) => ByKind.GetValueOrDefault(kind) ?? Sentence.Same(kind);
}
