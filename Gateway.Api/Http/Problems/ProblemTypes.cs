using Gateway.Domain.Languages;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Gateway.Api.Http.Problems;

/// <summary>The closed list of problems the API answers with. Each has its page below /docs/problems.</summary>
internal static class ProblemTypes
{
    public static ProblemType MalformedJson { get; } = new(
        "malformed-json",
        Status400BadRequest,
        new Sentence(
            "JSON mal formé",
            "Misvormde JSON",
            "Fehlerhaftes JSON",
            "Malformed JSON"),
        new Sentence(
            "Le corps n'est pas du JSON en UTF-8, ou il est imbriqué sur plus de 32 niveaux. Corrigez à "
            + "l'endroit indiqué.",
            "De inhoud is geen JSON in UTF-8 of is meer dan 32 niveaus diep genest. Verbeter op de aangegeven plaats.",
            "Der Inhalt ist kein JSON in UTF-8 oder tiefer als 32 Ebenen verschachtelt. Korrigieren Sie die "
            + "genannte Stelle.",
            "The body is no JSON in UTF-8, or is nested deeper than 32 levels. Correct it where the answer points."));

    public static ProblemType InvalidParameter { get; } = new(
        "invalid-parameter",
        Status400BadRequest,
        new Sentence(
            "Paramètre ou en-tête invalide",
            "Ongeldige parameter of header",
            "Ungültiger Parameter oder Header",
            "Invalid parameter or header"),
        new Sentence(
            "Un paramètre de l'adresse ou un en-tête manque ou n'a pas la forme attendue ; les constats disent lequel.",
            "Een parameter van het adres of een header ontbreekt of heeft niet de verwachte vorm; de bevindingen "
            + "zeggen welke.",
            "Ein Parameter der Adresse oder ein Header fehlt oder hat nicht die erwartete Form; die Befunde "
            + "nennen ihn.",
            "A parameter of the address or a header is missing or not of the form expected; the findings say which."));

    public static ProblemType NotAuthenticated { get; } = new(
        "not-authenticated",
        Status401Unauthorized,
        new Sentence(
            "Clé d'API absente ou refusée",
            "API-sleutel ontbreekt of is geweigerd",
            "API-Schlüssel fehlt oder wurde abgelehnt",
            "API key missing or refused"),
        new Sentence(
            "Envoyez « Authorization: Bearer sgw_… » avec une clé valable et non révoquée.",
            "Stuur \"Authorization: Bearer sgw_…\" met een geldige, niet ingetrokken sleutel.",
            "Senden Sie „Authorization: Bearer sgw_…“ mit einem gültigen, nicht widerrufenen Schlüssel.",
            "Send \"Authorization: Bearer sgw_…\" with a key that is valid and not revoked."));

    public static ProblemType NotAllowed { get; } = new(
        "not-allowed",
        Status403Forbidden,
        new Sentence(
            "Hors de la portée de la clé",
            "Buiten het bereik van de sleutel",
            "Außerhalb der Reichweite des Schlüssels",
            "Outside the scope of the key"),
        new Sentence(
            "Cette clé ne permet pas cet acte ; prenez une clé de l'entité juridique ou de l'administration.",
            "Met deze sleutel mag dit niet; gebruik een sleutel van de juridische entiteit of van de administratie.",
            "Dieser Schlüssel erlaubt das nicht; nehmen Sie einen der juristischen Person oder der Verwaltung.",
            "This key does not allow this; use one of the legal entity or of administration."));

    public static ProblemType NotFound { get; } = new(
        "not-found",
        Status404NotFound,
        new Sentence(
            "Introuvable",
            "Niet gevonden",
            "Nicht gefunden",
            "Not found"),
        new Sentence(
            "Il n'y a rien à cette adresse, ou rien que cette clé puisse voir.",
            "Op dit adres is niets, of niets dat deze sleutel mag zien.",
            "Unter dieser Adresse gibt es nichts, oder nichts, was dieser Schlüssel sehen darf.",
            "There is nothing at this address, or nothing that this key may see."));

    public static ProblemType MethodNotAllowed { get; } = new(
        "method-not-allowed",
        Status405MethodNotAllowed,
        new Sentence(
            "Méthode non permise",
            "Methode niet toegestaan",
            "Methode nicht erlaubt",
            "Method not allowed"),
        new Sentence(
            "Cette adresse n'accepte que les méthodes de l'en-tête Allow.",
            "Dit adres aanvaardt alleen de methoden in de header Allow.",
            "Diese Adresse nimmt nur die Methoden im Header Allow an.",
            "This address takes only the methods in the Allow header."));

    public static ProblemType NotAcceptable { get; } = new(
        "not-acceptable",
        Status406NotAcceptable,
        new Sentence(
            "Aucune forme acceptable",
            "Geen aanvaardbare vorm",
            "Keine annehmbare Form",
            "No acceptable form"),
        new Sentence(
            "La réponse ne peut être donnée dans aucune des formes de l'en-tête Accept.",
            "Het antwoord kan in geen van de vormen van de header Accept worden gegeven.",
            "Die Antwort kann in keiner der Formen des Headers Accept gegeben werden.",
            "The answer cannot be given in any of the forms of the Accept header."));

    public static ProblemType Conflict { get; } = new(
        "conflict",
        Status409Conflict,
        new Sentence(
            "Contraire à l'état présent",
            "In strijd met de huidige toestand",
            "Im Widerspruch zum jetzigen Stand",
            "Against the present state"),
        new Sentence(
            "L'acte n'est pas possible dans l'état où se trouve l'objet ; relisez-le.",
            "Dit is niet mogelijk in de toestand van het object; lees het opnieuw.",
            "Das ist im jetzigen Zustand des Objekts nicht möglich; lesen Sie es neu.",
            "This is not possible in the state the object is in; read it again."));

    public static ProblemType DuplicateReference { get; } = new(
        "duplicate-reference",
        Status409Conflict,
        new Sentence(
            "Référence déjà utilisée",
            "Referentie al gebruikt",
            "Referenz bereits verwendet",
            "Reference already used"),
        new Sentence(
            "Un document de cette unité, ou un autre objet, porte déjà cette référence ; « related » donne son "
            + "adresse.",
            "Een document van deze eenheid, of een ander object, draagt deze referentie al; \"related\" geeft "
            + "het adres.",
            "Ein Dokument dieser Einheit oder ein anderes Objekt trägt diese Referenz schon; „related“ nennt "
            + "seine Adresse.",
            "A document of this unit, or another object, bears this reference already; \"related\" gives its "
            + "address."));

    public static ProblemType RequestInProgress { get; } = new(
        "request-in-progress",
        Status409Conflict,
        new Sentence(
            "Même demande en cours",
            "Dezelfde aanvraag loopt",
            "Gleiche Anfrage läuft",
            "Same request in progress"),
        new Sentence(
            "Une demande avec cette Idempotency-Key est en cours ; répétez-la dans un instant pour avoir sa réponse.",
            "Een aanvraag met deze Idempotency-Key loopt nog; herhaal ze straks om het antwoord te krijgen.",
            "Eine Anfrage mit diesem Idempotency-Key läuft noch; wiederholen Sie sie gleich, um ihre Antwort zu "
            + "erhalten.",
            "A request with this Idempotency-Key is in progress; repeat it in a moment to get its answer."));

    public static ProblemType StatementRefused { get; } = new(
        "statement-refused",
        Status422UnprocessableEntity,
        new Sentence(
            "Fichier bancaire refusé",
            "Bankbestand geweigerd",
            "Bankdatei abgelehnt",
            "Bank file refused"),
        new Sentence(
            "Le fichier ne se tient pas, ne suit pas ce qui est connu ou concerne un compte qui n'est pas le nôtre ; "
            + "chaque constat dit quoi et à quelle ligne. Rien n'a été enregistré ni comptabilisé.",
            "Het bestand klopt niet, volgt niet op wat gekend is of gaat over een rekening die niet van ons is; elke "
            + "bevinding zegt wat en op welke regel. Er is niets opgeslagen of geboekt.",
            "Die Datei stimmt nicht, schließt nicht an das Bekannte an oder betrifft ein Konto, das nicht unseres ist; "
            + "jeder Befund sagt was und in welcher Zeile. Nichts wurde gespeichert oder gebucht.",
            "The file does not hold, does not follow what is known, or is for an account that is not ours; each "
            + "finding says what and on which line. Nothing was stored or booked."));

    public static ProblemType IdempotencyKeyReused { get; } = new(
        "idempotency-key-reused",
        Status422UnprocessableEntity,
        new Sentence(
            "Idempotency-Key déjà employée autrement",
            "Idempotency-Key al anders gebruikt",
            "Idempotency-Key anders verwendet",
            "Idempotency-Key used otherwise"),
        new Sentence(
            "Cette Idempotency-Key a servi à une demande différente ; prenez-en une nouvelle pour une nouvelle "
            + "demande.",
            "Deze Idempotency-Key diende voor een andere aanvraag; gebruik een nieuwe voor een nieuwe aanvraag.",
            "Dieser Idempotency-Key diente einer anderen Anfrage; nehmen Sie für eine neue Anfrage einen neuen.",
            "This Idempotency-Key served another request; take a new one for a new request."));

    public static ProblemType VersionChanged { get; } = new(
        "version-changed",
        Status412PreconditionFailed,
        new Sentence(
            "L'objet a changé",
            "Het object is veranderd",
            "Das Objekt hat sich geändert",
            "The object has changed"),
        new Sentence(
            "L'objet n'est plus à la version de If-Match ; relisez-le et refaites le changement.",
            "Het object heeft niet meer de versie van If-Match; lees het opnieuw en doe de wijziging opnieuw.",
            "Das Objekt hat nicht mehr die Version aus If-Match; lesen Sie es neu und wiederholen Sie die Änderung.",
            "The object is no longer at the version of If-Match; read it again and redo the change."));

    public static ProblemType TooLarge { get; } = new(
        "too-large",
        Status413PayloadTooLarge,
        new Sentence(
            "Demande trop grande",
            "Aanvraag te groot",
            "Anfrage zu groß",
            "Request too large"),
        new Sentence(
            "Le corps dépasse la taille permise à cette adresse ; rien n'en a été lu.",
            "De inhoud is groter dan dit adres toestaat; er is niets van gebruikt.",
            "Der Inhalt ist größer als hier erlaubt; nichts davon wurde verwendet.",
            "The body is larger than this address allows; nothing of it was used."));

    public static ProblemType UnsupportedMediaType { get; } = new(
        "unsupported-media-type",
        Status415UnsupportedMediaType,
        new Sentence(
            "Type de contenu non pris en charge",
            "Inhoudstype niet ondersteund",
            "Inhaltstyp nicht unterstützt",
            "Content type not supported"),
        new Sentence(
            "Envoyez du JSON en UTF-8 avec « Content-Type: application/json », ou le type que l'adresse demande.",
            "Stuur JSON in UTF-8 met \"Content-Type: application/json\", of het type dat het adres vraagt.",
            "Senden Sie JSON in UTF-8 mit „Content-Type: application/json“ oder den Typ, den die Adresse verlangt.",
            "Send JSON in UTF-8 with \"Content-Type: application/json\", or the type the address asks for."));

    public static ProblemType InvalidRequest { get; } = new(
        "invalid-request",
        Status422UnprocessableEntity,
        new Sentence(
            "Demande invalide",
            "Ongeldige aanvraag",
            "Ungültige Anfrage",
            "Invalid request"),
        new Sentence(
            "Des champs sont inconnus, manquent ou ont une valeur impossible ; chaque constat dit où. Rien n'a "
            + "été fait.",
            "Velden zijn onbekend, ontbreken of hebben een onmogelijke waarde; elke bevinding zegt waar. Er is "
            + "niets gedaan.",
            "Felder sind unbekannt, fehlen oder haben einen unmöglichen Wert; jeder Befund sagt wo. Nichts wurde "
            + "getan.",
            "Fields are unknown, missing or have an impossible value; each finding says where. Nothing was done."));

    public static ProblemType DocumentRefused { get; } = new(
        "document-refused",
        Status422UnprocessableEntity,
        new Sentence(
            "Document refusé",
            "Document geweigerd",
            "Dokument abgelehnt",
            "Document refused"),
        new Sentence(
            "Le document contredit les règles de la norme, du réseau ou de la loi ; chaque constat dit laquelle "
            + "et où. Aucun numéro n'a été pris.",
            "Het document is in strijd met regels van de norm, het netwerk of de wet; elke bevinding zegt welke "
            + "en waar. Er is geen nummer gebruikt.",
            "Das Dokument verstößt gegen Regeln der Norm, des Netzes oder des Gesetzes; jeder Befund sagt welche "
            + "und wo. Es wurde keine Nummer vergeben.",
            "The document breaks rules of the norm, the network or the law; each finding says which and where. "
            + "No number was taken."));

    public static ProblemType VersionRequired { get; } = new(
        "version-required",
        Status428PreconditionRequired,
        new Sentence(
            "If-Match requis",
            "If-Match vereist",
            "If-Match erforderlich",
            "If-Match required"),
        new Sentence(
            "Envoyez If-Match avec l'ETag que la lecture a donné, pour ne pas écraser le changement d'un autre.",
            "Stuur If-Match met de ETag van de lezing, om andermans wijziging niet te overschrijven.",
            "Senden Sie If-Match mit dem gelesenen ETag, um keine fremde Änderung zu überschreiben.",
            "Send If-Match with the ETag that reading gave, so that nobody else's change is overwritten."));

    public static ProblemType TooManyRequests { get; } = new(
        "too-many-requests",
        Status429TooManyRequests,
        new Sentence(
            "Trop de demandes",
            "Te veel aanvragen",
            "Zu viele Anfragen",
            "Too many requests"),
        new Sentence(
            "La clé a épuisé son crédit de demandes ; attendez le nombre de secondes de Retry-After.",
            "De sleutel heeft zijn tegoed aan aanvragen opgebruikt; wacht het aantal seconden in Retry-After.",
            "Der Schlüssel hat sein Guthaben an Anfragen verbraucht; warten Sie die Sekunden aus Retry-After.",
            "The key has used up its credit of requests; wait the seconds that Retry-After gives."));

    public static ProblemType Internal { get; } = new(
        "internal-error",
        Status500InternalServerError,
        new Sentence(
            "Erreur interne",
            "Interne fout",
            "Interner Fehler",
            "Internal error"),
        new Sentence(
            "La faute est de notre côté. Répétez la demande avec la même Idempotency-Key ; si elle persiste, "
            + "donnez-nous le traceId.",
            "De fout ligt bij ons. Herhaal de aanvraag met dezelfde Idempotency-Key; blijft ze, geef ons dan de "
            + "traceId.",
            "Der Fehler liegt bei uns. Wiederholen Sie die Anfrage mit demselben Idempotency-Key; bleibt er, "
            + "nennen Sie uns die traceId.",
            "The fault is ours. Repeat the request with the same Idempotency-Key; if it stays, tell us the traceId."));

    public static ProblemType Unavailable { get; } = new(
        "unavailable",
        Status503ServiceUnavailable,
        new Sentence(
            "Momentanément indisponible",
            "Tijdelijk niet beschikbaar",
            "Vorübergehend nicht verfügbar",
            "Unavailable for the moment"),
        new Sentence(
            "Quelque chose dont la réponse dépend ne fonctionne pas pour l'instant ; répétez la demande plus tard.",
            "Iets waarvan het antwoord afhangt, werkt nu niet; herhaal de aanvraag later.",
            "Etwas, wovon die Antwort abhängt, arbeitet gerade nicht; wiederholen Sie die Anfrage später.",
            "Something the answer depends on does not work at present; repeat the request later."));

    /// <summary>Of several with one status, the most general comes first.</summary>
    public static IReadOnlyList<ProblemType> All { get; } =
    [
        InvalidParameter, MalformedJson, NotAuthenticated, NotAllowed, NotFound, MethodNotAllowed, NotAcceptable,
        Conflict, DuplicateReference, RequestInProgress, VersionChanged, TooLarge, UnsupportedMediaType, InvalidRequest,
        DocumentRefused, StatementRefused, IdempotencyKeyReused, VersionRequired, TooManyRequests, Internal,
        Unavailable,
    ];

    /// <summary>The problem of an answer that has only a status.</summary>
    public static ProblemType OfStatus(int status) => All.FirstOrDefault(type => type.Status == status)
        ?? (status >= Status500InternalServerError ? Internal : InvalidParameter);
}
