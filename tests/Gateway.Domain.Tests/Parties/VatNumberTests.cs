using FsCheck.Fluent;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Parties;

public class VatNumberTests
{
    [Theory]
    [InlineData("BE0202239951", "BE0202239951", "BE")]
    [InlineData("BE 0202.239.951", "BE0202239951", "BE")]
    [InlineData("be202239951", "BE0202239951", "BE")]
    [InlineData("ATU12345678", "ATU12345678", "AT")]
    [InlineData("BG123456789", "BG123456789", "BG")]
    [InlineData("CY12345678X", "CY12345678X", "CY")]
    [InlineData("CZ1234567890", "CZ1234567890", "CZ")]
    [InlineData("DE123456789", "DE123456789", "DE")]
    [InlineData("DK12345678", "DK12345678", "DK")]
    [InlineData("EE123456789", "EE123456789", "EE")]
    [InlineData("EL123456789", "EL123456789", "GR")]
    [InlineData("ESX1234567X", "ESX1234567X", "ES")]
    [InlineData("FI12345678", "FI12345678", "FI")]
    [InlineData("FRXX123456789", "FRXX123456789", "FR")]
    [InlineData("HR12345678901", "HR12345678901", "HR")]
    [InlineData("HU12345678", "HU12345678", "HU")]
    [InlineData("IE1234567WA", "IE1234567WA", "IE")]
    [InlineData("IT12345678901", "IT12345678901", "IT")]
    [InlineData("LT123456789012", "LT123456789012", "LT")]
    [InlineData("LU12345678", "LU12345678", "LU")]
    [InlineData("LV12345678901", "LV12345678901", "LV")]
    [InlineData("MT12345678", "MT12345678", "MT")]
    [InlineData("NL123456789B01", "NL123456789B01", "NL")]
    [InlineData("PL1234567890", "PL1234567890", "PL")]
    [InlineData("PT123456789", "PT123456789", "PT")]
    [InlineData("RO12", "RO12", "RO")]
    [InlineData("SE123456789012", "SE123456789012", "SE")]
    [InlineData("SI12345678", "SI12345678", "SI")]
    [InlineData("SK1234567890", "SK1234567890", "SK")]
    [InlineData("XI123456789", "XI123456789", "GB")]
    [InlineData("CHE-123.456.789 MWST", "CHE123456789MWST", "CH")]
    [InlineData("GB123456789", "GB123456789", "GB")]
    [InlineData("NO923456783MVA", "NO923456783MVA", "NO")]
    public void A_number_of_the_form_of_its_country_is_taken(string text, string number, string country)
    {
        VatNumber.Parse(text).Text.ShouldBe(number);
        VatNumber.Parse(text).Country.Code.ShouldBe(country);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("BE")]
    [InlineData("BE0202239950")]
    [InlineData("0202239951")]
    [InlineData("GR123456789")] // Greece writes EL
    [InlineData("DE12345678")]
    [InlineData("FR12345678901\n")]
    [InlineData("DE123456789\n")]
    [InlineData("GB123456789\n")]
    [InlineData("DE١٢٣٤٥٦٧٨٩")] // digits, and not ours
    [InlineData("ZZ123456789")]
    [InlineData("QQ12")]
    [InlineData("US1234567890123456")]
    public void Anything_else_is_refused(string? text)
    {
        VatNumber.TryParse(text, out var number).ShouldBeFalse();
        number.ShouldBe(default);
    }

    [Fact]
    public void The_number_of_an_enterprise_is_its_enterprise_number_with_BE() =>
        VatNumber.Of(EnterpriseNumber.Parse("0202.239.951")).ShouldBe(VatNumber.Parse("BE0202239951"));

    [Fact]
    public void One_wrong_digit_in_a_Belgian_number_is_always_refused() =>
        Properties.Hold(Gen.Two(Gen.Choose(0, 9)), one =>
            !VatNumber.TryParse("BE" + Properties.WithOtherDigit("0202239951", one.Item1, one.Item2), out _));
}
