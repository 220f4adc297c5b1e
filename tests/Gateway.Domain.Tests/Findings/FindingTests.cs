using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Domain.Tests.Findings;

public class FindingTests
{
    [Fact]
    public void A_finding_says_which_rule_where_and_how_much_it_weighs()
    {
        var finding = Finding.Fatal("BR-16", "/lines", Sentence.Same("x"));
        finding.ShouldBe(new Finding
        {
            Rule = "BR-16",
            Severity = Severity.Fatal,
            Pointer = "/lines",
            Message = Sentence.Same("x"),
        });
        Finding.Warning("BR-51", null, Sentence.Same("x")).Severity.ShouldBe(Severity.Warning);
    }
}
