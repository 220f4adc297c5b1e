using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Invoicing;

public class VatReasonsTests
{
    [Theory]
    [InlineData(VatCategory.ReverseCharge, "BE", ClientKind.Company, VatMention.DomesticReverseCharge)]
    [InlineData(VatCategory.ReverseCharge, "FR", ClientKind.Company, VatMention.EuServices)]
    [InlineData(VatCategory.ReverseCharge, "GR", ClientKind.PublicBody, VatMention.EuServices)]
    [InlineData(VatCategory.IntraCommunity, "NL", ClientKind.Company, VatMention.IntraCommunityGoods)]
    [InlineData(VatCategory.Export, "US", ClientKind.PrivatePerson, VatMention.Export)]
    [InlineData(VatCategory.OutsideScope, "CH", ClientKind.Company, VatMention.OutsideScope)]
    [InlineData(VatCategory.OutsideScope, "FR", ClientKind.PublicBody, VatMention.OutsideScope)]
    public void Seller_and_buyer_say_which_mention_belongs(
        VatCategory category, string buyer, ClientKind kind, VatMention mention) =>
        Reason(category, buyer, kind).ShouldBe(new VatReason.Known(mention));

    [Theory]
    [InlineData(VatCategory.Standard, "BE")]
    [InlineData(VatCategory.ZeroRated, "US")]
    public void Where_VAT_is_charged_no_reason_is_needed(VatCategory category, string buyer) =>
        Reason(category, buyer).ShouldBe(new VatReason.NotNeeded());

    [Theory]
    [InlineData(VatCategory.Exempt, "BE", ClientKind.Company)]
    [InlineData(VatCategory.Exempt, "FR", ClientKind.PrivatePerson)]
    [InlineData(VatCategory.OutsideScope, "BE", ClientKind.Company)]
    [InlineData(VatCategory.OutsideScope, "US", ClientKind.PrivatePerson)]
    public void Where_several_can_be_meant_somebody_has_to_say(VatCategory category, string buyer, ClientKind kind) =>
        Reason(category, buyer, kind).ShouldBe(new VatReason.ToBeNamed());

    [Theory]
    [InlineData(VatCategory.ReverseCharge, "BE", ClientKind.PrivatePerson, "SGW-VAT-MENTION-PRIVATE")]
    [InlineData(VatCategory.IntraCommunity, "FR", ClientKind.PrivatePerson, "SGW-VAT-MENTION-PRIVATE")]
    [InlineData(VatCategory.ReverseCharge, "US", ClientKind.Company, "SGW-VAT-MENTION-COUNTRY")]
    [InlineData(VatCategory.ReverseCharge, "GB", ClientKind.Company, "SGW-VAT-MENTION-COUNTRY")]
    public void A_category_that_cannot_be_used_with_a_client_is_refused(
        VatCategory category, string buyer, ClientKind kind, string rule) =>
        Reason(category, buyer, kind).ShouldBe(new VatReason.Impossible(rule));

    [Fact]
    public void Belgian_mentions_are_not_put_into_the_mouth_of_a_foreign_seller() =>
        VatReasons.For(Country.Parse("FR"), Country.Belgium, ClientKind.Company, VatCategory.ReverseCharge)
            .ShouldBe(new VatReason.ToBeNamed());

    [Fact]
    public void A_document_is_completed_in_its_language()
    {
        var content = Bare(VatCategory.ReverseCharge).WithBuyer(one => one with { VatNumber = Documents.FrenchClient });
        var completed = Complete(content, Language.Nl);
        completed.Findings.ShouldBeEmpty();
        completed.MentionRows.ShouldBe(["EuServices@2013-01-01"]);
        completed.Content.Exemptions.ShouldBe(
        [
            new VatExemption(VatCategory.ReverseCharge,
                "Btw verlegd – artikel 21, § 2, van het Btw-Wetboek en artikel 196 van Richtlijn 2006/112/EG",
                "VATEX-EU-AE"),
        ]);
        ContentRules.Check(completed.Content).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(VatCategory.ReverseCharge)]
    [InlineData(VatCategory.IntraCommunity)]
    [InlineData(VatCategory.Export)]
    public void What_is_completed_can_be_issued(VatCategory category) =>
        ContentRules.Check(Complete(Bare(category)).Content).ShouldBeEmpty();

    [Fact]
    public void The_country_of_the_VAT_number_goes_before_that_of_the_address() =>
        Complete(Bare(VatCategory.ReverseCharge).WithBuyer(one => one with
        {
            VatNumber = Documents.FrenchClient,
            Address = new Address { CountryCode = "US" },
        })).MentionRows.ShouldBe(["EuServices@2013-01-01"]);

    [Fact]
    public void Outside_the_scope_the_VAT_numbers_are_left_out()
    {
        var content = (Documents.Of(VatCategory.OutsideScope) with { Exemptions = [] })
            .WithBuyer(one => one with { VatNumber = null, Address = new Address { CountryCode = "CH" } });
        var completed = Complete(content);
        completed.Content.Seller.VatNumber.ShouldBeNull();
        ContentRules.Check(completed.Content).ShouldBeEmpty();
    }

    [Fact]
    public void Beside_another_category_they_are_kept_and_the_document_is_refused()
    {
        var completed = Complete(Documents.Of(VatCategory.Standard, VatCategory.OutsideScope));
        completed.Content.Seller.VatNumber.ShouldNotBeNull();
        ContentRules.Check(completed.Content).ShouldContain(finding => finding.Rule == "BR-O-11");
    }

    [Fact]
    public void A_named_mention_is_written_out()
    {
        var completed = Complete(Bare(VatCategory.Exempt), Language.Fr, VatMention.Article44);
        completed.Findings.ShouldBeEmpty();
        completed.Content.Exemptions.Single().Reason.ShouldBe("Exempté de TVA – article 44 du Code de la TVA");
        completed.Content.Exemptions.Single().Code.ShouldBeNull();
    }

    [Fact]
    public void A_named_mention_leaves_an_own_code_where_it_is() =>
        Complete(
            Bare(VatCategory.Exempt) with { Exemptions = [new(VatCategory.Exempt, null, "VATEX-EU-132-1N")] },
            Language.Fr,
            VatMention.Article44)
            .Content.Exemptions.ShouldBe(
            [
                new VatExemption(
                    VatCategory.Exempt, "Exempté de TVA – article 44 du Code de la TVA", "VATEX-EU-132-1N"),
            ]);

    [Fact]
    public void An_own_text_is_kept()
    {
        var content = Documents.Alone(VatCategory.ReverseCharge);
        Complete(content).Content.ShouldBe(content);
        Complete(content).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void An_own_code_alone_is_reason_enough()
    {
        var content = Bare(VatCategory.Exempt) with { Exemptions = [new(VatCategory.Exempt, null, "VATEX-EU-132")] };
        Complete(content).Content.ShouldBe(content);
        Complete(content).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void An_exemption_without_a_name_is_asked_for_one() =>
        Rules(Complete(Bare(VatCategory.Exempt))).ShouldBe(["SGW-VAT-MENTION-NAME"]);

    [Fact]
    public void Two_names_for_one_category_are_one_too_many() =>
        Rules(Complete(Bare(VatCategory.Exempt), Language.Fr, VatMention.Article44, VatMention.SmallEnterprise))
            .ShouldBe(["SGW-VAT-MENTION-NAME"]);

    [Theory]
    [InlineData(VatMention.Article44)]
    [InlineData(VatMention.SelfBilling)]
    public void A_mention_that_goes_with_nothing_is_refused(VatMention mention) =>
        Rules(Complete(Documents.Simple(), Language.Fr, mention)).ShouldBe(["SGW-VAT-MENTION-CATEGORY"]);

    [Fact]
    public void A_day_without_a_wording_is_refused() =>
        Rules(Complete(
            Bare(VatCategory.Exempt) with { IssueDate = new DateOnly(2012, 12, 31) },
            Language.Fr,
            VatMention.Article44)).ShouldBe(["SGW-VAT-MENTION-DATE"]);

    [Fact]
    public void An_impossible_category_is_refused_even_with_an_own_text() =>
        Rules(VatReasons.Complete(Documents.Alone(VatCategory.ReverseCharge), ClientKind.PrivatePerson, Language.Fr))
            .ShouldBe(["SGW-VAT-MENTION-PRIVATE"]);

    [Fact]
    public void A_country_that_is_none_is_left_to_the_content_rules()
    {
        var content = Bare(VatCategory.ReverseCharge)
            .WithBuyer(one => one with { VatNumber = null, Address = new Address { CountryCode = "??" } });
        Complete(content).Content.ShouldBe(content);
        ContentRules.Check(content).ShouldContain(finding => finding.Rule == "BR-CL-14");
    }

    [Theory]
    [InlineData(VatCategory.CanaryIslands)]
    [InlineData((VatCategory)99)]
    public void A_category_we_do_not_issue_is_left_to_the_content_rules(VatCategory category)
    {
        var content = Documents.Simple().WithLine(line => line with { Vat = Vat.Of(category) });
        Complete(content).Content.ShouldBe(content);
        Complete(content).Findings.ShouldBeEmpty();
        ContentRules.Check(content).ShouldContain(finding => finding.Rule == "SGW-VAT-CATEGORY");
    }

    [Fact]
    public void A_mention_that_is_none_is_refused() =>
        Rules(Complete(Documents.Simple(), Language.Fr, (VatMention)99)).ShouldBe(["SGW-VAT-MENTION-CATEGORY"]);

    private static VatReason Reason(VatCategory category, string buyer, ClientKind kind = ClientKind.Company) =>
        VatReasons.For(Country.Belgium, Country.Parse(buyer), kind, category);

    private static DocumentContent Bare(VatCategory category) => Documents.Alone(category) with { Exemptions = [] };

    private static ReasonedContent Complete(
        DocumentContent content, Language language = Language.Fr, params VatMention[] named) =>
        VatReasons.Complete(content, ClientKind.Company, language, named.ToListOf());

    private static string[] Rules(ReasonedContent completed) => [.. completed.Findings.Select(finding => finding.Rule)];
}
