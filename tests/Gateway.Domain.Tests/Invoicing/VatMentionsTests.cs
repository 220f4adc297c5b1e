using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;

namespace Gateway.Domain.Tests.Invoicing;

public class VatMentionsTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    public static TheoryData<VatMention> Mentions() => [.. Enum.GetValues<VatMention>()];

    [Theory]
    [MemberData(nameof(Mentions))]
    public void Every_mention_has_a_wording_today_in_four_languages(VatMention mention)
    {
        var row = VatMentions.For(mention, Today).ShouldNotBeNull();
        var texts = Enum.GetValues<Language>().Select(row.Text.In).ToList();
        texts.ShouldAllBe(text => text.Length > 5);
        texts.Distinct().Count().ShouldBe(4);
        row.LegalReference.ShouldNotBeNullOrWhiteSpace();
        row.Source.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void No_two_wordings_of_a_mention_are_in_force_on_one_day()
    {
        foreach (var rows in VatMentions.All.GroupBy(row => row.Mention))
        {
            var ordered = rows.OrderBy(row => row.ValidFrom).ToList();
            foreach (var (earlier, later) in ordered.Zip(ordered.Skip(1)))
            {
                earlier.ValidTo.ShouldBe(later.ValidFrom.AddDays(-1));
            }

            rows.Select(row => (row.Category, row.Code)).Distinct().Count().ShouldBe(1);
        }
    }

    [Fact]
    public void A_row_can_be_named_for_ever() =>
        VatMentions.All.Select(row => row.Id).Distinct().Count().ShouldBe(VatMentions.All.Count);

    [Theory]
    [InlineData(VatMention.SmallEnterprise, "2024-12-31", "Régime particulier de franchise des petites entreprises")]
    [InlineData(VatMention.SmallEnterprise, "2025-01-01", "Régime particulier de la franchise de taxe")]
    [InlineData(VatMention.DomesticReverseCharge, "2022-12-31", "Autoliquidation – article 20")]
    [InlineData(VatMention.DomesticReverseCharge, "2023-01-01", "Autoliquidation. En l'absence de contestation")]
    public void The_wording_is_that_of_the_day(VatMention mention, string on, string start) =>
        VatMentions.For(mention, DateOnly.ParseExact(on, "yyyy-MM-dd", null))!
            .Text.In(Language.Fr).ShouldStartWith(start);

    [Fact]
    public void Before_the_first_row_nothing_is_known() =>
        VatMentions.For(VatMention.Article44, new DateOnly(2012, 12, 31)).ShouldBeNull();

    [Fact]
    public void A_code_is_of_the_category_of_its_mention() =>
        VatMentions.All.Where(row => row.Code is not null)
            .ShouldAllBe(row => VatExemptionCodes.CategoryOf(row.Code!) == row.Category);

    [Fact]
    public void Every_category_that_wants_a_reason_has_a_mention() =>
        VatMentions.All.Where(row => row.Category is not null).Select(row => row.Category!.Value).Distinct().Order()
            .ShouldBe(
            [
                VatCategory.Exempt, VatCategory.ReverseCharge, VatCategory.IntraCommunity, VatCategory.Export,
                VatCategory.OutsideScope,
            ]);
}
