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

    public static DeliveryFault NoParticipant { get; } = Final("NO_PARTICIPANT", new Sentence(
        "Ce client est atteint par Peppol, et ni participant ni numéro d'entreprise n'est connu de lui.",
        "Deze klant wordt via Peppol bereikt, en er is geen deelnemer en geen ondernemingsnummer van bekend.",
        "Dieser Kunde wird über Peppol erreicht, und weder Teilnehmer noch Unternehmensnummer ist von ihm bekannt.",
        "This client is reached through Peppol, and neither a participant nor an enterprise number is known of it."));

    public static DeliveryFault NoAccessPoint { get; } = Final("NO_ACCESS_POINT", new Sentence(
        "Ce client est atteint par Peppol, et cette passerelle n'a pas de point d'accès.",
        "Deze klant wordt via Peppol bereikt, en deze gateway heeft geen toegangspunt.",
        "Dieser Kunde wird über Peppol erreicht, und dieses Gateway hat keinen Zugangspunkt.",
        "This client is reached through Peppol, and this gateway has no access point."));

    public static DeliveryFault PeppolNotRegistered { get; } = Final("PEPPOL_NOT_REGISTERED", new Sentence(
        "Le client n'est pas inscrit sur le réseau Peppol.",
        "De klant is niet op het Peppol-netwerk geregistreerd.",
        "Der Kunde ist nicht im Peppol-Netzwerk registriert.",
        "The client is not registered in the Peppol network."));

    public static DeliveryFault PeppolNotAccepted { get; } = Final("PEPPOL_NOT_ACCEPTED", new Sentence(
        "Le client est inscrit sur le réseau Peppol, mais n'y reçoit pas ce type de document.",
        "De klant is op het Peppol-netwerk geregistreerd, maar ontvangt dit type document er niet.",
        "Der Kunde ist im Peppol-Netzwerk registriert, empfängt diese Art Dokument dort aber nicht.",
        "The client is registered in the Peppol network, but does not receive this type of document there."));

    public static DeliveryFault PeppolLookupRefused { get; } = Final("PEPPOL_LOOKUP_REFUSED", new Sentence(
        "Ce que le réseau Peppol dit du client n'est pas digne de foi: signature, certificat ou adresse.",
        "Wat het Peppol-netwerk over de klant zegt is niet te vertrouwen: handtekening, certificaat of adres.",
        "Was das Peppol-Netzwerk über den Kunden sagt, ist nicht vertrauenswürdig: Signatur, Zertifikat oder "
        + "Adresse.",
        "What the Peppol network says of the client is not to be trusted: signature, certificate or address."));

    public static DeliveryFault PeppolLookupUnreachable { get; } = Transient("PEPPOL_LOOKUP_UNREACHABLE", new Sentence(
        "Le réseau Peppol ne dit pas pour l'instant où le client est atteint.",
        "Het Peppol-netwerk zegt nu niet waar de klant te bereiken is.",
        "Das Peppol-Netzwerk sagt zurzeit nicht, wo der Kunde erreicht wird.",
        "The Peppol network does not say at present where the client is reached."));

    public static DeliveryFault PeppolCertificateRefused { get; } = Final("PEPPOL_CERTIFICATE_REFUSED", new Sentence(
        "Le certificat du point d'accès du client est échu, révoqué ou inconnu.",
        "Het certificaat van het toegangspunt van de klant is vervallen, ingetrokken of onbekend.",
        "Das Zertifikat des Zugangspunkts des Kunden ist abgelaufen, gesperrt oder unbekannt.",
        "The certificate of the client's access point has expired, was revoked or is unknown."));

    public static DeliveryFault PeppolRevocationUnknown { get; } = Transient("PEPPOL_REVOCATION_UNKNOWN", new Sentence(
        "On ne peut pas savoir maintenant si le certificat du point d'accès du client a été révoqué.",
        "Nu is niet na te gaan of het certificaat van het toegangspunt van de klant is ingetrokken.",
        "Zurzeit ist nicht festzustellen, ob das Zertifikat des Zugangspunkts des Kunden gesperrt wurde.",
        "It cannot be found out now whether the certificate of the client's access point was revoked."));

    public static DeliveryFault PeppolUnreachable { get; } = Transient("PEPPOL_UNREACHABLE", new Sentence(
        "Le point d'accès du client ne répond pas.",
        "Het toegangspunt van de klant antwoordt niet.",
        "Der Zugangspunkt des Kunden antwortet nicht.",
        "The client's access point does not answer."));

    public static DeliveryFault PeppolTimeout { get; } = Transient("PEPPOL_TIMEOUT", new Sentence(
        "Le point d'accès du client a mis trop longtemps à répondre.",
        "Het toegangspunt van de klant deed er te lang over om te antwoorden.",
        "Der Zugangspunkt des Kunden hat zu lange für eine Antwort gebraucht.",
        "The client's access point took too long to answer."));

    public static DeliveryFault PeppolNoReceipt { get; } = Transient("PEPPOL_NO_RECEIPT", new Sentence(
        "Le point d'accès du client a répondu sans accusé de réception.",
        "Het toegangspunt van de klant antwoordde zonder ontvangstbewijs.",
        "Der Zugangspunkt des Kunden hat ohne Empfangsbestätigung geantwortet.",
        "The client's access point answered without a receipt."));

    public static DeliveryFault PeppolReceiptInvalid { get; } = Transient("PEPPOL_RECEIPT_INVALID", new Sentence(
        "L'accusé de réception du point d'accès du client ne prouve rien.",
        "Het ontvangstbewijs van het toegangspunt van de klant bewijst niets.",
        "Die Empfangsbestätigung des Zugangspunkts des Kunden beweist nichts.",
        "The receipt of the client's access point proves nothing."));

    public static DeliveryFault PeppolDeferred { get; } = Transient("PEPPOL_DEFERRED", new Sentence(
        "Le point d'accès du client ne peut pas prendre le message maintenant.",
        "Het toegangspunt van de klant kan het bericht nu niet aannemen.",
        "Der Zugangspunkt des Kunden kann die Nachricht jetzt nicht annehmen.",
        "The client's access point cannot take the message now."));

    public static DeliveryFault PeppolRefused { get; } = Final("PEPPOL_REFUSED", new Sentence(
        "Le point d'accès du client a refusé le message.",
        "Het toegangspunt van de klant heeft het bericht geweigerd.",
        "Der Zugangspunkt des Kunden hat die Nachricht abgelehnt.",
        "The client's access point refused the message."));

    public static DeliveryFault PeppolNotServiced { get; } = Final("PEPPOL_NOT_SERVICED", new Sentence(
        "Le point d'accès que le réseau indique ne sert pas ce client ou ce type de document.",
        "Het toegangspunt dat het netwerk noemt bedient deze klant of dit type document niet.",
        "Der Zugangspunkt, den das Netzwerk nennt, bedient diesen Kunden oder diese Dokumentart nicht.",
        "The access point that the network names does not serve this client or this type of document."));

    public static DeliveryFault PeppolReceiverDown { get; } = Transient("PEPPOL_RECEIVER_DOWN", new Sentence(
        "Le point d'accès du client est en panne; il est laissé en paix un moment.",
        "Het toegangspunt van de klant ligt stil; het wordt een tijd met rust gelaten.",
        "Der Zugangspunkt des Kunden ist ausgefallen; er wird eine Weile in Ruhe gelassen.",
        "The client's access point is down; it is left alone for a while."));

    /// <summary>MLS reason SV.</summary>
    public static DeliveryFault StatusSyntax { get; } = Final("PEPPOL_STATUS_SYNTAX", new Sentence(
        "Le point d'accès du client a rejeté le document : sa syntaxe est incorrecte.",
        "Het toegangspunt van de klant weigerde het document: de syntaxis klopt niet.",
        "Der Zugangspunkt des Kunden hat das Dokument abgelehnt: Seine Syntax ist falsch.",
        "The client's access point rejected the document: its syntax is broken."));

    /// <summary>MLS reason BV.</summary>
    public static DeliveryFault StatusRule { get; } = Final("PEPPOL_STATUS_RULE", new Sentence(
        "Le point d'accès du client a rejeté le document : il enfreint une règle de gestion.",
        "Het toegangspunt van de klant weigerde het document: het schendt een bedrijfsregel.",
        "Der Zugangspunkt des Kunden hat das Dokument abgelehnt: Es verletzt eine Geschäftsregel.",
        "The client's access point rejected the document: it breaks a business rule."));

    /// <summary>MLS reason FD.</summary>
    public static DeliveryFault StatusNotDelivered { get; } = Final("PEPPOL_STATUS_NOT_DELIVERED", new Sentence(
        "Le point d'accès du client a pris le document, mais n'a pas pu le lui remettre.",
        "Het toegangspunt van de klant nam het document aan, maar kon het niet aan de klant afleveren.",
        "Der Zugangspunkt des Kunden hat das Dokument angenommen, konnte es ihm aber nicht zustellen.",
        "The client's access point took the document, but could not deliver it to the client."));

    /// <summary>An MLS that says RE and no reason that is known.</summary>
    public static DeliveryFault StatusRejected { get; } = Final("PEPPOL_STATUS_REJECTED", new Sentence(
        "Le point d'accès du client a rejeté le document sans motif reconnu.",
        "Het toegangspunt van de klant weigerde het document zonder een bekende reden.",
        "Der Zugangspunkt des Kunden hat das Dokument ohne bekannten Grund abgelehnt.",
        "The client's access point rejected the document and gave no reason that is known."));

    public static DeliveryFault NoWorkingDay { get; } = Transient("NO_WORKING_DAY", new Sentence(
        "Aucun rappel ne part un jour qui n'est pas ouvrable.",
        "Geen herinnering vertrekt op een dag die geen werkdag is.",
        "An einem Tag, der kein Werktag ist, geht keine Mahnung ab.",
        "No reminder leaves on a day that is no working day."));

    public static DeliveryFault BankNotKnown { get; } = Transient("BANK_NOT_KNOWN", new Sentence(
        "La banque n'est pas connue jusqu'au dernier jour ouvrable : aucun rappel ne part.",
        "De bank is niet gekend tot de laatste werkdag: geen herinnering vertrekt.",
        "Die Bank ist nicht bis zum letzten Werktag bekannt: Keine Mahnung geht ab.",
        "The bank is not known up to the last working day: no reminder leaves."));

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

    /// <summary>It is not tried again, though an earlier try may have arrived.</summary>
    public static DeliveryFault MailMayHaveLeft { get; } = Final("MAIL_MAY_HAVE_LEFT", new Sentence(
        "Un essai précédent est peut-être arrivé, et ce qu'il dit n'est plus vrai : une personne doit regarder.",
        "Een vorige poging is misschien aangekomen, en de inhoud klopt niet meer: iemand moet kijken.",
        "Ein früherer Versuch kam vielleicht an, und der Inhalt stimmt nicht mehr: Jemand muss nachsehen.",
        "An earlier try may have arrived, and what the mail says is true no more: a person must look."));

    public static IReadOnlyList<DeliveryFault> All { get; } =
    [
        NoAddress, MailServerUnreachable, MailTimeout, MailConnectionLost, MailDeferred, MailRefused, MailNotSecure,
        MailSignInRefused, MailBounced, MailComplaint, PdfUnavailable, NoParticipant, NoAccessPoint,
        PeppolNotRegistered, PeppolNotAccepted, PeppolLookupRefused, PeppolLookupUnreachable, PeppolCertificateRefused,
        PeppolRevocationUnknown, PeppolUnreachable, PeppolTimeout, PeppolNoReceipt, PeppolReceiptInvalid,
        PeppolDeferred, PeppolRefused, PeppolNotServiced, PeppolReceiverDown, StatusSyntax, StatusRule,
        StatusNotDelivered, StatusRejected, NoWorkingDay, BankNotKnown, GaveUp, Interrupted, InternalFault,
        MailMayHaveLeft,
    ];

    /// <summary>The fault of a stored code.</summary>
    public static DeliveryFault Of(string code) => All.Single(fault => fault.Code == code);

    /// <summary>The codes of tries after which nobody knows whether the mail was taken.</summary>
    public static IReadOnlyList<string> OfUnknownEnd { get; } =
        [Interrupted.Code, MailTimeout.Code, MailConnectionLost.Code];

    /// <summary>Whether the receiving side took it, and told later that its recipient does not get it.</summary>
    public static bool IsRejection(string? code) => code is not null
        && (code == StatusSyntax.Code || code == StatusRule.Code || code == StatusNotDelivered.Code
            || code == StatusRejected.Code);

    private static DeliveryFault Transient(string code, Sentence meaning) => new(code, IsTransient: true, meaning);

    private static DeliveryFault Final(string code, Sentence meaning) => new(code, IsTransient: false, meaning);
}
