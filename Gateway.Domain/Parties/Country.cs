namespace Gateway.Domain.Parties;

/// <summary>A country by its alpha-2 code of ISO 3166-1, in capitals. The default value is none.</summary>
public readonly record struct Country
{
    private readonly string? code;

    private Country(string code) => this.code = code;

    public static Country Belgium { get; } = new("BE");

    public string Code => code ?? throw new InvalidOperationException("No country was given.");

    public bool IsInEuropeanUnion => CountryCodes.EuropeanUnion.Contains(Code);

    public static bool TryParse(string? text, out Country country)
    {
        var known = text is not null && CountryCodes.All.Contains(text);
        country = known ? new Country(text!) : default;
        return known;
    }

    public static Country Parse(string text) =>
        TryParse(text, out var country) ? country : throw new FormatException($"'{text}' is no country of ISO 3166-1.");

    public override string ToString() => code ?? "";
}
