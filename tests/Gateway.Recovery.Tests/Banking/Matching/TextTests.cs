using Gateway.Recovery.Banking.Matching;

namespace Gateway.Recovery.Tests.Banking.Matching;

/// <summary>What is found in what people type.</summary>
public class TextTests
{
    [Theory]
    [InlineData("+++202/6000/04236+++")]
    [InlineData("***202/6000/04236***")]
    [InlineData("202600004236")]
    [InlineData("communication 202 6000 04236 merci")]
    [InlineData("202.6000.04236")]
    [InlineData("202-6000-04236,")]
    [InlineData("(202 / 6000 / 04236)")]
    [InlineData("+++ 202 / 6000 / 04236 +++")]
    [InlineData("+202+6000+04236+")]
    [InlineData("2026/0000/4236 202//6000**04236")]
    [InlineData("RF61010806817183 puis RF93202600004236")]
    public void A_Belgian_reference_is_found_however_it_is_written(string text) =>
        PaymentTexts.Keys(text).ShouldContain("202600004236");

    [Theory]
    [InlineData("202600004237")] // check digits
    [InlineData("2026000042361")] // thirteen digits
    [InlineData("1202600004236")]
    [InlineData("202/6000/0423")]
    [InlineData("202a6000b04236")]
    [InlineData("2 0 2 6 0 0 0 0 4 2 3 6")]
    [InlineData("")]
    public void What_is_no_reference_is_not_found(string text) => PaymentTexts.Keys(text).ShouldBeEmpty();

    [Theory]
    [InlineData("RF73INV20260042")]
    [InlineData("ref rf73 inv2 0260 042 merci")]
    [InlineData("RF73 INV2 0260 042")]
    [InlineData("Facture RF73INV20260042.")]
    public void An_international_reference_is_found_however_it_is_written(string text) =>
        PaymentTexts.Keys(text).ShouldContain("RF73INV20260042");

    [Fact]
    public void An_international_reference_of_ours_is_known_as_the_Belgian_one() =>
        PaymentTexts.Key("RF61010806817183").ShouldBe("010806817183");

    [Theory]
    [InlineData("F2026-000042")]
    [InlineData("f2026-42")]
    [InlineData("F 2026 42")]
    [InlineData("F2026000042")]
    [InlineData("F2026/42")]
    [InlineData("fact. F2026.000.042")]
    [InlineData("FACTURE 2026-000042 DU 12/03/2026")]
    [InlineData("Facture n°2026/42")]
    [InlineData("invoice 2026000042")]
    [InlineData("42/2026")]
    [InlineData("2026 000 042")]
    public void An_invoice_number_is_found_however_it_is_written(string text) =>
        NumberTexts.KeysIn(text).Intersect(NumberTexts.Keys("F2026-000042")).ShouldNotBeEmpty();

    [Theory]
    [InlineData("12/03/2026")]
    [InlineData("2026-03-12")]
    [InlineData("12.3.26")]
    [InlineData("periode 03/2026")]
    [InlineData("2026/03")]
    [InlineData("mars 2026")]
    public void A_day_or_a_month_is_no_invoice_number(string text) =>
        NumberTexts.Keys("F2026-000003").Concat(NumberTexts.Keys("F2026-000012"))
            .Intersect(NumberTexts.KeysIn(text)).ShouldBeEmpty();

    [Theory]
    [InlineData("Théâtre de l'Œuvre ASBL", "THEATRE DE L OEUVRE")]
    [InlineData("Jean Martin", "MARTIN JEAN")]
    [InlineData("Müller & Söhne GmbH", "MULLER SOHNE")]
    [InlineData("S.A. Exemple", "EXEMPLE SA")]
    [InlineData("Mme Anne-Marie DUPONT", "DUPONT ANNE MARIE")]
    public void Names_are_compared_without_what_banks_and_people_change(string name, string onTheStatement)
    {
        NameTexts.Key(name).ShouldBe(NameTexts.Key(onTheStatement));
        NameTexts.Resemble(name, onTheStatement).ShouldBeTrue();
    }

    [Fact]
    public void A_name_that_a_bank_cut_is_found()
    {
        const string Name = "Association des artistes et techniciens du spectacle de Bruxelles";
        NameTexts.Keys(Name).ShouldContain(NameTexts.Key(Name[..35].ToUpperInvariant()));
    }

    [Fact]
    public void A_name_is_cut_between_characters()
    {
        const string Kept = "Association des artistes et techni"; // 34 characters: the cut falls in the next one.
        NameTexts.Keys(Kept + "🎺ciens").ShouldContain(NameTexts.Key(Kept));
    }

    [Theory]
    [InlineData(0xD83C)]
    [InlineData(0xDFBA)]
    [InlineData(0xFFFE)]
    public void What_is_no_character_parts_the_words_of_a_name(int unit)
    {
        var name = $"Jean{(char)unit}Martin";
        NameTexts.Key(name).ShouldBe("JEAN MARTIN");
        NameTexts.Resemble(name, "MARTIN JEAN").ShouldBeTrue();
    }

    [Theory]
    [InlineData("Jean Martin", "Jean Dupont")]
    [InlineData("SA", "SA")]
    [InlineData("", "")]
    [InlineData("A B", "A B")]
    public void Names_that_share_little_do_not_resemble(string one, string other) =>
        NameTexts.Resemble(one, other).ShouldBeFalse();
}
