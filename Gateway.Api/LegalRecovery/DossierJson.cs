using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Api.LegalRecovery;

/// <summary>How the files of a dossier are written: for people who open them, and the same each time.</summary>
internal static class DossierJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };
}
