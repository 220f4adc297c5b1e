using FsCheck.Fluent;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Domain.Tests.Money;

public class ExchangeTests
{
    private static readonly Currency Usd = Currency.Parse("USD");

    [Theory]
    [InlineData("1.0873", null, "995.21", "995.21", "0.00")]
    [InlineData(null, "1000.00", "1000.00", "1000.00", "0.00")]
    [InlineData("1.0873", "1000.00", "995.21", "1000.00", "4.79")]
    [InlineData("1.10", "1000.00", "1006.83", "1000.00", "-6.83")]
    public void What_is_said_tells_what_the_money_is_worth_and_what_it_pays(
        string? rate, string? paid, string worth, string pays, string difference)
    {
        Exchange.TryMake(Amount.Eur(915.30m), Usd, Number(rate), Number(paid), out var exchange).ShouldBeTrue();

        (exchange!.Worth.ValueText, exchange.Paid.ValueText, exchange.Difference.ValueText)
            .ShouldBe((worth, pays, difference));
        exchange.Given.ShouldBe(Amount.Eur(915.30m));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("0", null)]
    [InlineData("-1.08", null)]
    [InlineData(null, "0")]
    [InlineData(null, "-1.00")]
    [InlineData(null, "1.001")]
    [InlineData("0.000001", null)]
    [InlineData("900000000", "1000.00")]
    [InlineData("9000000000", null)]
    [InlineData(null, "1000000000.01")]
    [InlineData("1.0873", "1044.98")]
    [InlineData("1.0873", "945.44")]
    public void What_makes_no_sense_is_no_exchange(string? rate, string? paid) =>
        Exchange.TryMake(Amount.Eur(915.30m), Usd, Number(rate), Number(paid), out _).ShouldBeFalse();

    [Fact]
    public void One_currency_is_not_changed_into_itself_and_nothing_is_not_changed()
    {
        Exchange.TryMake(Amount.Eur(1m), Currency.Eur, 1m, null, out _).ShouldBeFalse();
        Exchange.TryMake(Amount.Eur(0m), Usd, 1m, null, out _).ShouldBeFalse();
        Exchange.TryMake(Amount.Eur(-1m), Usd, 1m, null, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_currency_without_cents_has_none()
    {
        Exchange.TryMake(Amount.Eur(10m), Currency.Parse("JPY"), 163.27m, null, out var yen).ShouldBeTrue();
        yen!.Paid.ValueText.ShouldBe("1633");
        Exchange.TryMake(Amount.Eur(10m), Currency.Parse("JPY"), null, 1632.7m, out _).ShouldBeFalse();
    }

    /// <summary>Whatever is changed, each currency stays in balance, Suspense of the other has what is paid, and undone
    /// nothing is left.</summary>
    [Fact]
    public void Of_any_exchange_the_ledger_is_in_balance_in_each_currency_and_undone_nothing_is_left()
    {
        var all = Gen.Choose(1, 10_000_000)
            .SelectMany(_ => Gen.Choose(1, 2_000_000), (cents, rate) => (cents, rate: rate / 10_000m))
            .SelectMany(_ => Gen.Choose(-50, 50), (one, off) => (one.cents, one.rate, off: off / 1000m))
            .SelectMany(_ => Gen.Elements("USD", "JPY", "GBP"), (one, into) => (one.cents, one.rate, one.off, into));
        Properties.Hold(all, one =>
        {
            var (given, into) = (Amount.FromMinorUnits(one.cents, Currency.Eur), Currency.Parse(one.into));
            var paid = new Amount(given.Value * one.rate * (1 + one.off), into).Round(Rounding.Down);
            if (!Exchange.TryMake(given, into, one.rate, paid.IsPositive ? paid.Value : null, out var exchange))
            {
                return true;
            }

            var about = new LedgerSubject
            {
                LegalEntityId = new LegalEntityId(new Guid(1, 0, 0, new byte[8])),
                ValueDate = new DateOnly(2026, 3, 12),
                BookedAt = default,
                SourceId = default,
            };
            var done = Ledger.Transfers(exchange!, about);
            var balances = Balances(done);
            var undone = Balances([.. done, .. Ledger.Transfers(exchange!, about, isUndone: true)]);
            return IsInBalance(balances)
                && balances[(LedgerAccount.Suspense, Currency.Eur)] == given
                && balances[(LedgerAccount.Suspense, into)] == -exchange!.Paid
                && balances.GetValueOrDefault((LedgerAccount.ExchangeDifference, into), Amount.Zero(into))
                    == exchange.Difference
                && undone.Values.All(balance => balance.IsZero);
        });
    }

    /// <summary>What each account of each currency holds: debits less credits.</summary>
    private static Dictionary<(LedgerAccount Account, Currency Currency), Amount> Balances(
        IEnumerable<LedgerTransfer> transfers) => transfers
        .SelectMany(one => new[] { (Account: one.Debit, one.Amount), (Account: one.Credit, Amount: -one.Amount) })
        .GroupBy(one => (one.Account, one.Amount.Currency))
        .ToDictionary(
            group => group.Key, group => Amount.Sum(group.Select(one => one.Amount), group.Key.Currency));

    private static bool IsInBalance(IReadOnlyDictionary<(LedgerAccount Account, Currency Currency), Amount> balances) =>
        balances.GroupBy(one => one.Key.Currency)
            .All(one => Amount.Sum(one.Select(balance => balance.Value), one.Key).IsZero);

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
