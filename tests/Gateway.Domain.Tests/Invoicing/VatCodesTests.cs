using Gateway.Domain.Invoicing;
using Gateway.Testing;

namespace Gateway.Domain.Tests.Invoicing;

public class VatCodesTests
{
    [Fact]
    public void Every_category_has_its_code_and_is_read_by_it()
    {
        Enum.GetValues<VatCategory>().Select(category => category.Code())
            .ShouldBe(["S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B"]);
        foreach (var category in Enum.GetValues<VatCategory>())
        {
            VatCategoryCodes.TryParse(category.Code(), out var read).ShouldBeTrue();
            read.ShouldBe(category);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("IC")]
    public void Other_codes_are_refused(string? code) => VatCategoryCodes.TryParse(code, out _).ShouldBeFalse();

    [Fact]
    public void Only_outside_the_scope_there_is_no_rate()
    {
        Vat.Of(VatCategory.OutsideScope).Rate.ShouldBeNull();
        Vat.Of(VatCategory.Export).Rate.ShouldBe(Gateway.Domain.Money.Percentage.Zero);
        Vat.Standard(21).ShouldNotBe(Vat.Standard(12));
    }

    [Fact]
    public void Every_VATEX_code_belongs_to_a_category_that_wants_a_reason()
    {
        VatExemptionCodes.All.Count.ShouldBe(88);
        VatExemptionCodes.All.Select(VatExemptionCodes.CategoryOf).ShouldAllBe(category =>
            category != null && category != VatCategory.Standard && category != VatCategory.ZeroRated);
        VatExemptionCodes.CategoryOf("VATEX-EU-XX").ShouldBeNull();
        VatExemptionCodes.CategoryOf("vatex-eu-ae").ShouldBeNull();
    }

    [Fact]
    public void The_VATEX_codes_are_those_of_the_published_list()
    {
        var path = SharedFolder.Find("facts", "codelists", "en-VATEX.txt");
        if (path is null)
        {
            Assert.Skip("The code lists are not beside the repository.");
        }

        File.ReadLines(path).ShouldBe(VatExemptionCodes.All, ignoreOrder: true);
    }

    [Theory]
    [InlineData("380", false)]
    [InlineData("389", false)]
    [InlineData("381", true)]
    [InlineData("261", true)]
    public void A_type_says_whether_money_is_owed_back(string code, bool isCreditNote)
    {
        BillingTypeCodes.IsCreditNote(code).ShouldBe(isCreditNote);
        BillingTypeCodes.ProfileOf(code).ShouldNotBeNull();
    }
}
