using FsCheck.Fluent;
using Gateway.Domain.Banking;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Banking;

public class PaymentReferencesTests
{
    private static readonly Country France = Country.Parse("FR");

    [Fact]
    public void A_Belgian_client_gets_a_structured_communication_of_year_series_and_sequence()
    {
        var reference = PaymentReferences.Of(2026, 1, 42, Country.Belgium)
            .ShouldBeOfType<PaymentReference.Belgian>();
        reference.Communication.Digits[..10].ShouldBe("2610000042");
        reference.Text.ShouldBe(StructuredCommunication.Of(2_610_000_042).ToString());
    }

    [Fact]
    public void Another_client_gets_the_same_twelve_digits_as_ISO_11649_reference()
    {
        var belgian = (PaymentReference.Belgian)PaymentReferences.Of(2026, 1, 42, Country.Belgium);
        var reference = PaymentReferences.Of(2026, 1, 42, France).ShouldBeOfType<PaymentReference.International>();
        reference.Text[4..].ShouldBe(belgian.Communication.Digits);
        CreditorReference.TryParse(reference.Text, out _).ShouldBeTrue();
    }

    [Fact]
    public void Two_documents_of_one_century_never_share_a_reference() =>
        Properties.Hold(
            Gen.Two(Gen.Zip(Gen.Choose(2000, 2099), Gen.Zip(Gen.Choose(0, 9), Gen.Choose(1, 9_999_999)))), two =>
                (two.Item1 == two.Item2) == (Of(two.Item1) == Of(two.Item2)));

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(2026, -1, 1)]
    [InlineData(2026, 10, 1)]
    [InlineData(2026, 1, 0)]
    [InlineData(2026, 1, 10_000_000)]
    public void What_would_run_into_its_neighbour_is_refused(int year, int digit, int sequence) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PaymentReferences.Of(year, digit, sequence, France));

    private static PaymentReference Of((int Year, (int Digit, int Sequence) Place) one) =>
        PaymentReferences.Of(one.Year, one.Place.Digit, one.Place.Sequence, Country.Belgium);
}
