using Gateway.Domain.Languages;
using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Wording;

/// <summary>
/// Sentences that many rules share. A sentence begins with what it is about, the business term with its name or else
/// the element, and goes on after a colon; it names what was found and, where it can, what would be right.
/// </summary>
internal static class Say
{
    public static Sentence Missing(Rule rule, Node node) => About(rule, node, new(
        "donnée obligatoire, elle manque.",
        "verplicht gegeven, het ontbreekt.",
        "Pflichtangabe, sie fehlt.",
        "mandatory, and missing."));

    public static Sentence AttributeMissing(Rule rule, Node node) => About(rule, node, new(
        "l'attribut {0} est obligatoire et il manque.",
        "het attribuut {0} is verplicht en ontbreekt.",
        "Das Attribut {0} ist vorgeschrieben und fehlt.",
        "the attribute {0} is mandatory and is missing."), AttributeNames.TextOf(rule.Attribute));

    public static Sentence NotUsed(Rule rule, Node node) => About(rule, node, new(
        "sans usage dans une facture européenne (EN 16931) ; le destinataire peut l'ignorer.",
        "geen rol in een Europese factuur (EN 16931); de ontvanger mag het negeren.",
        "in einer europäischen Rechnung (EN 16931) ohne Verwendung; der Empfänger darf es übergehen.",
        "of no use in a European invoice (EN 16931); the recipient may ignore it."));

    public static Sentence AttributeNotUsed(Rule rule, Node node) => About(rule, node, new(
        "l'attribut {0} est sans usage dans une facture européenne (EN 16931).",
        "het attribuut {0} heeft geen rol in een Europese factuur (EN 16931).",
        "Das Attribut {0} ist in einer europäischen Rechnung (EN 16931) ohne Verwendung.",
        "the attribute {0} is of no use in a European invoice (EN 16931)."), AttributeNames.TextOf(rule.Attribute));

    public static Sentence TooManyDecimals(Rule rule, Node node) => About(rule, node, new(
        "deux décimales au plus ; le document dit {0}.",
        "hoogstens twee decimalen; het document zegt {0}.",
        "höchstens zwei Nachkommastellen; im Dokument steht {0}.",
        "two decimals at most; the document says {0}."), Found(rule, node));

    /// <summary>For rules about how often something may stand there.</summary>
    public static Sentence OnlyOnce(Rule rule, Node node) => About(rule, node, new(
        "une seule fois au plus ; le document en donne {0}.",
        "hoogstens één keer; het document heeft er {0}.",
        "höchstens einmal; das Dokument hat {0}.",
        "once at most; the document gives {0}."), rule.At is { } at ? node.Count(at) : 1);

    public static Sentence ExactlyOnce(Rule rule, Node node) => About(rule, node, new(
        "exactement une fois ; le document en donne {0}.",
        "precies één keer; het document heeft er {0}.",
        "genau einmal; das Dokument hat {0}.",
        "exactly once; the document gives {0}."), rule.At is { } at ? node.Count(at) : 1);

    /// <summary>For a value that is none of a list's codes.</summary>
    public static Func<Rule, Node, Sentence> NotInList(CodeList list) => (rule, node) => About(rule, node, new(
        "« {0} » n'est pas un code de la liste {1}.",
        "“{0}” is geen code van de lijst {1}.",
        "„{0}“ ist kein Code der Liste {1}.",
        "\"{0}\" is not a code of the list {1}."), Found(rule, node), list.Name);

    /// <summary>A computed value that is not the document's.</summary>
    public static Sentence ShouldBe(Rule rule, Node node, XPathDecimal expected, string found) =>
        About(rule, node, new(
            "devrait être {0} ; le document dit {1}.",
            "zou {0} moeten zijn; het document zegt {1}.",
            "sollte {0} sein; im Dokument steht {1}.",
            "should be {0}; the document says {1}."), expected, found);

    /// <summary>For a rule that is broken where what would be right cannot be worked out.</summary>
    public static Sentence NotComputable(Rule rule, Node node) => About(rule, node, new(
        "incorrect ; la bonne valeur ne peut pas être calculée à partir de ce document.",
        "onjuist; de juiste waarde kan niet uit dit document berekend worden.",
        "nicht richtig; der richtige Wert lässt sich aus diesem Dokument nicht berechnen.",
        "not right; the right value cannot be worked out from this document."));

    /// <summary>A sentence of one rule alone. {0} is the value found.</summary>
    public static Func<Rule, Node, Sentence> That(string fr, string nl, string de, string en)
    {
        var sentence = new Sentence(fr, nl, de, en);
        return (rule, node) => About(rule, node, sentence, Found(rule, node));
    }

    /// <summary>A sentence about what the rule is about, with its values from {0} on.</summary>
    public static Sentence About(Rule rule, Node node, Sentence statement, params object[] values)
    {
        var subject = rule.Term is { } term ? BusinessTerms.NameOf(term) : Named(ElementOf(rule, node));
        var id = rule.Term is null ? "" : $" ({rule.Term})";
        return new Sentence(
            $"{subject.Fr}{id} : {statement.Fr}",
            $"{subject.Nl}{id}: {statement.Nl}",
            $"{subject.De}{id}: {statement.De}",
            $"{subject.En}{id}: {statement.En}").With(values);
    }

    private static Sentence Named(string element) => new(element, element, element, element);

    private static string ElementOf(Rule rule, Node node) =>
        rule.At is { } at ? at.Last.Text : NodeLocation.NameOf(node);

    /// <summary>The value at the place that the finding points to.</summary>
    private static string Found(Rule rule, Node node)
    {
        var at = rule.At is { } path ? node.First(path) : node;
        return rule.Attribute == AttributeName.Unknown ? Shown.Text(at) : Shown.Text(at.Attribute(rule.Attribute));
    }
}
