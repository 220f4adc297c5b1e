using System.Text.Json;

namespace Gateway.Api.Http.Binding;

/// <summary>One of a closed list of names in the address, as bodies have them: in camel case and with regard to
/// case.</summary>
internal readonly record struct Choice<T>(T Value)
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName =
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static bool TryParse(string? text, out Choice<T> choice)
    {
        var isKnown = ByName.TryGetValue(text ?? "", out var value);
        choice = new Choice<T>(value);
        return isKnown;
    }
}
