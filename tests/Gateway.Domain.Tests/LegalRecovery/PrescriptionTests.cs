using FsCheck.Fluent;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Domain.Tests.LegalRecovery;

public class PrescriptionTests
{
    private const InterruptionKind Notice = InterruptionKind.LawyersNotice;

    [Theory]
    [InlineData(ClaimNature.General, "2036-03-10")]
    [InlineData(ClaimNature.Periodic, "2031-03-10")]
    [InlineData(ClaimNature.GoodsToConsumer, "2027-03-10")]
    [InlineData(ClaimNature.Judgment, "2036-03-10")]
    public void The_period_follows_from_what_the_claim_is_for(ClaimNature nature, string end)
    {
        var result = Compute(nature, "2026-03-10");
        result.End.ShouldBe(Days.Day(end));
        result.FirstEnd.ShouldBe(result.End);
        result.IsPrescribed(result.End).ShouldBeFalse();
        result.IsPrescribed(result.End.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void A_lawyers_notice_gives_a_year_from_its_sending()
    {
        var result = Compute(ClaimNature.GoodsToConsumer, "2026-03-10", (Notice, "2027-02-01"));
        result.End.ShouldBe(Days.Day("2028-02-01"));
        result.FirstEnd.ShouldBe(Days.Day("2027-03-10"));
    }

    [Theory]
    [InlineData("2027-02-10", "2028-02-10", null)]
    [InlineData("2027-02-11", "2027-03-10", "SGW-PRESCRIPTION-TOO-LATE")]
    [InlineData("2027-02-20", "2027-03-10", "SGW-PRESCRIPTION-TOO-LATE")]
    [InlineData("2027-03-11", "2027-03-10", "SGW-PRESCRIPTION-EXPIRED")]
    public void A_notice_leaves_a_month_before_the_end_or_does_nothing(string sent, string end, string? rule)
    {
        var result = Compute(ClaimNature.GoodsToConsumer, "2026-03-10", (Notice, sent));
        result.End.ShouldBe(Days.Day(end));
        (result.Effects.ShouldHaveSingleItem().WhyNot?.Rule).ShouldBe(rule);
    }

    [Fact]
    public void A_notice_never_shortens_a_longer_period()
    {
        var result = Compute(ClaimNature.General, "2026-03-10", (Notice, "2027-02-01"));
        result.End.ShouldBe(Days.Day("2036-03-10"));
        result.Effects.ShouldHaveSingleItem().WhyNot!.Rule.ShouldBe("SGW-PRESCRIPTION-NOT-LONGER");
    }

    [Fact]
    public void A_notice_interrupts_once()
    {
        var result = Compute(
            ClaimNature.GoodsToConsumer, "2026-03-10", (Notice, "2027-02-01"), (Notice, "2027-12-01"));
        result.End.ShouldBe(Days.Day("2028-02-01"));
        result.Effects[1].WhyNot!.Rule.ShouldBe("SGW-PRESCRIPTION-TWICE");
        result.LastDayForNotice.ShouldBeNull();
    }

    [Fact]
    public void Our_own_letters_never_interrupt()
    {
        var result = Compute(
            ClaimNature.GoodsToConsumer, "2026-03-10", (InterruptionKind.OwnLetter, "2026-12-01"));
        result.End.ShouldBe(result.FirstEnd);
        result.Effects.ShouldHaveSingleItem().WhyNot!.Rule.ShouldBe("SGW-PRESCRIPTION-OWN-LETTER");
        result.LastDayForNotice.ShouldBe(Days.Day("2027-02-10"));
    }

    [Theory]
    [InlineData(InterruptionKind.Writ)]
    [InlineData(InterruptionKind.Seizure)]
    [InlineData(InterruptionKind.Acknowledgement)]
    [InlineData(InterruptionKind.PartPayment)]
    public void What_interrupts_wholly_gives_a_whole_new_period(InterruptionKind kind) =>
        Compute(ClaimNature.Periodic, "2026-03-10", (kind, "2030-01-01")).End.ShouldBe(Days.Day("2035-01-01"));

    [Fact]
    public void The_last_day_of_the_period_still_counts_and_the_day_after_does_not()
    {
        Compute(ClaimNature.Periodic, "2026-03-10", (InterruptionKind.Writ, "2031-03-10")).End
            .ShouldBe(Days.Day("2036-03-10"));
        Compute(ClaimNature.Periodic, "2026-03-10", (InterruptionKind.Writ, "2031-03-11")).End
            .ShouldBe(Days.Day("2031-03-10"));
    }

    [Fact]
    public void A_written_acknowledgement_of_a_sale_gives_what_its_row_says()
    {
        var acknowledged = (InterruptionKind.Acknowledgement, "2026-12-01");
        Compute(ClaimNature.GoodsToConsumer, "2026-03-10", acknowledged).End.ShouldBe(Days.Day("2027-12-01"));
        Compute(
            Books.With(PrescriptionLaw.GoodsAcknowledged, "10 years"),
            ClaimNature.GoodsToConsumer, "2026-03-10", acknowledged).End.ShouldBe(Days.Day("2036-12-01"));
    }

    [Fact]
    public void A_claim_older_than_the_rows_is_refused() =>
        Prescription.Compute(LawBook.Belgian, ClaimNature.General, Days.Day("1990-01-01"), [])
            .Missing()[0].Key.ShouldBe(PrescriptionLaw.General);

    [Fact]
    public void Whatever_happens_the_end_never_comes_earlier_and_order_of_telling_does_not_matter() =>
        Properties.Hold(
            (from kind in Gen.Elements(Enum.GetValues<InterruptionKind>())
             from day in Gen.Choose(0, 3_000)
             select new Interruption(kind, Days.Day("2020-01-01").AddDays(day))).ListOf(),
            interruptions =>
            {
                var list = interruptions.DistinctBy(one => one.On).ToList();
                var result = Compute(list);
                var ends = result.Effects.Select(effect => effect.End).Prepend(result.FirstEnd).ToList();
                return ends.Zip(ends.Skip(1)).All(pair => pair.First <= pair.Second)
                    && result.End == ends[^1]
                    && Compute([.. list.AsEnumerable().Reverse()]).End == result.End
                    && result.Effects.Count(effect => effect.Interruption.Kind == Notice && effect.WhyNot is null) <= 1;
            });

    private static PrescriptionResult Compute(IReadOnlyList<Interruption> interruptions) =>
        Prescription.Compute(
            LawBook.Belgian, ClaimNature.GoodsToConsumer, Days.Day("2020-01-01"), interruptions).Given();

    private static PrescriptionResult Compute(
        ClaimNature nature, string start, params (InterruptionKind Kind, string On)[] interruptions) =>
        Compute(LawBook.Belgian, nature, start, interruptions);

    private static PrescriptionResult Compute(
        LawBook book, ClaimNature nature, string start, params (InterruptionKind Kind, string On)[] interruptions) =>
        Prescription.Compute(
            book,
            nature,
            Days.Day(start),
            [.. interruptions.Select(one => new Interruption(one.Kind, Days.Day(one.On)))]).Given();
}
