using Gateway.Peppol.Validation;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Validation.Cases;

/// <summary>
/// The rule book kept as text, so that a changed rule shows as a changed line to be read and agreed to.
/// </summary>
public class RuleBookTextTests
{
    [Fact]
    public void Rules_of_billing_3_0_21() => IsAsKept(RuleBookText.Of(RuleRelease.Billing3021));

    [Fact]
    public void From_billing_3_0_20_to_3_0_21() =>
        IsAsKept(RuleBookText.Difference(RuleRelease.Billing3020, RuleRelease.Billing3021));

    [Fact]
    public void From_billing_3_0_21_to_self_billing_3_0_2() =>
        IsAsKept(RuleBookText.Difference(RuleRelease.Billing3021, RuleRelease.SelfBilling302));

    /// <summary>Line by line: a thousand lines beside each other tell nobody what is different.</summary>
    private static void IsAsKept(string actual, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var expected = GoldenFile.Expected(typeof(RuleBookTextTests), "txt", actual, test).Split('\n');
        var lines = actual.Split('\n');
        expected.Except(lines).Select(line => $"gone: {line}")
            .Concat(lines.Except(expected).Select(line => $"new: {line}"))
            .ShouldBeEmpty();
    }
}
