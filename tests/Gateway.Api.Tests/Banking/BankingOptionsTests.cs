using System.ComponentModel.DataAnnotations;
using Gateway.Api.Banking;
using Gateway.Api.Hosting;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Banking.Matching;
using Microsoft.Extensions.Configuration;

namespace Gateway.Api.Tests.Banking;

public class BankingOptionsTests
{
    private static readonly (string, string)[] Civil =
    [
        ("Imputation:0:Id", "civil-2018"), ("Imputation:0:ValidFrom", "2018-01-01"),
        ("Imputation:0:Order", "InterestFirst"), ("Imputation:0:Source", "Lawyers' note of 3 March"),
        ("Imputation:0:Verified", "true"),
        ("Imputation:1:Id", "consumer-2018"), ("Imputation:1:ValidFrom", "2018-01-01"),
        ("Imputation:1:Order", "PrincipalFirst"), ("Imputation:1:Debtor", "PrivatePerson"),
        ("Imputation:1:Source", "Practice"),
    ];

    [Fact]
    public void What_is_left_out_stands_as_the_house_has_it()
    {
        var options = Bind();

        options.ToPolicy().ShouldBe(MatchPolicy.Default);
        options.ToRules().ShouldBe(ImputationRule.Default);
    }

    [Fact]
    public void Each_currency_has_its_tolerance_and_the_order_of_payments_is_a_dated_row()
    {
        var options = Bind([("Threshold", "100"), ("Tolerances:USD", "0.10"), ("Tolerances:JPY", "5"), .. Civil]);

        var policy = options.ToPolicy();
        policy.Threshold.ShouldBe(100);
        policy.ToleranceIn(Currency.Parse("JPY")).ShouldBe(new Amount(5, Currency.Parse("JPY")));
        policy.ToleranceIn(Currency.Eur).IsZero.ShouldBeTrue("a table that is given replaces ours whole");
        var (day, rules) = (new DateOnly(2026, 3, 4), options.ToRules());
        ImputationRule.On(day, ClientKind.Company, isInPlan: false, rules).Id.ShouldBe("civil-2018");
        ImputationRule.On(day, ClientKind.PrivatePerson, isInPlan: false, rules).Order
            .ShouldBe(Imputation.PrincipalFirst);
    }

    [Theory]
    [InlineData("Threshold", "10")]
    [InlineData("Tolerances:XX", "0.05")]
    [InlineData("Tolerances:EUR", "-0.05")]
    [InlineData("Tolerances:JPY", "0.50")]
    [InlineData("Imputation:0:Debtor", "PrivatePerson")]
    [InlineData("Imputation:0:Source", "")]
    [InlineData("Imputation:1:Id", "civil-2018")]
    public void The_gateway_does_not_start_on_what_cannot_be(string key, string value) =>
        Should.Throw<ValidationException>(() => Bind([.. Civil, (key, value)]));

    private static BankingOptions Bind(params (string Key, string Value)[] settings) =>
        GatewayServices.Bind<BankingOptions>(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    from setting in settings
                    group setting.Value by setting.Key into named
                    select KeyValuePair.Create($"Banking:{named.Key}", (string?)named.Last()))
                .Build(),
            BankingOptions.Section);
}
