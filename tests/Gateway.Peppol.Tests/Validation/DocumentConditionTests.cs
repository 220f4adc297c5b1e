using System.Text;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Peppol.Tests.Validation.Documents;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>Contexts that stand on a condition of the whole document, shown with rule books of a few rules.</summary>
public class DocumentConditionTests
{
    private static readonly ElementPath LineId = Cac.InvoiceLine / Cbc.ID;

    [Fact]
    public void Where_it_is_met_the_context_takes_its_elements() =>
        Fired(new Pattern(RuleSet.Peppol, Id(_ => true)), "ID")
            .ShouldBe(["ID /Invoice/cbc:ID", "ID /Invoice/cac:InvoiceLine/cbc:ID"]);

    [Fact]
    public void Where_it_is_not_met_the_context_takes_nothing() =>
        Fired(new Pattern(RuleSet.Peppol, Id(_ => false)), "ID").ShouldBeEmpty();

    [Fact]
    public void One_that_cannot_be_judged_is_not_met() =>
        Fired(new Pattern(RuleSet.Peppol, Id(_ => throw new DynamicErrorException("test"))), "ID").ShouldBeEmpty();

    [Fact]
    public void It_is_asked_once_a_document()
    {
        var asked = 0;
        var context = Id(_ => asked++ >= 0);
        Fired(new Pattern(RuleSet.Peppol, context), "ID").Length.ShouldBe(2);
        asked.ShouldBe(1);
    }

    [Fact]
    public void A_context_that_it_closes_leaves_its_elements_to_the_next()
    {
        var line = RuleContext.On(LineId).When(new DocumentCondition("test", _ => false));
        Fired(new Pattern(RuleSet.Peppol, line, RuleContext.On(Cbc.ID)), "LINE", "ANY")
            .ShouldBe(["ANY /Invoice/cbc:ID", "ANY /Invoice/cac:InvoiceLine/cbc:ID"]);
    }

    [Fact]
    public void The_order_of_contexts_decides_among_those_it_opens()
    {
        var condition = new DocumentCondition("test", _ => true);
        Fired(
            new Pattern(
                RuleSet.Peppol,
                RuleContext.On(LineId).When(condition),
                RuleContext.On(Cbc.ID).When(condition)),
            "LINE",
            "ANY").ShouldBe(["ANY /Invoice/cbc:ID", "LINE /Invoice/cac:InvoiceLine/cbc:ID"]);
    }

    [Fact]
    public void It_stands_beside_the_condition_of_the_element()
    {
        var both = Id(_ => true).Where(id => id.Parent.IsRoot);
        Fired(new Pattern(RuleSet.Peppol, both), "ID").ShouldBe(["ID /Invoice/cbc:ID"]);
        Fired(new Pattern(RuleSet.Peppol, Id(_ => false).Where(_ => true)), "ID").ShouldBeEmpty();
    }

    [Fact]
    public void A_document_may_meet_the_last_of_many()
    {
        var contexts = Enumerable.Range(0, DocumentGates.ConditionsMax)
            .Select(number => Id(_ => number == DocumentGates.ConditionsMax - 1))
            .ToArray();
        var names = contexts.Select((_, number) => $"ID{number}").ToArray();
        Fired(new Pattern(RuleSet.Peppol, contexts), names)
            .ShouldBe(["ID63 /Invoice/cbc:ID", "ID63 /Invoice/cac:InvoiceLine/cbc:ID"]);
    }

    private static RuleContext Id(Func<DocumentTree, bool> asked) =>
        RuleContext.On(Cbc.ID).When(new DocumentCondition("test", asked));

    /// <summary>One rule that is always broken for each context of the pattern.</summary>
    private static string[] Fired(Pattern pattern, params string[] ids)
    {
        var rules = pattern.Contexts.Zip(ids, (context, id) => new Rule(id, Severity.Warning, context)
        {
            Holds = _ => false,
            Says = (_, _) => Sentence.Same(id),
        });
        var report = DocumentValidator.Validate(
            Encoding.UTF8.GetBytes(Valid), RuleRelease.Of(new RuleBook("EN", "Peppol", [pattern], rules)));
        return [.. report.Findings.Select(finding => $"{finding.Rule} {finding.Path}")];
    }
}
