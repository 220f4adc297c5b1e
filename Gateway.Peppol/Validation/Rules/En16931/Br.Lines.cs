using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>Those about a line.</summary>
internal static partial class Br
{
    private static readonly Func<Rule, Node, Sentence> NegativePrice = Say.That(
        "un prix n'est pas négatif ; rendez la quantité négative. Le document dit {0}.",
        "een prijs is niet negatief; maak de hoeveelheid negatief. Het document zegt {0}.",
        "Ein Preis ist nicht negativ; die Menge darf es sein. Im Dokument steht {0}.",
        "a price is not negative; make the quantity negative instead. The document says {0}.");

    private static ElementPath NetPrice => Cac.Price / Cbc.PriceAmount;

    private static ElementPath GrossPrice => Cac.Price / Cac.AllowanceCharge / Cbc.BaseAmount;

    private static Rule[] Lines =>
    [
        Words("BR-21", Model.Line, Cbc.ID, "BT-126"),
        OneOfTwo("BR-22", Model.Line, "BT-129", line =>
            line.Has(Cbc.InvoicedQuantity) || line.Has(Cbc.CreditedQuantity)),
        OneOfTwo("BR-23", Model.Line, "BT-130", line =>
            line.Any(Cbc.InvoicedQuantity, HasUnit) || line.Any(Cbc.CreditedQuantity, HasUnit)),
        Element("BR-24", Model.Line, Cbc.LineExtensionAmount, "BT-131"),
        Words("BR-25", Model.Line, Cac.Item / Cbc.Name, "BT-153"),
        Element("BR-26", Model.Line, NetPrice, "BT-146"),
        new("BR-27", Fatal, Model.Line)
        {
            Term = "BT-146",
            At = NetPrice,
            Holds = line => IsNotNegative(line, NetPrice),
            Says = SaysNegative,
        },
        new("BR-28", Fatal, Model.Line)
        {
            Term = "BT-148",
            At = GrossPrice,
            Holds = line => IsNotNegative(line, GrossPrice) || !line.Has(GrossPrice),
            Says = SaysNegative,
        },
    ];

    /// <summary>Nothing is not 0: a line without a price breaks the rule too.</summary>
    private static bool IsNotNegative(Node line, ElementPath price) =>
        XPathDouble.Any(line, price, amount => amount >= 0);

    private static bool HasUnit(Node quantity) => quantity.HasAttribute(AttributeName.UnitCode);

    private static Sentence SaysNegative(Rule rule, Node line) =>
        line.Has(rule.At!.Value) ? NegativePrice(rule, line) : Say.Missing(rule, line);
}
