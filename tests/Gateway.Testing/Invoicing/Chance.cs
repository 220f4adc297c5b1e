namespace Gateway.Testing.Invoicing;

/// <summary>
/// Choices from one seed: the same seed makes the same document, so a failing test can be played again.
/// </summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    public bool OneIn(int times) => random.Next(times) == 0;

    public int Between(int least, int most) => random.Next(least, most + 1);

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>Nothing, every second time.</summary>
    public T? Maybe<T>(Func<T> make)
        where T : class => OneIn(2) ? make() : null;

    /// <summary>Nothing, every second time.</summary>
    public T? MaybeValue<T>(Func<T> make)
        where T : struct => OneIn(2) ? make() : null;

    public T[] Some<T>(int least, int most, Func<T> make) =>
        [.. Enumerable.Range(0, Between(least, most)).Select(_ => make())];

    /// <summary>A number between least and most that has as many decimals at most.</summary>
    public decimal Number(int least, int most, int decimals)
    {
        var scale = (int)Math.Pow(10, decimals);
        return Between(least * scale, most * scale) / (decimal)scale;
    }

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Between(0, 9)));

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
