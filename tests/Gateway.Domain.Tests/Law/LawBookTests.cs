using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Law;

public class LawBookTests
{
    private static readonly LawBook Book = LawBook.Belgian;

    [Fact]
    public void The_law_of_the_product_has_no_fault_and_says_every_key() =>
        LawKeys.All.Where(key => Book.Rows.All(row => row.Key != key)).ShouldBeEmpty();

    [Fact]
    public void Nobody_has_verified_the_law_of_the_product_yet() =>
        Book.Rows.Where(row => row.IsVerified).ShouldBeEmpty();

    [Fact]
    public void A_row_is_found_by_its_days()
    {
        Book.Find(RateLaw.Commercial, Days.Day("2026-06-30"))!.Id.ShouldBe("commercial-rate@2026-01-01");
        Book.Find(RateLaw.Commercial, Days.Day("2025-07-01"))!.Text.ShouldBe("10.5 %");
        Book.Find(EnterpriseLaw.FixedSum, Days.Day("2040-01-01"))!.Text.ShouldBe("40.00 EUR");
    }

    [Fact]
    public void The_rate_of_the_second_half_of_2026_is_refused_by_name_until_it_is_loaded()
    {
        Book.Find(RateLaw.Commercial, Days.Day("2026-07-01")).ShouldBeNull();
        var missing = Book.Answer(law => law.Value(RateLaw.Commercial, Days.Day("2026-07-01"))).Missing();
        missing.ShouldBe([new MissingRow(RateLaw.Commercial, Days.Day("2026-07-01"))]);
        missing[0].Message.In(Language.En).ShouldBe(
            "Refused: no value of \"interest rate of commercial transactions\" (commercial-rate) is loaded for "
            + "2026-07-01.");

        Books.WithSecondHalfOf2026("10.0 %")
            .Answer(law => law.Value(RateLaw.Commercial, Days.Day("2026-07-01"))).Given()
            .ShouldBe(new Percentage(10m));
    }

    [Fact]
    public void An_answer_keeps_each_row_it_read_once()
    {
        var answer = Book.Answer(law =>
            law.Value(RateLaw.DaysOfYear, Days.Day("2026-01-01"))
            + law.Value(RateLaw.DaysOfYear, Days.Day("2026-02-01")));
        answer.ShouldBeOfType<LawAnswer<int>.Given>().Rows.Select(row => row.Id)
            .ShouldBe(["interest-days-of-year@2002-08-07"]);
    }

    [Fact]
    public void An_answer_names_every_row_that_was_missing()
    {
        var before = Days.Day("1990-01-01");
        Book.Answer(law => law.Value(RateLaw.Civil, before).Value / law.Value(RateLaw.DaysOfYear, before))
            .Missing().Select(row => row.Key).ShouldBe([RateLaw.Civil, RateLaw.DaysOfYear]);
    }

    [Fact]
    public void Spans_cover_the_days_asked_for_and_no_others()
    {
        var spans = Book.Answer(law => law.Spans(RateLaw.Commercial, Days.Day("2025-06-30"), Days.Day("2026-01-01")))
            .Given();
        spans.Select(span => (span.Days, span.Value.Value)).ShouldBe([(1, 11.5m), (184, 10.5m), (1, 10.5m)]);
        Book.Answer(law => law.Spans(RateLaw.Commercial, Days.Day("2025-02-01"), Days.Day("2025-01-31")))
            .Given().ShouldBeEmpty();
    }

    [Fact]
    public void Spans_before_the_first_and_after_the_last_row_are_missing()
    {
        Book.Answer(law => law.Spans(RateLaw.Civil, Days.Day("2014-12-30"), Days.Day("2015-01-02")))
            .Missing().Select(row => row.On).ShouldBe([Days.Day("2014-12-30")]);
        Book.Answer(law => law.Spans(RateLaw.Civil, Days.Day("2026-12-30"), Days.Day("2027-01-02")))
            .Missing().Select(row => row.On).ShouldBe([Days.Day("2027-01-01")]);
    }

    [Fact]
    public void A_country_with_rows_of_its_own_has_no_others()
    {
        var book = Books.With(AbroadLaw.Enterprise, "belgian-law", "FR");
        var day = Days.Day("2026-03-12");
        book.Find(AbroadLaw.Enterprise, day, Country.Parse("FR"))!.Id.ShouldBe("abroad-enterprise/FR@2015-01-01");
        book.Find(AbroadLaw.Enterprise, day, Country.Parse("DE"))!.Text.ShouldBe("nothing");
        book.Find(AbroadLaw.Enterprise, Days.Day("2014-12-31"), Country.Parse("FR")).ShouldBeNull();
    }

    [Fact]
    public void A_row_is_closed_and_the_next_one_added_in_one_act()
    {
        var old = Book.Find(EnterpriseLaw.FixedSum, Days.Day("2026-03-12"))!.ToLine();
        var changed = Books.Made(Book.With(
        [
            old with { To = "2026-12-31" },
            old with { Value = "50.00 EUR", From = "2027-01-01", VerifiedBy = "A. Lawyer" },
        ]));
        changed.Find(EnterpriseLaw.FixedSum, Days.Day("2026-12-31"))!.Text.ShouldBe("40.00 EUR");
        changed.Find(EnterpriseLaw.FixedSum, Days.Day("2027-01-01"))!.IsVerified.ShouldBeTrue();
        Book.Find(EnterpriseLaw.FixedSum, Days.Day("2027-01-01"))!.Text.ShouldBe("40.00 EUR");
    }

    [Fact]
    public void A_row_that_was_in_force_keeps_its_value_and_its_reference()
    {
        var row = Book.Find(EnterpriseLaw.FixedSum, Days.Day("2026-03-12"))!.ToLine();
        LawLine[] others =
        [
            row with { Value = "50.00 EUR" }, row with { Value = "40.01 EUR" }, row with { Reference = "L2002 art. 5" },
        ];
        foreach (var other in others)
        {
            Book.With([other], Days.Day("2013-03-16")).ShouldBeOfType<LawBookOutcome.Rejected>().Findings
                .Select(finding => finding.Rule).ShouldBe(["SGW-LAW-USED"]);
            Book.With([other], Days.Day("2013-03-15")).ShouldBeOfType<LawBookOutcome.Made>("it begins the day after");
        }

        // Who closes it, read it elsewhere or verified it changes nothing that was computed.
        var next = row with { Value = "50.00 EUR", From = "2027-01-01" };
        Books.Made(Book.With(
            [row with { To = "2026-12-31", Source = "elsewhere", VerifiedBy = "A. Lawyer" }, next],
            Days.Day("2026-03-12")));
    }

    [Fact]
    public void Every_row_is_written_as_it_was_read() =>
        Books.Made(Book.With([.. Book.Rows.Select(row => row.ToLine())])).Rows.ShouldBe(Book.Rows);

    [Fact]
    public void Every_value_of_the_product_is_said_in_the_words_of_the_reader() =>
        Book.Rows.Where(row => !row.Text.EndsWith('%') && !row.Text.EndsWith("EUR", StringComparison.Ordinal))
            .Where(row => row.TextIn(Language.Fr) == row.Text).ShouldBeEmpty();

    [Fact]
    public void Every_key_has_a_title_in_each_language() =>
        LawKeys.All.Where(key => Enum.GetValues<Language>().Select(key.Title.In).Any(string.IsNullOrWhiteSpace))
            .ShouldBeEmpty();
}
