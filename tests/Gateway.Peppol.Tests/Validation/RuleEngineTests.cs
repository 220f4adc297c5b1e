using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Peppol.Tests.Validation.Documents;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>Schematron's semantics, shown with rule books of a few rules.</summary>
public class RuleEngineTests
{
    private static readonly RuleContext LineId = RuleContext.On(Cac.InvoiceLine / Cbc.ID);
    private static readonly RuleContext AnyId = RuleContext.On(Cbc.ID);

    [Fact]
    public void An_element_belongs_to_the_first_context_that_takes_it() =>
        Fired(new Pattern(RuleSet.Peppol, LineId, AnyId), Broken("LINE", LineId), Broken("ANY", AnyId))
            .ShouldBe(["ANY /Invoice/cbc:ID", "LINE /Invoice/cac:InvoiceLine/cbc:ID"]);

    [Fact]
    public void The_order_of_contexts_decides() =>
        Fired(new Pattern(RuleSet.Peppol, AnyId, LineId), Broken("LINE", LineId), Broken("ANY", AnyId))
            .ShouldBe(["ANY /Invoice/cbc:ID", "ANY /Invoice/cac:InvoiceLine/cbc:ID"]);

    [Fact]
    public void A_context_without_rules_takes_nothing() =>
        Fired(new Pattern(RuleSet.Peppol, AnyId, LineId), Broken("LINE", LineId))
            .ShouldBe(["LINE /Invoice/cac:InvoiceLine/cbc:ID"]);

    [Fact]
    public void Patterns_judge_an_element_apart_from_each_other() =>
        Fired(
            [new Pattern(RuleSet.Peppol, AnyId), new Pattern(RuleSet.En16931, LineId)],
            Broken("ANY", AnyId),
            Broken("LINE", LineId)).ShouldBe(
            [
                "ANY /Invoice/cbc:ID",
                "ANY /Invoice/cac:InvoiceLine/cbc:ID",
                "LINE /Invoice/cac:InvoiceLine/cbc:ID",
            ]);

    [Fact]
    public void A_condition_that_cannot_be_judged_is_not_met()
    {
        var context = AnyId.Where(_ => throw new DynamicErrorException("test"));
        Fired(new Pattern(RuleSet.Peppol, context, LineId), Broken("ANY", context), Broken("LINE", LineId))
            .ShouldBe(["LINE /Invoice/cac:InvoiceLine/cbc:ID"]);
    }

    [Fact]
    public void A_rule_that_cannot_be_judged_is_fatal_once_and_the_others_go_on()
    {
        var unjudged = Broken("SUM", AnyId) with { Holds = id => XPathDecimal.Cast("abc"u8) == 1m };
        Fired(new Pattern(RuleSet.Peppol, AnyId), unjudged, Broken("ANY", AnyId)).ShouldBe(
            ["SGW-UNJUDGED /Invoice/cbc:ID", "ANY /Invoice/cbc:ID", "ANY /Invoice/cac:InvoiceLine/cbc:ID"]);
    }

    [Fact]
    public void A_rule_without_words_for_what_is_broken_is_told_all_the_same()
    {
        var wordless = Broken("SUM", LineId) with { Says = (_, _) => throw new DynamicErrorException("test") };
        Fired(new Pattern(RuleSet.Peppol, LineId), wordless).ShouldBe(["SUM /Invoice/cac:InvoiceLine/cbc:ID"]);
    }

    [Fact]
    public void An_overflow_cannot_be_judged_either()
    {
        var overflow = Broken("SUM", AnyId) with { Holds = _ => (XPathDecimal)decimal.MaxValue * 10m == 1m };
        Fired(new Pattern(RuleSet.Peppol, AnyId), overflow).ShouldBe(["SGW-UNJUDGED /Invoice/cbc:ID"]);
    }

    [Fact]
    public void A_fault_of_the_validator_refuses_the_document()
    {
        var faulty = Broken("BUG", AnyId) with { Holds = _ => throw new InvalidOperationException("a bug") };
        var report = Judge([new Pattern(RuleSet.Peppol, AnyId)], faulty);
        report.ToRuleList().ShouldBe("SGW-FAILURE:fatal");
        report.Failure.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public void A_rule_on_a_context_of_no_pattern_is_a_slip_that_shows() =>
        Judge([new Pattern(RuleSet.Peppol, AnyId)], Broken("LINE", LineId)).IsFatal.ShouldBeTrue();

    private static Rule Broken(string id, RuleContext context) => new(id, Severity.Warning, context)
    {
        Holds = _ => false,
        Says = (_, _) => Sentence.Same(id),
    };

    private static string[] Fired(Pattern pattern, params Rule[] rules) => Fired([pattern], rules);

    private static string[] Fired(Pattern[] patterns, params Rule[] rules) =>
        [.. Judge(patterns, rules).Findings.Select(finding => $"{finding.Rule} {finding.Path}")];

    private static ValidationReport Judge(Pattern[] patterns, params Rule[] rules) => DocumentValidator.Validate(
        System.Text.Encoding.UTF8.GetBytes(Valid),
        RuleRelease.Of(new RuleBook("EN", "Peppol", patterns, rules)));
}
