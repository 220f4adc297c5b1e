using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Invoicing;

/// <summary>Holds a document against what its client wants to see on every one.</summary>
public static class BuyerRules
{
    private static readonly Rule[] Rules =
    [
        new(BuyerRequirement.OrderReference, "SGW-BUYER-ORDER", "BT-13", "/references/order",
            content => content.References.Order is not null, new Sentence(
                "{0} veut sur chaque facture le numéro de sa commande.",
                "{0} wil op elke factuur het nummer van de bestelling.",
                "{0} verlangt auf jeder Rechnung die Nummer der Bestellung.",
                "{0} wants the number of its order on every invoice.")),
        new(BuyerRequirement.BuyerReference, "SGW-BUYER-REFERENCE", "BT-10", "/references/buyer",
            content => content.References.Buyer is not null, new Sentence(
                "{0} veut sur chaque facture sa propre référence.",
                "{0} wil op elke factuur de eigen referentie.",
                "{0} verlangt auf jeder Rechnung die eigene Referenz.",
                "{0} wants its own reference on every invoice.")),
        new(BuyerRequirement.ContractReference, "SGW-BUYER-CONTRACT", "BT-12", "/references/contract",
            content => content.References.Contract is not null, new Sentence(
                "{0} veut sur chaque facture le numéro du contrat.",
                "{0} wil op elke factuur het nummer van het contract.",
                "{0} verlangt auf jeder Rechnung die Nummer des Vertrags.",
                "{0} wants the number of the contract on every invoice.")),
        new(BuyerRequirement.ProjectReference, "SGW-BUYER-PROJECT", "BT-11", "/references/project",
            content => content.References.Project is not null, new Sentence(
                "{0} veut sur chaque facture le numéro du projet.",
                "{0} wil op elke factuur het nummer van het project.",
                "{0} verlangt auf jeder Rechnung die Nummer des Projekts.",
                "{0} wants the number of the project on every invoice.")),
        new(BuyerRequirement.BuyerAccounting, "SGW-BUYER-ACCOUNT", "BT-19", "/references/buyerAccounting",
            content => content.References.BuyerAccounting is not null, new Sentence(
                "{0} veut sur chaque facture son imputation comptable.",
                "{0} wil op elke factuur de eigen boekhoudcode.",
                "{0} verlangt auf jeder Rechnung die eigene Kontierung.",
                "{0} wants its own accounting code on every invoice.")),
        new(BuyerRequirement.Period, "SGW-BUYER-PERIOD", "BG-14", "/period",
            content => content.Period is not null, new Sentence(
                "{0} veut sur chaque facture la période facturée.",
                "{0} wil op elke factuur de gefactureerde periode.",
                "{0} verlangt auf jeder Rechnung den Abrechnungszeitraum.",
                "{0} wants the period that is invoiced on every invoice.")),
    ];

    /// <summary>What the client wants and the document does not have. Its content is as the caller gave it, before
    /// defaults are put in.</summary>
    public static IEnumerable<Finding> Check(DocumentContent content, Client client) =>
        from rule in Rules
        where client.Requires.Contains(rule.Requirement) && !rule.IsMet(content)
        select Finding.Fatal(rule.Id, rule.Pointer, rule.Message.With(client.Name)) with { Term = rule.Term };

    private sealed record Rule(
        BuyerRequirement Requirement,
        string Id,
        string Term,
        string Pointer,
        Func<DocumentContent, bool> IsMet,
        Sentence Message);
}
