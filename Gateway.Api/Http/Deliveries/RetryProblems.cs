using Gateway.Api.Http.Problems;
using Gateway.Api.Outbox;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Deliveries;

/// <summary>Why a delivery is not put back into the queue.</summary>
internal static class RetryProblems
{
    private static readonly Sentence Ended = new(
        "L'envoi attend son prochain essai ou est arrivé ; seul un envoi retenu, échoué ou revenu se relance.",
        "De verzending wacht op de volgende poging of is aangekomen; alleen een vastgehouden, mislukte of "
        + "teruggekomen verzending kan opnieuw.",
        "Die Sendung wartet auf den nächsten Versuch oder ist angekommen; nur eine zurückgehaltene, gescheiterte "
        + "oder zurückgekommene wird neu gestartet.",
        "The delivery waits for its next try or has arrived; only one that is held, failed or bounced is sent again.");

    private static readonly Sentence WantsRecipient = new(
        "L'envoi n'a pas d'adresse : donnez-la.",
        "De verzending heeft geen adres: geef het op.",
        "Die Sendung hat keine Adresse: geben Sie sie an.",
        "The delivery has no address: give one.");

    private static readonly Sentence IsMail = new(
        "L'envoi part par e-mail : donnez une adresse e-mail dans \"recipient\", pas de participant.",
        "De verzending gaat per e-mail: geef een e-mailadres op in \"recipient\", geen deelnemer.",
        "Die Sendung geht per E-Mail: geben Sie eine E-Mail-Adresse in \"recipient\" an, keinen Teilnehmer.",
        "The delivery goes by mail: give a mail address in \"recipient\", no participant.");

    private static readonly Sentence IsPeppol = new(
        "L'envoi part par Peppol : donnez un participant, ou choisissez le canal \"mail\".",
        "De verzending gaat via Peppol: geef een deelnemer op, of kies het kanaal \"mail\".",
        "Die Sendung geht über Peppol: geben Sie einen Teilnehmer an, oder wählen Sie den Weg \"mail\".",
        "The delivery goes over Peppol: give a participant, or choose the channel \"mail\".");

    private static readonly Sentence CannotSend = new(
        "Cette passerelle n'envoie pas ce document par ce canal.",
        "Deze gateway verzendt dit document niet via dit kanaal.",
        "Dieses Gateway versendet dieses Dokument nicht auf diesem Weg.",
        "This gateway does not send this document on this channel.");

    private static readonly Sentence WantsReason = new(
        "Un autre canal est la décision d'une personne : donnez sa raison.",
        "Een ander kanaal is de beslissing van een persoon: geef de reden op.",
        "Ein anderer Weg ist die Entscheidung einer Person: geben Sie den Grund an.",
        "Another channel is a person's decision: give the reason.");

    public static Problem Of(RetryOutcome? outcome) => outcome switch
    {
        RetryOutcome.NoRecipient => Invalid("SGW-DELIVERY-RECIPIENT", "/recipient", WantsRecipient),
        RetryOutcome.OtherChannel { Channel: DeliveryChannel.Peppol or DeliveryChannel.PeppolCopy } =>
            Invalid("SGW-DELIVERY-RECIPIENT", "/recipient", IsPeppol),
        RetryOutcome.OtherChannel => Invalid("SGW-DELIVERY-RECIPIENT", "/participant", IsMail),
        RetryOutcome.NoSuchChannel => Invalid("SGW-DELIVERY-CHANNEL", "/channel", CannotSend),
        RetryOutcome.NoReason => Invalid("SGW-DELIVERY-REASON", "/reason", WantsReason),
        _ => Problem.Conflict(Ended),
    };

    private static Problem Invalid(string rule, string pointer, Sentence message) =>
        Problem.Invalid([Finding.Fatal(rule, pointer, message)]);
}
