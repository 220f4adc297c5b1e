using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Money;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Tests.Correspondence.Paper;

/// <summary>EPC069-12, version 002.</summary>
public class EpcCodeTests
{
    private const string Iban = "BE68539007547034";

    [Fact]
    public void A_Belgian_communication_stands_as_printed_in_the_eleventh_line() =>
        EpcCode.Payload("EXEMPLE COOP SC", "BE96999000000101", null, Amount.Eur(1210), "202600004236").ShouldBe(
            "BCD\n002\n1\nSCT\n\nEXEMPLE COOP SC\nBE96999000000101\nEUR1210.00\n\n\n+++202/6000/04236+++");

    [Fact]
    public void A_reference_of_ISO_11649_stands_in_the_tenth_line() =>
        EpcCode.Payload("Exemple", Iban, "KREDBEBB", Amount.Eur(0.01m), "RF18 5390 0754 7034")
            .ShouldBe($"BCD\n002\n1\nSCT\nKREDBEBB\nExemple\n{Iban}\nEUR0.01\n\nRF18539007547034");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000)]
    public void An_amount_that_cannot_be_transferred_gets_no_code(double amount) =>
        EpcCode.Of("Exemple", Iban, null, Amount.Eur((decimal)amount), null).ShouldBeNull();

    [Fact]
    public void Another_currency_than_euro_gets_no_code() =>
        EpcCode.Of("Exemple", Iban, null, new Amount(10, Currency.Parse("USD")), null).ShouldBeNull();

    [Fact]
    public void A_name_with_line_breaks_adds_no_line() =>
        EpcCode.Payload("Exemple\nBE00", Iban, null, Amount.Eur(1), "a\r\nb")!.Split('\n').Length.ShouldBe(11);

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var payload = EpcCode.Payload(new string('x', 69) + "😀😀", Iban, null, Amount.Eur(1), null)!;
        payload.Split('\n')[5].ShouldBe(new string('x', 69));
    }

    [Fact]
    public void No_name_and_reference_make_a_code_beyond_the_size_banks_read() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((name, reference) =>
        {
            var payload = EpcCode.Payload(name.Get, Iban, null, Amount.Eur(1), reference.Get);
            return payload is null || (Encoding.UTF8.GetByteCount(payload) <= 331 && payload.Split('\n').Length <= 11);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_largest_code_is_of_version_13()
    {
        var name = new string('é', 70);
        var code = Enumerable.Range(0, 140)
            .Select(length => EpcCode.Of(name, Iban, "KREDBEBB", Amount.Eur(1), new string('w', length)))
            .TakeWhile(one => one is not null)
            .Last();
        var modules = code!.Size - 8; // the quiet zone is four modules on each side
        ((modules - 17) / 4).ShouldBe(13);
    }
}
