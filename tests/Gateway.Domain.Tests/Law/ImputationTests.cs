using FsCheck.Fluent;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Law;

public class ImputationTests
{
    private static readonly DebtParts Owed = new(Amount.Eur(1000), Amount.Eur(30), Amount.Eur(40));

    [Fact]
    public void Principal_first_leaves_interest_and_costs_owed()
    {
        var split = ImputationSplit.Of(Imputation.PrincipalFirst, Amount.Eur(1010), Owed);

        split.ShouldBe(new ImputationSplit(Amount.Eur(10), Amount.Eur(0), Amount.Eur(1000), Amount.Eur(0)));
    }

    [Fact]
    public void The_Civil_Code_pays_costs_then_interest_then_principal()
    {
        var split = ImputationSplit.Of(Imputation.InterestFirst, Amount.Eur(100), Owed);

        split.ShouldBe(new ImputationSplit(Amount.Eur(40), Amount.Eur(30), Amount.Eur(30), Amount.Eur(0)));
    }

    [Fact]
    public void Whatever_is_paid_and_owed_the_parts_sum_to_the_payment_and_none_exceeds_what_is_owed()
    {
        var amounts = Gen.Choose(1, 300_000).Four();
        Properties.Hold(amounts, cents =>
        {
            var (paid, owed) = (Amount.Eur(cents.Item1 / 100m), new DebtParts(
                Amount.Eur((cents.Item2 - 50_000) / 100m), Amount.Eur(cents.Item3 / 100m),
                Amount.Eur(cents.Item4 / 100m)));
            return Enum.GetValues<Imputation>().All(order =>
            {
                var split = ImputationSplit.Of(order, paid, owed);
                return split.Costs + split.Interest + split.Principal + split.Rest == paid
                    && split.Costs <= owed.Costs && split.Interest <= owed.Interest
                    && (split.Principal.IsZero || split.Principal <= owed.Principal)
                    && !split.Rest.IsNegative && !split.Principal.IsNegative;
            });
        });
    }

    [Theory]
    [InlineData(false, Imputation.PrincipalFirst)]
    [InlineData(true, Imputation.InterestFirst)]
    public void In_a_recovery_case_the_order_of_the_Civil_Code_holds(bool isInCase, Imputation order) =>
        ImputationRule.On(new DateOnly(2026, 3, 12), ClientKind.Company, false, ImputationRule.Default, isInCase)
            .Order.ShouldBe(order);

    [Fact]
    public void The_row_of_the_plan_goes_before_that_of_the_debtor_and_that_before_the_house()
    {
        ImputationRule Row(string id, string from, ClientKind? debtor, bool? plan) => new(
            id, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), debtor, plan,
            Imputation.InterestFirst, "test", false);
        var rules = new[]
        {
            Row("house", "2018-01-01", null, null), Row("house-2027", "2027-01-01", null, null),
            Row("company", "2018-01-01", ClientKind.Company, null), Row("plan", "2018-01-01", null, true),
        };

        string On(int year, ClientKind debtor, bool plan) =>
            ImputationRule.On(new DateOnly(year, 6, 1), debtor, plan, rules).Id;
        On(2026, ClientKind.PrivatePerson, false).ShouldBe("house");
        On(2027, ClientKind.PrivatePerson, false).ShouldBe("house-2027");
        On(2027, ClientKind.Company, false).ShouldBe("company");
        On(2027, ClientKind.Company, true).ShouldBe("plan");
        Should.Throw<InvalidOperationException>(
            () => ImputationRule.On(new DateOnly(2017, 1, 1), ClientKind.Company, false, rules));
    }
}
