using Gateway.Domain.Money;

namespace Gateway.Domain.Payroll;

/// <summary>What earlier entries of the invoice gave, so that the next gives only the difference.</summary>
/// <param name="ExVatShare">Turnover given for collected money.</param>
/// <param name="Contribution">Contribution kept, on whichever base.</param>
public sealed record PayrollGiven(Amount ExVatShare, Amount Contribution)
{
    public static PayrollGiven Nothing(Currency currency) => new(Amount.Zero(currency), Amount.Zero(currency));

    public static PayrollGiven By(IEnumerable<PayrollEntry> entries, Currency currency) => entries.Aggregate(
        Nothing(currency),
        (given, entry) => new PayrollGiven(
            entry.CumulativeExVatShare, given.Contribution + entry.Contribution.Amount));
}
