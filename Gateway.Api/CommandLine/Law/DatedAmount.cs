using Gateway.Domain.Money;

namespace Gateway.Api.CommandLine.Law;

/// <summary>An amount in euro on a day, written <c>2026-03-31:250.00</c>.</summary>
internal sealed record DatedAmount(DateOnly On, Amount Amount)
{
    public static DatedAmount? Read(string text) =>
        text.Split(':') is [var day, var sum]
        && CommandOptions.TryDay(day, out var on)
        && LawOptions.TryEuro(sum, out var amount)
            ? new(on, amount)
            : null;
}
