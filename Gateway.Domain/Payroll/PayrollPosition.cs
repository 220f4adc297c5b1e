using Gateway.Domain.Money;

namespace Gateway.Domain.Payroll;

/// <summary>
/// How an invoice, or any other set of entries, stands towards payroll: sums of entries and nothing else. All without
/// VAT.
/// </summary>
/// <param name="Turnover">Invoiced, less credit notes.</param>
/// <param name="Collected">Came from the client and stayed.</param>
/// <param name="ToUnit">What the unit got, before the contribution.</param>
/// <param name="Advanced">Laid out by the cooperative and not yet covered.</param>
/// <param name="Guaranteed">Carried by the guarantee fund and not yet repaid.</param>
/// <param name="Contribution">Kept by the cooperative, on whichever base.</param>
public sealed record PayrollPosition(
    Amount Turnover, Amount Collected, Amount ToUnit, Amount Advanced, Amount Guaranteed, Amount Contribution)
{
    /// <summary>The turnover that the unit did not get yet.</summary>
    public Amount Missing => Turnover - ToUnit;

    public static PayrollPosition Nothing(Currency currency)
    {
        var zero = Amount.Zero(currency);
        return new PayrollPosition(zero, zero, zero, zero, zero, zero);
    }

    public static PayrollPosition Of(IEnumerable<PayrollEntry> entries, Currency currency) =>
        entries.Aggregate(Nothing(currency), (position, entry) => position.After(entry));

    public PayrollPosition After(PayrollEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new PayrollPosition(
            Turnover + entry.Turnover,
            Collected + entry.Collected,
            ToUnit + entry.ToUnit,
            Advanced + entry.Advance,
            Guaranteed + entry.Guarantee,
            Contribution + entry.Contribution.Amount);
    }
}
