using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Receivables;

/// <summary>What the page of balances says.</summary>
internal static class BalanceTexts
{
    public static readonly Sentence Title = new(
        "Balance âgée", "Ouderdomsbalans", "Altersstruktur", "Aged balance");

    public static readonly Sentence AsOf = new("Au", "Op", "Zum", "As at");

    public static readonly Sentence By = new("Par", "Per", "Nach", "By");

    public static readonly Sentence Clients = new("Client", "Klant", "Kunde", "Client");

    public static readonly Sentence Units = new(
        "Unité de production", "Productie-eenheid", "Produktionseinheit", "Production unit");

    public static readonly Sentence Show = new("Afficher", "Tonen", "Anzeigen", "Show");

    public static readonly Sentence NotDue = new("Non échu", "Niet vervallen", "Nicht fällig", "Not due");

    public static readonly Sentence Days = new("{0} jours", "{0} dagen", "{0} Tage", "{0} days");

    public static readonly Sentence Accessories = new(
        "Intérêts et frais", "Interest en kosten", "Zinsen und Kosten", "Interest and costs");

    public static readonly Sentence Credit = new("Avoir", "Tegoed", "Guthaben", "Kept");

    public static readonly Sentence All = new("Total", "Totaal", "Summe", "Total");

    public static readonly Sentence None = new(
        "Rien n'était dû ce jour-là.", "Die dag was niets verschuldigd.", "An diesem Tag war nichts geschuldet.",
        "Nothing was owed on that day.");

    public static readonly Sentence Hint = new(
        "Les jours se comptent depuis l'échéance ; le plus en retard d'abord. L'avoir n'est pas déduit.",
        "De dagen tellen vanaf de vervaldag; het meest achterstallige eerst. Het tegoed is niet afgetrokken.",
        "Die Tage zählen ab der Fälligkeit; das am meisten Überfällige zuerst. Das Guthaben ist nicht abgezogen.",
        "Days count from the due date; what is late the most comes first. What is kept is not taken off.");
}
