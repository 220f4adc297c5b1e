using Gateway.Domain.Languages;

namespace Gateway.Domain.Deliveries;

/// <summary>
/// The closed list of delivery faults. Transient ones are tried again with back-off, the others go to a person.
/// </summary>
public static class DeliveryFaults
{
    public static DeliveryFault NoAddress { get; } = Final("NO_ADDRESS", new Sentence(
        "Le client n'a pas d'adresse e-mail pour les factures.",
        "De klant heeft geen e-mailadres voor facturen.",
        "Der Kunde hat keine E-Mail-Adresse für Rechnungen.",
        "The client has no mail address for invoices."));

    public static DeliveryFault MailServerUnreachable { get; } = Transient("SMTP_UNREACHABLE", new Sentence(
        "Le serveur de courrier ne répond pas.",
        "De mailserver antwoordt niet.",
        "Der Mailserver antwortet nicht.",
        "The mail server does not answer."));

    public static DeliveryFault MailTimeout { get; } = Transient("SMTP_TIMEOUT", new Sentence(
        "Le serveur de courrier a mis trop longtemps à répondre.",
        "De mailserver deed er te lang over om te antwoorden.",
        "Der Mailserver hat zu lange für eine Antwort gebraucht.",
        "The mail server took too long to answer."));

    public static DeliveryFault MailConnectionLost { get; } = Transient("SMTP_CONNECTION_LOST", new Sentence(
        "La connexion au serveur de courrier a été coupée en cours d'envoi.",
        "De verbinding met de mailserver werd tijdens het verzenden verbroken.",
        "Die Verbindung zum Mailserver brach während des Sendens ab.",
        "The connection to the mail server was cut while sending."));

    public static DeliveryFault MailDeferred { get; } = Transient("SMTP_DEFERRED", new Sentence(
        "Le serveur de courrier demande de réessayer plus tard.",
        "De mailserver vraagt om later opnieuw te proberen.",
        "Der Mailserver bittet um einen späteren Versuch.",
        "The mail server asks to try again later."));

    public static DeliveryFault MailRefused { get; } = Final("SMTP_REFUSED", new Sentence(
        "Le serveur de courrier a refusé le message.",
        "De mailserver heeft het bericht geweigerd.",
        "Der Mailserver hat die Nachricht abgelehnt.",
        "The mail server refused the message."));

    public static DeliveryFault MailNotSecure { get; } = Transient("SMTP_NOT_SECURE", new Sentence(
        "Le serveur de courrier n'offre pas la connexion chiffrée ou l'authentification exigée.",
        "De mailserver biedt de vereiste versleuteling of authenticatie niet aan.",
        "Der Mailserver bietet die verlangte Verschlüsselung oder Anmeldung nicht an.",
        "The mail server does not offer the encryption or authentication that is required."));

    public static DeliveryFault MailBounced { get; } = Final("MAIL_BOUNCED", new Sentence(
        "Le message a été accepté puis renvoyé: l'adresse n'existe pas ou n'en veut pas.",
        "Het bericht werd aanvaard en daarna teruggestuurd: het adres bestaat niet of wil het niet.",
        "Die Nachricht wurde angenommen und dann zurückgeschickt: Die Adresse besteht nicht oder will sie nicht.",
        "The message was accepted and then sent back: the address does not exist or does not want it."));

    public static DeliveryFault MailComplaint { get; } = Final("MAIL_COMPLAINT", new Sentence(
        "Le destinataire a signalé le message comme indésirable.",
        "De ontvanger heeft het bericht als ongewenst gemeld.",
        "Der Empfänger hat die Nachricht als unerwünscht gemeldet.",
        "The recipient reported the message as unwanted."));

    public static DeliveryFault MailSignInRefused { get; } = Transient("SMTP_SIGN_IN_REFUSED", new Sentence(
        "Le serveur de courrier a refusé notre nom d'utilisateur ou notre mot de passe.",
        "De mailserver heeft onze gebruikersnaam of ons wachtwoord geweigerd.",
        "Der Mailserver hat unseren Benutzernamen oder unser Passwort abgelehnt.",
        "The mail server refused our user name or password."));

    public static DeliveryFault PdfUnavailable { get; } = Transient("PDF_UNAVAILABLE", new Sentence(
        "Le PDF n'a pas pu être produit.",
        "De pdf kon niet worden gemaakt.",
        "Das PDF konnte nicht erstellt werden.",
        "The PDF could not be made."));

    public static DeliveryFault NoWorkingDay { get; } = Transient("NO_WORKING_DAY", new Sentence(
        "Aucun rappel ne part un jour qui n'est pas ouvrable.",
        "Geen herinnering vertrekt op een dag die geen werkdag is.",
        "An einem Tag, der kein Werktag ist, geht keine Mahnung ab.",
        "No reminder leaves on a day that is no working day."));

    public static DeliveryFault GaveUp { get; } = Final("GAVE_UP", new Sentence(
        "Tous les essais ont été faits sans succès.",
        "Alle pogingen zijn zonder succes gedaan.",
        "Alle Versuche blieben ohne Erfolg.",
        "All tries were made without success."));

    public static DeliveryFault Interrupted { get; } = Transient("INTERRUPTED", new Sentence(
        "L'envoi a été interrompu avant que son issue soit connue.",
        "Het verzenden werd onderbroken voordat het resultaat bekend was.",
        "Der Versand wurde unterbrochen, bevor das Ergebnis bekannt war.",
        "The sending was interrupted before its outcome was known."));

    public static DeliveryFault InternalFault { get; } = Transient("INTERNAL", new Sentence(
        "Une erreur interne a empêché l'envoi.",
        "Een interne fout verhinderde het verzenden.",
        "Ein interner Fehler hat den Versand verhindert.",
        "An internal fault kept it from being sent."));

    public static IReadOnlyList<DeliveryFault> All { get; } =
    [
        NoAddress, MailServerUnreachable, MailTimeout, MailConnectionLost, MailDeferred, MailRefused, MailNotSecure,
        MailSignInRefused, MailBounced, MailComplaint, PdfUnavailable, NoWorkingDay, GaveUp, Interrupted,
        InternalFault,
    ];

    /// <summary>The fault of a stored code.</summary>
    public static DeliveryFault Of(string code) => All.Single(fault => fault.Code == code);

    private static DeliveryFault Transient(string code, Sentence meaning) => new(code, IsTransient: true, meaning);

    private static DeliveryFault Final(string code, Sentence meaning) => new(code, IsTransient: false, meaning);
}
