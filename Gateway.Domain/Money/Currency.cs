namespace Gateway.Domain.Money;

/// <summary>
/// A currency of ISO 4217 that both EN 16931 and Peppol BIS accept. The default value is no currency and
/// cannot be used in arithmetic.
/// </summary>
public readonly record struct Currency
{
    /// <summary>EN 16931 carries at most two decimals (BR-DEC-*), whatever the currency itself has.</summary>
    private const int DigitsMax = 2;

    private readonly string? code;

    private Currency(string code) => this.code = code;

    public static Currency Eur { get; } = new("EUR");

    public string Code => code ?? throw new InvalidOperationException("No currency was given.");

    /// <summary>Decimals of the minor unit: 2, or 0 for currencies without one (JPY).</summary>
    public int Digits => CurrencyCodes.WithoutMinorUnit.Contains(Code) ? 0 : DigitsMax;

    public static bool TryParse(string? text, out Currency currency)
    {
        var known = text is not null && CurrencyCodes.All.Contains(text);
        currency = known ? new Currency(text!) : default;
        return known;
    }

    public static Currency Parse(string text) =>
        TryParse(text, out var currency) ? currency : throw new FormatException($"'{text}' is no ISO 4217 currency.");

    public override string ToString() => code ?? "";
}
