using Gateway.Domain.Languages;

namespace Gateway.Api.Desk;

/// <summary>What every page of the desk says.</summary>
internal static class DeskTexts
{
    public static readonly Sentence Desk = new("Bureau", "Bureau", "Arbeitsplatz", "Desk");

    public static readonly Sentence SignIn = new("Se connecter", "Aanmelden", "Anmelden", "Sign in");

    public static readonly Sentence SignOut = new("Se déconnecter", "Afmelden", "Abmelden", "Sign out");

    public static readonly Sentence Key = new("Clé d'API", "API-sleutel", "API-Schlüssel", "API key");

    public static readonly Sentence KeyHint = new(
        "Celle de votre entité juridique ; elle reste dans ce navigateur jusqu'à sa fermeture.",
        "Die van uw juridische entiteit; ze blijft in deze browser tot u die sluit.",
        "Den Ihres Rechtsträgers; er bleibt in diesem Browser, bis Sie ihn schließen.",
        "That of your legal entity; it stays in this browser until you close it.");

    public static readonly Sentence KeyRefused = new(
        "Cette clé n'est pas valable ici.",
        "Deze sleutel is hier niet geldig.",
        "Dieser Schlüssel gilt hier nicht.",
        "This key is not good here.");

    public static readonly Sentence Pages = new("Pages", "Pagina's", "Seiten", "Pages");

    public static readonly Sentence ToContent = new(
        "Aller au contenu", "Naar de inhoud", "Zum Inhalt", "Skip to content");

    public static readonly Sentence NotDone = new(
        "Rien n'a été fait :", "Er is niets gedaan:", "Es wurde nichts getan:", "Nothing was done:");

    /// <summary>Somebody was quicker, or the page is old.</summary>
    public static readonly Sentence Gone = new(
        "Cela n'existe pas, ou plus.", "Dit bestaat niet of niet meer.", "Das gibt es nicht oder nicht mehr.",
        "There is no such thing, or no more.");

    public static readonly Sentence Next = new("Suite", "Volgende", "Weiter", "Next");

    public static readonly Sentence Nothing = new("Il n'y a rien ici.", "Hier is niets.", "Hier ist nichts.",
        "There is nothing here.");

    public static readonly Sentence Reason = new("Raison", "Reden", "Grund", "Reason");

    public static readonly Sentence Entity = new(
        "Entité juridique", "Juridische entiteit", "Rechtsträger", "Legal entity");

    public static readonly Sentence Client = new("Client", "Klant", "Kunde", "Client");

    public static readonly Sentence Invoice = new("Facture", "Factuur", "Rechnung", "Invoice");

    public static readonly Sentence DueOn = new("Échéance", "Vervaldag", "Fällig", "Due");

    public static readonly Sentence Owed = new("Dû", "Verschuldigd", "Geschuldet", "Owed");

    public static readonly Sentence State = new("État", "Stand", "Stand", "State");

    public static readonly Sentence Day = new("Jour", "Dag", "Tag", "Day");

    public static readonly Sentence OneDay = new(
        "« {0} » n'est pas un jour.", "“{0}” is geen dag.", "„{0}“ ist kein Tag.", "\"{0}\" is no day.");
}
