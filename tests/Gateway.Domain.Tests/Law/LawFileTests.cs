using Gateway.Domain.Law;

namespace Gateway.Domain.Tests.Law;

/// <summary>Files of rows as people get them wrong. One fault, and there is no book.</summary>
public class LawFileTests
{
    private const string Header = "key\tvalue\tfrom\tto\tlegal reference\tsource\tverified by\n";

    [Theory]
    [InlineData("fixed-sum\t40.00 EUR\t2026-01-01\t\tL2002 art. 6\tsource\t", "SGW-LAW-KEY")]
    [InlineData("late-payment-fixed-sum/FR\t40.00 EUR\t2026-01-01\t\tL2002 art. 6\tsource\t", "SGW-LAW-KEY")]
    [InlineData("abroad-enterprise/QQ\tnothing\t2026-01-01\t\tHOUSE\tsource\t", "SGW-LAW-KEY")]
    [InlineData("abroad-enterprise/FR/DE\tnothing\t2026-01-01\t\tHOUSE\tsource\t", "SGW-LAW-KEY")]
    [InlineData("late-payment-fixed-sum\t40 %\t2012-01-01\t2012-12-31\tL2002 art. 6\tsource\t", "SGW-LAW-VALUE")]
    [InlineData("late-payment-fixed-sum\t40,00 EUR\t2012-01-01\t2012-12-31\tL2002\tsource\t", "SGW-LAW-VALUE")]
    [InlineData("late-payment-fixed-sum\t-40.00 EUR\t2012-01-01\t2012-12-31\tL2002\tsource\t", "SGW-LAW-VALUE")]
    [InlineData("late-payment-fixed-sum\t40.001 EUR\t2012-01-01\t2012-12-31\tL2002\tsource\t", "SGW-LAW-VALUE")]
    [InlineData("enterprise-term\t30\t2012-01-01\t2012-12-31\tL2002 art. 6\tsource\t", "SGW-LAW-VALUE")]
    [InlineData("enterprise-term\t2.5 days\t2012-01-01\t2012-12-31\tL2002 art. 6\tsource\t", "SGW-LAW-VALUE")]
    [InlineData("enterprise-term\t99999999999999 days\t2012-01-01\t2012-12-31\tL2002\tsource\t", "SGW-LAW-VALUE")]
    [InlineData("abroad-enterprise/FR\tBelgianLaw\t2026-01-01\t\tHOUSE\tsource\t", "SGW-LAW-VALUE")]
    [InlineData("civil-rate\t101 %\t2014-01-01\t2014-12-31\tL1865 art. 2\tsource\t", "SGW-LAW-VALUE")]
    [InlineData("civil-rate\t4.5 %\t01/01/2014\t2014-12-31\tL1865 art. 2\tsource\t", "SGW-LAW-DATE")]
    [InlineData("civil-rate\t4.5 %\t2014-02-30\t2014-12-31\tL1865 art. 2\tsource\t", "SGW-LAW-DATE")]
    [InlineData("civil-rate\t4.5 %\t2014-12-31\t2014-12-30\tL1865 art. 2\tsource\t", "SGW-LAW-DATE")]
    [InlineData("civil-rate\t4.5 %\t2014-01-01\tsoon\tL1865 art. 2\tsource\t", "SGW-LAW-DATE")]
    [InlineData("civil-rate\t4.5 %\t2014-01-01\t2014-12-31\tthe law\tsource\t", "SGW-LAW-REFERENCE")]
    [InlineData("civil-rate\t4.5 %\t2014-01-01\t2014-12-31\t\tsource\t", "SGW-LAW-REFERENCE")]
    [InlineData("civil-rate\t4.5 %\t2014-01-01\t2014-12-31\tL1865 art. 2\t\t", "SGW-LAW-SOURCE")]
    [InlineData("civil-rate\t4.5 %\t2027-01-01\t\tL1865 art. 2\tsource\t", "SGW-LAW-END")]
    [InlineData("civil-rate\t4.5 %\t2026-12-31\t2027-12-31\tL1865 art. 2\tsource\t", "SGW-LAW-OVERLAP")]
    [InlineData("civil-rate\t4.5 %\t2027-01-02\t2027-12-31\tL1865 art. 2\tsource\t", "SGW-LAW-GAP")]
    [InlineData("enterprise-term\t40 days\t2026-01-01\t\tL2002\tsource\t", "SGW-LAW-OVERLAP")]
    [InlineData("civil-rate\t4.5 %\t2014-01-01\t2014-12-31\tL1865 art. 2\tsource", "SGW-LAW-COLUMNS")]
    [InlineData("civil-rate\t4.5 %\t2014-01-01\t2014-12-31\tL1865 art. 2\tsource\t\t", "SGW-LAW-COLUMNS")]
    public void A_faulty_line_gives_its_finding_and_no_book(string line, string rule) =>
        RulesOf([.. LawFile.Embedded(), new("more.tsv", Header + line)]).ShouldBe([rule]);

    [Fact]
    public void A_good_line_more_makes_a_book()
    {
        const string Line = "civil-rate\t4.75 %\t2027-01-01\t2027-12-31\tL1865 art. 2\tMoniteur belge\tA. Lawyer";
        Books.Made(LawBook.Read([.. LawFile.Embedded(), new("more.tsv", $"# a note\n\n{Header}{Line}\r\n")]))
            .Find(RateLaw.Civil, Days.Day("2027-12-31"))!.VerifiedBy.ShouldBe("A. Lawyer");
    }

    [Fact]
    public void A_key_without_a_row_is_a_fault() =>
        RulesOf(LawFile.Embedded().Where(file => file.Name != "prescription.tsv"))
            .Distinct().ShouldBe(["SGW-LAW-ABSENT"]);

    [Fact]
    public void A_file_without_its_header_is_refused() =>
        RulesOf([.. LawFile.Embedded(), new("more.tsv", "key;value")]).ShouldBe(["SGW-LAW-HEADER"]);

    [Fact]
    public void A_finding_says_the_file_and_the_line() =>
        Findings([.. LawFile.Embedded(), new("more.tsv", $"# a note\n{Header}nothing\n")])
            [0].Message.ToString().ShouldStartWith("more.tsv:3: ");

    [Fact]
    public void A_file_that_is_none_is_refused_within_bounds()
    {
        RulesOf([.. LawFile.Embedded(), new("big.tsv", new string('x', 1_000_001))]).ShouldBe(["SGW-LAW-SIZE"]);
        var noise = Header + string.Join('\n', Enumerable.Range(0, 5_000).Select(line => $"\u0007{line}"));
        Findings([new("noise.tsv", noise)]).Count.ShouldBeLessThanOrEqualTo(200);
    }

    private static IEnumerable<string> RulesOf(IEnumerable<LawFile> files) =>
        Findings(files).Select(finding => finding.Rule);

    private static IReadOnlyList<Gateway.Domain.Findings.Finding> Findings(IEnumerable<LawFile> files) =>
        LawBook.Read(files).ShouldBeOfType<LawBookOutcome.Rejected>().Findings;
}
