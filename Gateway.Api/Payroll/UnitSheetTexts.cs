using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Payroll;

/// <summary>The headings of a unit's account.</summary>
internal static class UnitSheetTexts
{
    public static readonly Sentence Account = new(
        "Compte de l'unité {0}", "Rekening van {0}", "Konto von {0}", "Account of {0}");

    public static readonly Sentence Period = new("Du {0} au {1}", "Van {0} tot en met {1}", "Vom {0} bis {1}",
        "From {0} to {1}");

    public static readonly Sentence NoLines = new(
        "Rien n'a bougé dans cette période.", "In deze periode bewoog niets.",
        "In diesem Zeitraum hat sich nichts bewegt.", "Nothing moved in this period.");

    public static readonly Sentence Lines = new(
        "Ligne par ligne, en {0}", "Regel per regel, in {0}", "Zeile für Zeile, in {0}", "Line by line, in {0}");

    public static readonly Sentence Sums = new("En somme", "Samengevat", "In Summe", "In sum");

    public static readonly Sentence Total = new("Total", "Totaal", "Summe", "Total");

    public static readonly Sentence Day = new("Jour", "Dag", "Tag", "Day");

    public static readonly Sentence What = new("Ce qui s'est passé", "Wat gebeurde", "Was geschah", "What happened");

    public static readonly Sentence Opening = new(
        "Reste au début", "Rest bij het begin", "Rest am Anfang", "Left at the start");

    public static readonly Sentence Invoiced = new("Facturé", "Gefactureerd", "Fakturiert", "Invoiced");

    public static readonly Sentence Collected = new("Encaissé", "Ontvangen", "Eingegangen", "Collected");

    public static readonly Sentence Advanced = new("Avancé", "Voorgeschoten", "Vorgestreckt", "Advanced");

    public static readonly Sentence Deducted = new("Retenu", "Ingehouden", "Einbehalten", "Deducted");

    public static readonly Sentence PaidOut = new("Payé", "Uitbetaald", "Ausgezahlt", "Paid out");

    public static readonly Sentence Balance = new("Reste", "Rest", "Rest", "Left");

    public static readonly Sentence Closing = new(
        "Reste à la fin", "Rest op het einde", "Rest am Ende", "Left at the end");

    public static readonly Sentence How = new(
        "Le reste est ce qui est encaissé et avancé, moins ce qui est retenu et payé ; le facturé n'y compte pas. "
            + "Hors TVA.",
        "De rest is wat ontvangen en voorgeschoten is, min wat ingehouden en uitbetaald is; het gefactureerde telt "
            + "niet mee. Zonder btw.",
        "Der Rest ist, was einging und vorgestreckt wurde, weniger dem Einbehaltenen und Ausgezahlten; das Fakturierte "
            + "zählt nicht. Ohne Mehrwertsteuer.",
        "What is left is what was collected and advanced, less what was deducted and paid out; what is invoiced does "
            + "not count. Without VAT.");

    private static readonly Sentence ThreeInOne = new("3in1", "3in1", "3in1", "3in1");

    private static readonly Sentence Activity = new("Activité", "Activiteit", "Aktivität", "Activity");

    /// <summary>How a unit works.</summary>
    public static Sentence Of(UnitTool tool) => tool == UnitTool.ThreeInOne ? ThreeInOne : Activity;
}
