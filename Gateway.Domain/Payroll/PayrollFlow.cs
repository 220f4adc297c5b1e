using Gateway.Domain.Money;

namespace Gateway.Domain.Payroll;

/// <summary>
/// Where collected turnover goes. What comes repays the guarantee fund first, then settles advances, and only then
/// goes to the unit. What leaves again comes from where that payment had gone.
/// </summary>
/// <param name="ToUnit">What the unit gets; negative when it gives back.</param>
/// <param name="Advance">How advances change.</param>
/// <param name="Guarantee">How what the fund carries changes.</param>
internal readonly record struct PayrollFlow(Amount ToUnit, Amount Advance, Amount Guarantee)
{
    public static PayrollFlow None(Currency currency) =>
        new(Amount.Zero(currency), Amount.Zero(currency), Amount.Zero(currency));

    /// <summary>Money came.</summary>
    public static PayrollFlow In(Amount cash, PayrollPosition position)
    {
        var toFund = Amount.Min(cash, position.Guaranteed);
        var toAdvances = Amount.Min(cash - toFund, position.Advanced);
        return new PayrollFlow(cash - toFund - toAdvances, -toAdvances, -toFund);
    }

    /// <summary>Money that had come is gone again.</summary>
    /// <param name="cash">How much, as a positive amount.</param>
    /// <param name="payment">What it had come to.</param>
    public static PayrollFlow Out(Amount cash, PayrollPosition payment)
    {
        var zero = Amount.Zero(cash.Currency);
        var fromFund = Amount.Min(cash, payment.Guaranteed.IsNegative ? -payment.Guaranteed : zero);
        var fromAdvances = Amount.Min(cash - fromFund, payment.Advanced.IsNegative ? -payment.Advanced : zero);
        return new PayrollFlow(-(cash - fromFund - fromAdvances), fromAdvances, fromFund);
    }

    /// <summary>
    /// A credit note takes away turnover. What was laid out for it, or collected on it, the unit gives back, to the
    /// fund first: more than what the client still owes is never laid out.
    /// </summary>
    /// <param name="cash">The change of what is collected; negative when more was collected than is now asked.</param>
    /// <param name="uncollected">The turnover that is still to be collected after it.</param>
    /// <param name="position">Before it.</param>
    public static PayrollFlow Credit(Amount cash, Amount uncollected, PayrollPosition position)
    {
        var zero = Amount.Zero(cash.Currency);
        var first = cash.IsPositive ? In(cash, position) : None(cash.Currency) with { ToUnit = cash };
        var (advanced, guaranteed) = (position.Advanced + first.Advance, position.Guaranteed + first.Guarantee);
        var excess = advanced + guaranteed - uncollected;
        if (!excess.IsPositive)
        {
            return first;
        }

        var toFund = Amount.Min(excess, guaranteed);
        var toAdvances = Amount.Min(excess - toFund, advanced);
        return new PayrollFlow(
            first.ToUnit - toFund - toAdvances, first.Advance - toAdvances, first.Guarantee - toFund);
    }
}
