using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Invoicing;

public class DocumentTotalsTests
{
    private static readonly Gen<Vat> Vats = Gen.Elements(
        Vat.Standard(21), Vat.Standard(12), Vat.Standard(6), Vat.Of(VatCategory.ZeroRated), Vat.Of(VatCategory.Exempt));

    private static readonly Gen<Line> Lines = Gen.Zip(
        Gen.Zip(Gen.Choose(-500, 500), Gen.Choose(0, 1_000_000)), Vats).Select(one =>
            Documents.Line("1", one.Item1.Item1 / 100m, one.Item1.Item2 / 1000m, one.Item2));

    private static readonly Gen<AllowanceCharge> Allowances = Gen.Zip(
        Gen.Zip(Gen.Choose(0, 100_000), Gen.Elements(true, false)), Vats).Select(one =>
            Documents.Allowance() with
            {
                Amount = Amount.FromMinorUnits(one.Item1.Item1, Currency.Eur),
                IsCharge = one.Item1.Item2,
                Vat = one.Item2,
            });

    private static readonly Gen<DocumentContent> Contents = Gen.Zip(
        Gen.Zip(Lines.NonEmptyListOf(), Allowances.ListOf()), Gen.Two(Gen.Choose(0, 10_000))).Select(one =>
            Documents.Simple() with
            {
                Lines = one.Item1.Item1.ToListOf(),
                AllowanceCharges = one.Item1.Item2.ToListOf(),
                PaidAmount = Amount.FromMinorUnits(one.Item2.Item1, Currency.Eur),
                RoundingAmount = Amount.FromMinorUnits(one.Item2.Item2 % 3, Currency.Eur),
            });

    [Fact]
    public void VAT_is_computed_on_the_base_and_not_line_by_line()
    {
        var totals = DocumentTotals.Of(Documents.Simple() with
        {
            Lines = [Ten02("1"), Ten02("2"), Ten02("3")],
        });
        totals.LineTotal.ShouldBe(Amount.Eur(30.06m));
        totals.Vat.ShouldBe(Amount.Eur(6.31m));
        totals.TaxInclusive.ShouldBe(Amount.Eur(36.37m));
        totals.Payable.ShouldBe(Amount.Eur(36.37m));
    }

    [Fact]
    public void The_totals_of_a_full_document()
    {
        var totals = DocumentTotals.Of(Documents.Full());
        totals.LineTotal.ShouldBe(Amount.Eur(217));
        totals.AllowanceTotal.ShouldBe(Amount.Eur(10));
        totals.ChargeTotal.ShouldBe(Amount.Eur(5));
        totals.TaxExclusive.ShouldBe(Amount.Eur(212));
        totals.Vat.ShouldBe(Amount.Eur(34.02m));
        totals.TaxInclusive.ShouldBe(Amount.Eur(246.02m));
        totals.Payable.ShouldBe(Amount.Eur(226.04m));
        totals.VatBreakdown.ShouldBe(
        [
            new VatSubtotal(Vat.Standard(21), Amount.Eur(162), Amount.Eur(34.02m)),
            new VatSubtotal(Vat.Of(VatCategory.Exempt), Amount.Eur(50), Amount.Eur(0))
            {
                ExemptionReason = "Article 44",
                ExemptionCode = "VATEX-EU-132",
            },
        ]);
    }

    [Fact]
    public void Without_allowances_and_charges_their_totals_are_absent()
    {
        var totals = DocumentTotals.Of(Documents.Simple());
        totals.AllowanceTotal.ShouldBeNull();
        totals.ChargeTotal.ShouldBeNull();
    }

    [Fact]
    public void One_rate_written_in_two_ways_is_one_subtotal() =>
        DocumentTotals.Of(Documents.Simple() with
        {
            Lines = [Documents.Line("1", 1, 1, Vat.Standard(21)), Documents.Line("2", 1, 1, Vat.Standard(21.00m))],
        }).VatBreakdown.Count.ShouldBe(1);

    [Fact]
    public void Outside_the_scope_is_not_a_rate_of_zero() =>
        DocumentTotals.Of(Documents.Alone(VatCategory.OutsideScope)).VatBreakdown.Single().Vat.Rate.ShouldBeNull();

    [Fact]
    public void Yen_have_no_decimals_in_any_sum()
    {
        var yen = Currency.Parse("JPY");
        var totals = DocumentTotals.Of(Documents.Simple() with
        {
            Currency = yen,
            Lines = [Documents.Line("1", 1, 104, Vat.Standard(10))],
        });
        totals.Vat.ShouldBe(new Amount(10, yen));
        totals.Payable.ShouldBe(new Amount(114, yen));
    }

    [Fact]
    public void An_amount_of_another_currency_is_never_added() =>
        Should.Throw<InvalidOperationException>(() => DocumentTotals.Of(Documents.Simple() with
        {
            PaidAmount = new Amount(1, Currency.Parse("USD")),
        }));

    [Fact]
    public void The_rules_of_the_norm_on_sums_hold() =>
        Properties.Hold(Contents, content =>
        {
            var totals = DocumentTotals.Of(content);
            var eur = content.Currency;
            var zero = Amount.Zero(eur);
            return totals.LineTotal == Amount.Sum(content.Lines.Select(line => line.NetAmount(eur)), eur) // BR-CO-10
                && totals.TaxExclusive // BR-CO-13
                    == totals.LineTotal - (totals.AllowanceTotal ?? zero) + (totals.ChargeTotal ?? zero)
                && totals.Vat == Amount.Sum(totals.VatBreakdown.Select(one => one.TaxAmount), eur) // BR-CO-14
                && totals.TaxInclusive == totals.TaxExclusive + totals.Vat // BR-CO-15
                && totals.Payable // BR-CO-16
                    == totals.TaxInclusive - (content.PaidAmount ?? zero) + (content.RoundingAmount ?? zero)
                && totals.VatBreakdown.All(one => // BR-CO-17
                    one.TaxAmount == (one.TaxableAmount * one.Vat.Rate!.Value).Round(Rounding.HalfUp))
                && totals.TaxExclusive == Amount.Sum(totals.VatBreakdown.Select(one => one.TaxableAmount), eur);
        });

    [Fact]
    public void Every_sum_can_stand_on_a_document() =>
        Properties.Hold(Contents, content =>
        {
            var totals = DocumentTotals.Of(content);
            return new[] { totals.LineTotal, totals.TaxExclusive, totals.Vat, totals.TaxInclusive, totals.Payable }
                .Concat(totals.VatBreakdown.SelectMany(one => new[] { one.TaxableAmount, one.TaxAmount }))
                .All(amount => amount.IsRounded);
        });

    [Fact]
    public void The_order_of_the_lines_does_not_matter() =>
        Properties.Hold(Contents, content => DocumentTotals.Of(content) == DocumentTotals.Of(content with
        {
            Lines = content.Lines.Reverse().ToListOf(),
            AllowanceCharges = content.AllowanceCharges.Reverse().ToListOf(),
        }));

    [Fact]
    public void Each_category_and_rate_has_one_subtotal() =>
        Properties.Hold(Contents, content =>
        {
            var vats = DocumentTotals.Of(content).VatBreakdown.Select(one => one.Vat).ToList();
            return vats.Distinct().Count() == vats.Count;
        });

    private static Line Ten02(string id) => Documents.Line(id, 1, 10.02m, Vat.Standard(21));
}
