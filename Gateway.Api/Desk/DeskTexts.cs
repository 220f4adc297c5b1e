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
}
