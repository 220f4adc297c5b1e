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
        [FactKinds.DeliveryLookedUp] = new(
            "Le réseau Peppol a été interrogé sur le destinataire.",
            "Het Peppol-netwerk is over de ontvanger bevraagd.",
            "Das Peppol-Netzwerk wurde nach dem Empfänger gefragt.",
            "The Peppol network was asked about the receiver."),
        [FactKinds.DeliveryPosted] = new(
            "Le message a été remis au point d'accès du destinataire ; sa réponse est notée.",
            "Het bericht is naar het toegangspunt van de ontvanger gestuurd; het antwoord is genoteerd.",
            "Die Nachricht ging an den Zugangspunkt des Empfängers; seine Antwort ist vermerkt.",
            "The message was posted to the receiver's access point; its answer is noted."),
        [FactKinds.DeliveryReceipt] = new(
            "Un accusé de réception signé prouve que le message a été pris.",
            "Een ondertekend ontvangstbewijs bewijst dat het bericht is aangenomen.",
            "Eine signierte Empfangsbestätigung beweist, dass die Nachricht angenommen wurde.",
            "A signed receipt proves that the message was taken."),
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
        [FactKinds.InboundReceived] = new(
            "Un document est arrivé par Peppol : déchiffré, signature vérifiée, conservé tel quel.",
            "Een document kwam via Peppol binnen: ontcijferd, handtekening gecontroleerd, ongewijzigd bewaard.",
            "Ein Dokument kam über Peppol an: entschlüsselt, Signatur geprüft, unverändert aufbewahrt.",
            "A document came in over Peppol: decrypted, its signature verified, kept as it was."),
        [FactKinds.InboundJudged] = new(
            "Le document a été contrôlé selon les règles du jour.",
            "Het document is gecontroleerd volgens de regels van die dag.",
            "Das Dokument wurde nach den Regeln des Tages geprüft.",
            "The document was judged by the rules of the day."),
        [FactKinds.InboundReceipted] = new(
            "L'expéditeur a reçu un accusé de réception signé.",
            "De afzender kreeg een ondertekend ontvangstbewijs.",
            "Der Absender erhielt eine signierte Empfangsbestätigung.",
            "The sender was given a signed receipt."),
        [FactKinds.InboundDuplicate] = new(
            "Ce document était déjà arrivé dans un autre message ; il n'est pas remis une seconde fois.",
            "Dit document kwam al in een ander bericht aan; het wordt niet opnieuw bezorgd.",
            "Dieses Dokument kam schon in einer anderen Nachricht an; es wird nicht noch einmal zugestellt.",
            "This document had come in another message already; it is not delivered a second time."),
        [FactKinds.InboundAssigned] = new(
            "Le document a été remis à une unité de production.",
            "Het document is aan een productie-eenheid toegewezen.",
            "Das Dokument wurde einer Produktionseinheit zugewiesen.",
            "The document was given to a production unit."),
        [FactKinds.InboundReturned] = new(
            "Personne ici n'a pu recevoir le document ; son expéditeur en est averti.",
            "Niemand hier kon het document ontvangen; de afzender wordt verwittigd.",
            "Niemand hier konnte das Dokument annehmen; sein Absender wird benachrichtigt.",
            "Nobody here could take the document; its sender is told."),
        [FactKinds.StatusOwed] = new(
            "Le prestataire de l'expéditeur sera informé du sort du document (Message Level Status).",
            "De dienstverlener van de afzender krijgt te horen wat er van het document werd (Message Level Status).",
            "Der Dienstleister des Absenders erfährt, was aus dem Dokument wurde (Message Level Status).",
            "The sender's service provider will be told what became of the document (Message Level Status)."),
        [FactKinds.StatusMatched] = new(
            "Ce statut concerne un document que nous avons envoyé ; il figure dans son historique.",
            "Deze status gaat over een document dat wij verstuurden; hij staat in de tijdlijn ervan.",
            "Dieser Status betrifft ein von uns gesendetes Dokument; er steht in dessen Verlauf.",
            "This status is about a document that we sent; it stands in its timeline."),
        [FactKinds.StatusUnmatched] = new(
            "Ce statut n'a été appliqué à aucun document ; il est conservé avec la raison.",
            "Deze status werd op geen enkel document toegepast; hij is met de reden bewaard.",
            "Dieser Status wurde auf kein Dokument angewandt; er ist mit dem Grund aufbewahrt.",
            "This status was applied to no document; it is kept, with the reason."),
        [FactKinds.StatusConfirmed] = new(
            "Le point d'accès du destinataire dit que le document est remis, et que cela est confirmé (AP).",
            "Het toegangspunt van de ontvanger zegt dat het document is afgeleverd en dat dit bevestigd is (AP).",
            "Der Zugangspunkt des Empfängers meldet das Dokument als zugestellt und bestätigt (AP).",
            "The receiver's access point says that the document was delivered, and that this was confirmed (AP)."),
        [FactKinds.StatusAccepted] = new(
            "Le point d'accès du destinataire dit que le document est remis, sans confirmation (AB).",
            "Het toegangspunt van de ontvanger zegt dat het document is afgeleverd, zonder bevestiging (AB).",
            "Der Zugangspunkt des Empfängers meldet das Dokument als zugestellt, ohne Bestätigung (AB).",
            "The receiver's access point says that the document was delivered, without confirmation (AB)."),
        [FactKinds.StatusRejected] = new(
            "Le point d'accès du destinataire dit que le document est rejeté ou n'a pu être remis (RE).",
            "Het toegangspunt van de ontvanger zegt dat het document geweigerd is of niet afgeleverd kon worden (RE).",
            "Der Zugangspunkt des Empfängers meldet das Dokument als abgelehnt oder nicht zustellbar (RE).",
            "The receiver's access point says that the document was rejected or could not be delivered (RE)."),
        [FactKinds.WageAdvanced] = new(
            "Le salaire est arrivé à échéance ; la coopérative l'a avancé.",
            "Het loon werd betaalbaar; de coöperatie heeft het voorgeschoten.",
            "Der Lohn wurde fällig; die Genossenschaft hat ihn vorgestreckt.",
            "The wage fell due; the cooperative advanced it."),
        [FactKinds.GuaranteeDrawn] = new(
            "Le fonds de garantie a repris l'avance.",
            "Het garantiefonds heeft het voorschot overgenomen.",
            "Der Garantiefonds hat den Vorschuss übernommen.",
            "The guarantee fund took over the advance."),
        [FactKinds.GuaranteeRepaid] = new(
            "Le fonds de garantie a été remboursé.",
            "Het garantiefonds is terugbetaald.",
            "Der Garantiefonds wurde zurückgezahlt.",
            "The guarantee fund was repaid."),
        [FactKinds.WrittenOff] = new(
            "Ce qui restait dû, ou une partie, a été abandonné.",
            "Wat nog verschuldigd was, of een deel ervan, is afgeboekt.",
            "Was noch geschuldet war, oder ein Teil davon, wurde ausgebucht.",
            "What was still owed, or a part of it, was written off."),
        [FactKinds.WriteOffUndone] = new(
            "Ce qui avait été abandonné est de nouveau dû.",
            "Wat was afgeboekt, is opnieuw verschuldigd.",
            "Was ausgebucht war, ist wieder geschuldet.",
            "What had been written off is owed again."),
        [FactKinds.CreditKept] = new(
            "Ce qui avait été payé au-delà du dû est gardé comme avoir du client.",
            "Wat meer betaald was dan verschuldigd, blijft als tegoed van de klant.",
            "Was über das Geschuldete hinaus bezahlt war, bleibt als Guthaben des Kunden.",
            "What had been paid beyond what is owed is kept as the client's credit."),
        [FactKinds.CreditTakenBack] = new(
            "L'avoir qu'une note de crédit avait laissé au client est repris avec le paiement dont il venait.",
            "Het tegoed dat een creditnota de klant had gelaten, is teruggenomen met de betaling waaruit het kwam.",
            "Das Guthaben, das eine Gutschrift dem Kunden gelassen hatte, ist mit der Zahlung zurückgenommen, aus der "
                + "es kam.",
            "The credit that a credit note had left to the client is taken back with the payment it came from."),
        [FactKinds.CreditUsed] = new(
            "L'avoir du client a payé la facture, ou une partie.",
            "Het tegoed van de klant betaalde de factuur, of een deel ervan.",
            "Das Guthaben des Kunden bezahlte die Rechnung oder einen Teil davon.",
            "The client's credit paid the invoice, or a part of it."),
        [FactKinds.MovementAllocated] = new(
            "Une personne a affecté le mouvement.",
            "Iemand heeft de beweging toegewezen.",
            "Jemand hat die Bewegung zugeordnet.",
            "A person allocated the movement."),
        [FactKinds.MovementRefundProposed] = new(
            "Une personne a proposé d'y voir le remboursement d'un avoir.",
            "Iemand stelde voor dat ze een terugbetaling van tegoed is.",
            "Jemand hat vorgeschlagen, dass sie die Rückzahlung eines Guthabens ist.",
            "A person proposed that it gave a client its credit back."),
        [FactKinds.BankAccountVouched] = new(
            "Une personne a confirmé que rien d'autre n'a bougé sur le compte.",
            "Iemand bevestigde dat er niets anders bewoog op de rekening.",
            "Eine Person hat bestätigt, dass sich auf dem Konto sonst nichts bewegt hat.",
            "A person vouched that nothing else moved on the account."),
        [FactKinds.BankAccountClosed] = new(
            "Le compte est clôturé.", "De rekening is afgesloten.", "Das Konto ist geschlossen.",
            "The account is closed."),
        [FactKinds.BankAccountReopened] = new(
            "Le compte est rouvert.", "De rekening is heropend.", "Das Konto ist wieder geöffnet.",
            "The account is open again."),
        [FactKinds.BankNumbersSkipped] = new(
            "La banque a sauté des numéros d'extraits.", "De bank heeft nummers van uittreksels overgeslagen.",
            "Die Bank hat Nummern von Auszügen übersprungen.", "The bank skipped numbers of statements."),
        [FactKinds.MovementUndone] = new(
            "La décision sur le mouvement a été annulée.",
            "De beslissing over de beweging is ongedaan gemaakt.",
            "Die Entscheidung über die Bewegung wurde rückgängig gemacht.",
            "The decision on the movement was undone."),
        [FactKinds.MovementSetAside] = new(
            "Le mouvement ne concerne aucun client.",
            "De beweging betreft geen klant.",
            "Die Bewegung betrifft keinen Kunden.",
            "The movement concerns no client."),
        [FactKinds.AccessoryClaimed] = new(
            "Des intérêts ou des frais ont été réclamés.",
            "Interesten of kosten zijn gevorderd.",
            "Zinsen oder Kosten wurden gefordert.",
            "Interest or costs were claimed."),
        [FactKinds.AccessoryWaived] = new(
            "Des intérêts ou des frais ne sont plus réclamés.",
            "Interesten of kosten worden niet meer gevorderd.",
            "Zinsen oder Kosten werden nicht mehr gefordert.",
            "Interest or costs are not claimed any more."),
        [FactKinds.AccessoryTakenBack] = new(
            "Ce qu'un dossier de récupération sans titre, ou un plan caduc, réclamait n'est plus dû.",
            "Wat een invorderingsdossier zonder titel, of een vervallen plan, vorderde is niet meer verschuldigd.",
            "Was ein Beitreibungsfall ohne Titel oder ein hinfälliger Plan forderte, wird nicht mehr geschuldet.",
            "What a recovery case without a title, or a plan that lapsed, had claimed is owed no more."),
        [FactKinds.ExhibitKept] = new(
            "Une pièce a été jointe : un contrat, des conditions, une preuve.",
            "Er is een stuk toegevoegd: een contract, voorwaarden, een bewijs.",
            "Ein Beleg wurde beigefügt: ein Vertrag, Bedingungen, ein Nachweis.",
            "A paper was attached: a contract, terms, a proof."),
        [FactKinds.ExhibitWithdrawn] = new(
            "Une pièce jointe a été retirée ; elle reste conservée.",
            "Een toegevoegd stuk is ingetrokken; het blijft bewaard.",
            "Ein beigefügter Beleg wurde zurückgezogen; er bleibt aufbewahrt.",
            "An attached paper was withdrawn; it is kept."),
        [FactKinds.SurchargeReturned] = new(
            "Des intérêts ou des frais payés ont été rendus en crédit.",
            "Betaalde interesten of kosten zijn als tegoed teruggegeven.",
            "Gezahlte Zinsen oder Kosten wurden als Guthaben zurückgegeben.",
            "Interest or costs that were paid were given back as credit."),
        [FactKinds.VatReclaimNear] = new(
            "Bientôt la TVA de ce qu'un failli doit ne pourra plus être récupérée.",
            "Binnenkort kan de btw van wat een gefailleerde verschuldigd is niet meer worden teruggevraagd.",
            "Bald kann die MwSt. dessen, was ein Konkursschuldner schuldet, nicht mehr zurückverlangt werden.",
            "The VAT of what a bankrupt owes can soon be asked back no more."),
        [FactKinds.VatReclaimed] = new(
            "La TVA de la facture impayée a été réclamée à l'État, ou rendue.",
            "De btw van de onbetaalde factuur is van de staat teruggevraagd, of teruggegeven.",
            "Die Umsatzsteuer der unbezahlten Rechnung wurde vom Staat zurückverlangt oder zurückgegeben.",
            "The VAT of the unpaid invoice was asked back from the state, or given back."),
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
        [FactKinds.NoticeWaits] = new(
            "Un rappel attend depuis plusieurs jours qu'une personne s'en occupe.",
            "Een herinnering wacht al dagen tot iemand ze uitvoert.",
            "Eine Mahnung wartet seit Tagen darauf, dass sich jemand darum kümmert.",
            "A reminder has waited for days for a person to take care of it."),
        [FactKinds.NoticeCopyQueued] = new(
            "Une copie du rappel, parti par ailleurs, est prête pour le réseau Peppol.",
            "Een kopie van de herinnering, die al vertrokken is, staat klaar voor het Peppol-netwerk.",
            "Eine Kopie der bereits abgegangenen Mahnung steht für das Peppol-Netzwerk bereit.",
            "A copy of the reminder, which left by its own way, is ready for the Peppol network."),
        [FactKinds.NoticeCopySent] = new(
            "Le point d'accès du client a pris la copie du rappel ; seule la lettre fait foi.",
            "Het toegangspunt van de klant nam de kopie van de herinnering aan; alleen de brief telt.",
            "Der Zugangspunkt des Kunden hat die Kopie der Mahnung angenommen; allein der Brief zählt.",
            "The client's access point took the copy of the reminder; the letter alone counts."),
        [FactKinds.NoticeCopyNotSent] = new(
            "La copie du rappel n'est pas passée par Peppol ; la lettre n'en dépend pas.",
            "De kopie van de herinnering ging niet over Peppol; de brief hangt er niet van af.",
            "Die Kopie der Mahnung ging nicht über Peppol; der Brief hängt davon nicht ab.",
            "The copy of the reminder did not go over Peppol; the letter does not depend on it."),
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
        [FactKinds.HoldReviewDue] = new(
            "La suspension des relances est à revoir.",
            "De opschorting van de aanmaningen is te herzien.",
            "Die Aussetzung der Mahnungen ist zu überprüfen.",
            "The hold on dunning is due for review."),
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
        [FactKinds.PlanReopened] = new(
            "Un paiement du plan est reparti : le plan reprend.",
            "Een betaling van het plan ging terug: het plan loopt verder.",
            "Eine Zahlung des Plans ging zurück: Der Plan läuft weiter.",
            "A payment of the plan went back: the plan goes on."),
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
        [FactKinds.PrescriptionNoted] = new(
            "Un fait qui compte pour la prescription a été noté.",
            "Er is een feit genoteerd dat telt voor de verjaring.",
            "Ein Umstand, der für die Verjährung zählt, wurde vermerkt.",
            "A fact that counts for the prescription was noted."),
    }.ToFrozenDictionary();

    /// <summary>A kind that this release does not know says its own name: a timeline is shown whole or not at
    /// all.</summary>
    public static Sentence Of(string kind) => ByKind.GetValueOrDefault(kind) ?? Sentence.Same(kind);
}
