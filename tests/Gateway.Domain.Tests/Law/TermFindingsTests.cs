using Gateway.Domain.Findings;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Law;

public class TermFindingsTests
{
    [Theory]
    [InlineData(ClientKind.Company, "BE", "2026-03-02", "2026-05-01", false)] // 60 days, the most (art. 4 § 1)
    [InlineData(ClientKind.Company, "BE", "2026-03-02", "2026-05-02", true)]
    [InlineData(ClientKind.PublicBody, "BE", "2026-03-02", "2026-05-02", true)]
    [InlineData(ClientKind.PrivatePerson, "BE", "2026-03-02", "2026-09-02", false)] // the law sets none
    [InlineData(ClientKind.Company, "FR", "2026-03-02", "2026-09-02", false)] // not ours to judge
    [InlineData(ClientKind.Company, "BE", "2026-03-02", "2026-03-01", false)]
    [InlineData(ClientKind.Company, "BE", "2026-03-02", "2036-03-01", true)] // a year that was mistyped
    public void A_term_beyond_what_the_law_allows_is_told_and_stops_nothing(
        ClientKind kind, string country, string issued, string due, bool isTold)
    {
        var findings = TermFindings.Check(
            LawBook.Belgian, new Debtor(kind, Country.Parse(country)), Days.Day(issued), Days.Day(due)).ToList();

        findings.Select(finding => (finding.Rule, finding.Severity)).ShouldBe(
            isTold ? [("SGW-TERM-TOO-LONG", Severity.Warning)] : []);
    }
}
