using System.Text;
using FsCheck.Fluent;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Banking;

public class EpcPayloadTests
{
    private static readonly Iban Account = Iban.Parse("BE68539007547034");

    private static readonly PaymentReference Belgian = PaymentReferences.Of(2_026_000_042, Country.Belgium);

    private static readonly PaymentReference International = PaymentReferences.Of(2_610_000_042, Country.Parse("FR"));

    [Fact]
    public void A_Belgian_reference_stands_on_line_eleven_and_nothing_follows() =>
        EpcPayload.Of("EXEMPLE COOP SC", Account, null, Amount.Eur(1210), Belgian).ShouldBe(
            "BCD\n002\n1\nSCT\n\nEXEMPLE COOP SC\nBE68539007547034\nEUR1210.00\n\n\n+++202/6000/04236+++");

    [Fact]
    public void An_international_reference_stands_on_line_ten_and_nothing_follows() =>
        EpcPayload.Of("EXEMPLE COOP SC", Account, "KREDBEBB", Amount.Eur(0.01m), International).ShouldBe(
            $"BCD\n002\n1\nSCT\nKREDBEBB\nEXEMPLE COOP SC\nBE68539007547034\nEUR0.01\n\n{International.Text}");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000)]
    public void An_amount_the_standard_does_not_carry_has_no_code(int amount) =>
        EpcPayload.Of("A", Account, null, Amount.Eur(amount), Belgian).ShouldBeNull();

    [Fact]
    public void Another_currency_has_no_code() =>
        EpcPayload.Of("A", Account, null, new Amount(10, Currency.Parse("USD")), Belgian).ShouldBeNull();

    [Fact]
    public void The_largest_amount_has_one() =>
        EpcPayload.Of("A", Account, null, Amount.Eur(999_999_999.99m), Belgian)!.ShouldContain("EUR999999999.99\n");

    [Fact]
    public void What_only_a_bug_can_ask_throws()
    {
        Should.Throw<ArgumentException>(() => EpcPayload.Of(" ", Account, null, Amount.Eur(1), Belgian));
        Should.Throw<ArgumentException>(() => EpcPayload.Of("A", Account, "KREDBE", Amount.Eur(1), Belgian));
        Should.Throw<ArgumentException>(() => EpcPayload.Of("A", Account, "KREDBEB\n", Amount.Eur(1), Belgian));
        Should.Throw<ArgumentException>(() => EpcPayload.Of("A", Account, null, Amount.Eur(1.001m), Belgian));
        Should.Throw<InvalidOperationException>(() => EpcPayload.Of("A", default, null, Amount.Eur(1), Belgian));
    }

    [Fact]
    public void A_name_cannot_forge_a_line() =>
        NameOf(EpcPayload.Of("Mallory\nBE00\r\n EUR1\u2028x", Account, null, Amount.Eur(1), Belgian)!)
            .ShouldBe("Mallory BE00 EUR1 x");

    [Fact]
    public void A_name_is_cut_at_seventy_characters() =>
        NameOf(EpcPayload.Of(new string('é', 80), Account, null, Amount.Eur(1), Belgian)!)
            .ShouldBe(new string('é', 70));

    [Fact]
    public void A_name_is_never_cut_inside_a_character()
    {
        // A family of seven code points and 25 bytes, ten times: the bytes give out before the seventy.
        const string Family = "👨‍👩‍👧‍👦";
        var name = NameOf(EpcPayload.Of(string.Concat(Enumerable.Repeat(Family, 20)), Account, "KREDBEBBXXX",
            Amount.Eur(999_999_999.99m), Belgian)!);
        (name.Length % Family.Length).ShouldBe(0);
        name.ShouldStartWith(Family);
    }

    [Fact]
    public void A_name_of_one_monstrous_character_has_no_code() =>
        EpcPayload.Of("e" + new string('\u0301', 400), Account, null, Amount.Eur(1), Belgian).ShouldBeNull();

    [Fact]
    public void A_payload_never_exceeds_what_the_code_holds() =>
        Properties.Hold(
            Gen.Elements("a", "é", "Ω", "漢", "𝄞", "👨‍👩‍👧‍👦", " ").ArrayOf(120)
                .Where(parts => parts.Any(part => part != " ")),
            parts =>
            {
                var payload = EpcPayload.Of(
                    string.Concat(parts), Account, "KREDBEBBXXX", Amount.Eur(999_999_999.99m), International)!;
                return Encoding.UTF8.GetByteCount(payload) <= 331
                    && NameOf(payload).EnumerateRunes().Count() <= 70
                    && !payload.Contains('\uFFFD');
            });

    private static string NameOf(string payload) => payload.Split('\n')[5];
}
