using Gateway.Api.Invoicing;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// What the gateway asks of a document beyond the norm: its day, its contract, an address to send it to.
/// </summary>
internal static class DocumentTerms
{
    public static IEnumerable<Finding> Check(
        DocumentRequest request, DocumentParties parties, DateOnly issueDate, DateOnly today, IssuingOptions options)
    {
        foreach (var finding in CheckDate(issueDate, today))
        {
            yield return finding;
        }

        if (issueDate < today.AddDays(-options.IssueDateDaysBackMax))
        {
            yield return Finding.Fatal("SGW-ISSUE-DATE-PAST", "/issueDate", new Sentence(
                "La date d'émission {0:yyyy-MM-dd} remonte à plus de {1} jours.",
                "De uitreikingsdatum {0:yyyy-MM-dd} ligt meer dan {1} dagen terug.",
                "Das Ausstellungsdatum {0:yyyy-MM-dd} liegt mehr als {1} Tage zurück.",
                "The issue date {0:yyyy-MM-dd} lies more than {1} days back.")
                .With(issueDate, options.IssueDateDaysBackMax));
        }

        if (parties.Unit.Tool == UnitTool.ThreeInOne && request.References?.Contract is null)
        {
            yield return Finding.Fatal("SGW-CONTRACT", "/references/contract", new Sentence(
                "Une unité 3in1 facture toujours sur un contrat de travail : donnez sa référence.",
                "Een 3in1-eenheid factureert altijd op een arbeidsovereenkomst: geef de referentie op.",
                "Eine 3in1-Einheit rechnet immer auf einen Arbeitsvertrag ab: geben Sie seine Referenz an.",
                "A 3in1 unit always invoices on a work contract: give its reference."));
        }
    }

    public static IEnumerable<Finding> CheckDate(DateOnly issueDate, DateOnly today)
    {
        if (issueDate > today)
        {
            yield return Finding.Fatal("SGW-ISSUE-DATE-FUTURE", "/issueDate", new Sentence(
                "La date d'émission {0:yyyy-MM-dd} est dans le futur ; nous sommes le {1:yyyy-MM-dd}.",
                "De uitreikingsdatum {0:yyyy-MM-dd} ligt in de toekomst; vandaag is {1:yyyy-MM-dd}.",
                "Das Ausstellungsdatum {0:yyyy-MM-dd} liegt in der Zukunft; heute ist der {1:yyyy-MM-dd}.",
                "The issue date {0:yyyy-MM-dd} lies in the future; today is {1:yyyy-MM-dd}.").With(issueDate, today));
        }
    }

    public static Finding TwoTerms() => Finding.Fatal("SGW-DUE-DATE-TWICE", "/paymentTermDays", new Sentence(
        "Donnez l'échéance ou le délai en jours, pas les deux.",
        "Geef de vervaldatum of de termijn in dagen, niet allebei.",
        "Geben Sie das Fälligkeitsdatum oder die Frist in Tagen an, nicht beides.",
        "Give the due date or the term in days, not both."));
}
