using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>What must hold between the fields of a client.</summary>
internal static class ClientChecks
{
    public static IReadOnlyList<Finding> Of(Client client, ClientPlace place)
    {
        var findings = new List<Finding>();
        if (client.Kind == ClientKind.PrivatePerson && client.EnterpriseNumber is not null)
        {
            findings.Add(Finding.Fatal("SGW-CLIENT-PERSON", "/enterpriseNumber", new Sentence(
                "Un particulier n'a pas de numéro d'entreprise ; un indépendant est une entreprise (company).",
                "Een particulier heeft geen ondernemingsnummer; een zelfstandige is een onderneming (company).",
                "Eine Privatperson hat keine Unternehmensnummer; Selbständige sind Unternehmen (company).",
                "A private person has no enterprise number; a self-employed person is a company.")));
        }

        if (client.Kind != ClientKind.PrivatePerson
            && client.Address.Country == Country.Belgium
            && client.EnterpriseNumber is null)
        {
            findings.Add(Finding.Fatal("SGW-CLIENT-NUMBER", "/enterpriseNumber", new Sentence(
                "Une entreprise ou un organisme public établi en Belgique a un numéro d'entreprise (BCE) ; donnez-le.",
                "Een onderneming of overheid in België heeft een ondernemingsnummer (KBO); geef het op.",
                "Ein Unternehmen oder eine Behörde in Belgien hat eine Unternehmensnummer (ZDU); geben Sie sie an.",
                "A company or public body in Belgium has an enterprise number (CBE); give it.")));
        }

        if (client.VatNumber is { } vat && client.EnterpriseNumber is { } number
            && vat.Country == Country.Belgium && vat != VatNumber.Of(number))
        {
            findings.Add(Finding.Fatal("SGW-CLIENT-VAT", "/vatNumber", new Sentence(
                "Le numéro de TVA belge est BE suivi du numéro d'entreprise : {0}.",
                "Het Belgische btw-nummer is BE gevolgd door het ondernemingsnummer: {0}.",
                "Die belgische USt-IdNr. ist BE gefolgt von der Unternehmensnummer: {0}.",
                "A Belgian VAT number is BE followed by the enterprise number: {0}.").With(VatNumber.Of(number))));
        }

        findings.AddRange(client.Units.Except(place.Units).Select(_ => UnknownParty.At("/units")));
        findings.AddRange(client.Contacts.Index()
            .Where(one => one.Item.UnitId is { } unit && !client.Units.Contains(unit) && !place.Units.Contains(unit))
            .Select(one => UnknownParty.At($"/contacts/{one.Index}/unit")));
        return findings;
    }
}
