using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>
/// What must hold between the fields of a legal entity; single fields were checked when they were read.
/// </summary>
internal static class LegalEntityChecks
{
    public static IReadOnlyList<Finding> Of(LegalEntity entity)
    {
        var findings = new List<Finding>();
        if (entity.VatNumber is { } vat && vat != VatNumber.Of(entity.EnterpriseNumber))
        {
            findings.Add(Finding.Fatal("SGW-ENTITY-VAT", "/vatNumber", new Sentence(
                "Le numéro de TVA d'une entité belge est BE suivi de son numéro d'entreprise : {0}.",
                "Het btw-nummer van een Belgische entiteit is BE gevolgd door haar ondernemingsnummer: {0}.",
                "Die USt-IdNr. einer belgischen Einheit ist BE gefolgt von ihrer Unternehmensnummer: {0}.",
                "The VAT number of a Belgian entity is BE followed by its enterprise number: {0}.")
                .With(VatNumber.Of(entity.EnterpriseNumber))));
        }

        if (entity.InvoiceSeries.Digit == entity.CreditNoteSeries.Digit
            || entity.InvoiceSeries.Code == entity.CreditNoteSeries.Code)
        {
            findings.Add(Finding.Fatal("SGW-ENTITY-SERIES", "/creditNoteSeries", new Sentence(
                "Les séries des factures et des notes de crédit ont chacune leur code et leur chiffre.",
                "De reeksen van facturen en creditnota's hebben elk hun eigen code en cijfer.",
                "Die Nummernkreise der Rechnungen und Gutschriften haben je einen eigenen Code und eine eigene Ziffer.",
                "The series of invoices and of credit notes each have a code and a digit of their own.")));
        }

        return findings;
    }
}
