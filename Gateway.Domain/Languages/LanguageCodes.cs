namespace Gateway.Domain.Languages;

/// <summary>Languages as people and headers write them: <c>fr</c>, <c>nl-BE</c>, <c>EN</c>.</summary>
public static class LanguageCodes
{
    /// <summary>The two-letter code of ISO 639-1, in lower case.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Fr => "fr",
        Language.Nl => "nl",
        Language.De => "de",
        Language.En => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "No such language."),
    };

    /// <summary>Reads a language tag; the region is ignored, an unknown language gives false.</summary>
    public static bool TryParse(string? tag, out Language language)
    {
        Language? found = tag?.Trim().Split('-', '_')[0].ToUpperInvariant() switch
        {
            "FR" => Language.Fr,
            "NL" => Language.Nl,
            "DE" => Language.De,
            "EN" => Language.En,
            _ => null,
        };
        language = found ?? Language.Fr;
        return found is not null;
    }
}
