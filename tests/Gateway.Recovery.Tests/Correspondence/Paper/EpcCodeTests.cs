using Gateway.Domain.Money;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Tests.Correspondence.Paper;

public class EpcCodeTests
{
    private const string Iban = "BE68539007547034";
    private const string Communication = "+++010/8068/17183+++";

    [Theory]
    [InlineData(Communication)]
    [InlineData("010806817183")]
    [InlineData("RF18 5390 0754 7034")]
    public void A_reference_that_banks_check_gets_a_code(string reference) =>
        EpcCode.Of("Exemple", Iban, null, Amount.Eur(1), reference).ShouldNotBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("facture de mars")]
    [InlineData("+++010/8068/17184+++")]
    public void Without_a_reference_a_code_can_carry_there_is_none(string? reference) =>
        EpcCode.Of("Exemple", Iban, null, Amount.Eur(1), reference).ShouldBeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000)]
    [InlineData(0.001)]
    public void An_amount_that_cannot_be_transferred_gets_no_code(double amount) =>
        EpcCode.Of("Exemple", Iban, null, Amount.Eur((decimal)amount), Communication).ShouldBeNull();

    [Fact]
    public void Another_currency_than_euro_gets_no_code() =>
        EpcCode.Of("Exemple", Iban, null, new Amount(10, Currency.Parse("USD")), Communication).ShouldBeNull();

    [Theory]
    [InlineData("KREDBEBB")]
    [InlineData("none")]
    [InlineData("not a BIC!!")]
    public void A_BIC_that_is_none_is_left_out(string bic) =>
        EpcCode.Of("Exemple", Iban, bic, Amount.Eur(1), Communication).ShouldNotBeNull();

    [Theory]
    [InlineData("DE00 0000")]
    [InlineData("12345678")]
    public void Another_account_than_an_IBAN_gets_no_code(string account) =>
        EpcCode.Of("Exemple", account, null, Amount.Eur(1), Communication).ShouldBeNull();

    [Fact]
    public void A_payment_to_nobody_gets_no_code() =>
        EpcCode.Of(" ", Iban, null, Amount.Eur(1), Communication).ShouldBeNull();

    [Fact]
    public void The_largest_code_is_one_that_banks_read()
    {
        var name = string.Concat(Enumerable.Repeat("😀", 70));
        var code = EpcCode.Of(name, Iban, "KREDBEBBXXX", Amount.Eur(999_999_999.99m), Communication);
        var modules = code.ShouldNotBeNull().Size - 8; // the quiet zone is four modules on each side
        ((modules - 17) / 4).ShouldBe(13); // the version EPC069-12 ends at
    }
}
