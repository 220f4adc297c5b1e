using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Http.Payroll;

/// <summary>The sums of a file of payroll entries in one currency.</summary>
internal sealed record PayrollFileSum
{
    public required Currency Currency { get; init; }

    public required int Entries { get; init; }

    public required Amount Turnover { get; init; }

    /// <summary>Without VAT.</summary>
    public required Amount Collected { get; init; }

    public required Amount ToUnit { get; init; }

    public required Amount Advance { get; init; }

    public required Amount Guarantee { get; init; }

    public required Amount Contribution { get; init; }

    public static PayrollFileSum Nothing(Currency currency)
    {
        var zero = Amount.Zero(currency);
        return new PayrollFileSum
        {
            Currency = currency,
            Entries = 0,
            Turnover = zero,
            Collected = zero,
            ToUnit = zero,
            Advance = zero,
            Guarantee = zero,
            Contribution = zero,
        };
    }

    public PayrollFileSum With(PayrollEntry entry) => this with
    {
        Entries = Entries + 1,
        Turnover = Turnover + entry.Turnover,
        Collected = Collected + entry.Collected,
        ToUnit = ToUnit + entry.ToUnit,
        Advance = Advance + entry.Advance,
        Guarantee = Guarantee + entry.Guarantee,
        Contribution = Contribution + entry.Contribution.Amount,
    };
}
