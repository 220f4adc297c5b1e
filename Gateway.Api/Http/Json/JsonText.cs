using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gateway.Api.Http.Json;

/// <summary>Strings and names of JSON that may not be text: half of a surrogate pair can be escaped in JSON (RFC
/// 8259, section
/// 8.2), and .NET throws when it is read.</summary>
internal static class JsonText
{
    public static bool TryGetText(this JsonElement element, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = element.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>The name of a field, or its raw bytes as text where it is none: such a name is unknown
    /// anyway.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
