using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Payroll;

/// <summary>What the pages of units say.</summary>
internal static class UnitTexts
{
    public static readonly Sentence Units = new(
        "Comptes des unités", "Rekeningen van de eenheden", "Konten der Einheiten", "Accounts of units");

    public static readonly Sentence Find = new(
        "Code ou nom de l'unité", "Code of naam van de eenheid", "Code oder Name der Einheit",
        "Code or name of the unit");

    public static readonly Sentence Search = new("Chercher", "Zoeken", "Suchen", "Search");

    public static readonly Sentence NoUnit = new(
        "Aucune unité ne correspond.", "Geen eenheid komt overeen.", "Keine Einheit entspricht dem.",
        "No unit is found.");

    public static readonly Sentence Next = new("Suite", "Volgende", "Weiter", "Next");

    public static readonly Sentence From = new("Du", "Van", "Von", "From");

    public static readonly Sentence To = new("Au", "Tot en met", "Bis", "To");

    public static readonly Sentence Currency = new("Devise", "Munt", "Währung", "Currency");

    public static readonly Sentence Show = new("Afficher", "Tonen", "Anzeigen", "Show");

    public static readonly Sentence Late = new(
        "Factures en retard au {0}", "Facturen over tijd op {0}", "Überfällige Rechnungen am {0}",
        "Invoices that are late on {0}");

    public static readonly Sentence NothingLate = new(
        "Aucune facture n'est en retard.", "Geen factuur is over tijd.", "Keine Rechnung ist überfällig.",
        "No invoice is late.");

    public static readonly Sentence Due = new(
        "Échue le {0} ; jours de retard : {1}.", "Vervallen op {0}; dagen over tijd: {1}.",
        "Fällig am {0}; Tage im Verzug: {1}.", "Due on {0}; days late: {1}.");

    public static readonly Sentence MoreLate = new(
        "Les factures en retard suivantes", "De volgende facturen over tijd", "Die nächsten überfälligen Rechnungen",
        "The next late invoices");

    public static readonly Sentence WrongPeriod = new(
        "La période va du premier au dernier jour, sur 400 jours au plus ; voici les 92 derniers.",
        "De periode loopt van de eerste tot de laatste dag, over hoogstens 400 dagen; dit zijn de laatste 92.",
        "Der Zeitraum reicht vom ersten bis zum letzten Tag, über höchstens 400 Tage; dies sind die letzten 92.",
        "The period runs from its first to its last day, over 400 days at most; here are the last 92.");

    public static readonly Sentence TooManyLines = new(
        "Cette période a plus de {0} lignes ; choisissez-en une plus courte.",
        "Deze periode heeft meer dan {0} regels; kies een kortere.",
        "Dieser Zeitraum hat mehr als {0} Zeilen; wählen Sie einen kürzeren.",
        "This period has more than {0} lines; choose a shorter one.");
}
