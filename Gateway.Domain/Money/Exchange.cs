namespace Gateway.Domain.Money;

/// <summary>
/// Money of one currency that pays what is owed in another. Nothing is guessed: a person said the rate, or what is
/// paid, or both. Then what is paid beyond what the money is worth at the rate is a loss of exchange, and below zero a
/// gain.
/// </summary>
public sealed record Exchange
{
    /// <summary>
    /// The part of its worth by which what is paid may differ from it. A larger difference is none of exchange: it
    /// gives something up, and that wants two people.
    /// </summary>
    public const decimal DifferenceShareMax = 0.05m;

    private Exchange(Amount given, Amount worth, Amount paid, decimal? rate) =>
        (Given, Worth, Paid, Rate) = (given, worth, paid, rate);

    /// <summary>What came in, in its own currency.</summary>
    public Amount Given { get; }

    /// <summary>What that is at the rate, in the other currency; what is paid, where no rate was said.</summary>
    public Amount Worth { get; }

    /// <summary>What it pays, in the other currency.</summary>
    public Amount Paid { get; }

    /// <summary>What one of the currency given is worth in the other, as a person said it; null when nobody
    /// did.</summary>
    public decimal? Rate { get; }

    /// <summary>What is paid beyond what was given: above zero a loss, below zero a gain.</summary>
    public Amount Difference => Paid - Worth;

    /// <summary>
    /// Reads what a person said. False when it says nothing, or nothing sensible: a rate or an amount of zero or less,
    /// of more than the gateway takes or of parts of a cent, one and the same currency, or a difference beyond <see
    /// cref="DifferenceShareMax"/>.
    /// </summary>
    /// <param name="given">More than zero.</param>
    /// <param name="into">The currency that is owed.</param>
    /// <param name="rate">What one of the currency given is worth in the other.</param>
    /// <param name="paid">What is paid.</param>
    /// <param name="exchange">What came of it.</param>
    public static bool TryMake(
        Amount given, Currency into, decimal? rate, decimal? paid, out Exchange? exchange)
    {
        exchange = null;
        if (!given.IsPositive || given.Currency == into || (rate ?? paid) is null
            || rate is <= 0 or > Amount.ValueMax || paid is <= 0 or > Amount.ValueMax)
        {
            return false;
        }

        var said = paid is { } value ? new Amount(value, into) : (Amount?)null;
        var worth = rate is { } one && given.Value <= Amount.ValueMax
            ? new Amount(given.Value * one, into).Round(Rounding.HalfUp)
            : said;
        if (worth is not { } known || !IsSensible(known) || !IsSensible(said ?? known))
        {
            return false;
        }

        var made = new Exchange(given, known, said ?? known, rate);
        exchange = Math.Abs(made.Difference.Value) <= known.Value * DifferenceShareMax ? made : null;
        return exchange is not null;
    }

    /// <summary>As it was stored; it was judged when it was made.</summary>
    public static Exchange Stored(Amount given, Amount worth, Amount paid, decimal? rate) =>
        new(given, worth, paid, rate);

    private static bool IsSensible(Amount amount) =>
        amount is { IsPositive: true, IsRounded: true, Value: <= Amount.ValueMax };
}
