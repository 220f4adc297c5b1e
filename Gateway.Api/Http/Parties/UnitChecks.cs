using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Api.Http.Parties;

/// <summary>What must hold of a production unit beyond its single fields.</summary>
internal static class UnitChecks
{
    public static IReadOnlyList<Finding> Of(ProductionUnit unit)
    {
        var findings = new List<Finding>();
        if (unit.WageShare is { Value: var share } && (share is < 0 or > 100 || decimal.Round(share, 2) != share))
        {
            findings.Add(Finding.Fatal("SGW-UNIT-WAGE-SHARE", "/wageShare", new Sentence(
                "La part salariale est un pourcentage de 0 à 100, à deux décimales au plus.",
                "Het loonaandeel is een percentage van 0 tot 100, met hoogstens twee decimalen.",
                "Der Lohnanteil ist ein Prozentsatz von 0 bis 100 mit höchstens zwei Nachkommastellen.",
                "The wage share is a percentage from 0 to 100, with two decimals at most.")));
        }

        if (unit.Brand.ShowsWageShare && unit.WageShare is null)
        {
            findings.Add(Finding.Fatal("SGW-UNIT-WAGE-SHARE-MISSING", "/wageShare", new Sentence(
                "Pour montrer la part salariale sur la facture, donnez-la.",
                "Om het loonaandeel op de factuur te tonen, geef het op.",
                "Um den Lohnanteil auf der Rechnung zu zeigen, geben Sie ihn an.",
                "To show the wage share on the invoice, give it.")));
        }

        if (unit.Brand.Logo is { } logo && LogoCheck.Check(logo, "/brand/logo") is { } finding)
        {
            findings.Add(finding);
        }

        return findings;
    }
}
