using System.Buffers;
using System.Text.Json;

namespace Gateway.Api.Http.Json;

/// <summary>
/// Merges a change into an object (RFC 7396). Two departures, both so that the reader sees the caller's faults: a null
/// is kept, which the contract reads as no field at all, and a field the change gives twice stands twice.
/// </summary>
internal static class JsonMerge
{
    public static ReadOnlyMemory<byte> Of(JsonElement target, JsonElement change)
    {
        var merged = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(merged, new JsonWriterOptions { SkipValidation = true }))
        {
            Write(writer, target, change);
        }

        return merged.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, JsonElement target, JsonElement change)
    {
        if (target.ValueKind != JsonValueKind.Object || change.ValueKind != JsonValueKind.Object)
        {
            // As it stands: text that is none is for the reader to refuse.
            writer.WriteRawValue(change.GetRawText(), skipInputValidation: true);
            return;
        }

        writer.WriteStartObject();
        foreach (var kept in target.EnumerateObject().Where(field => !change.TryGetProperty(field.Name, out _)))
        {
            kept.WriteTo(writer);
        }

        foreach (var changed in change.EnumerateObject())
        {
            var name = JsonText.NameOf(changed);
            writer.WritePropertyName(name);
            Write(writer, target.TryGetProperty(name, out var before) ? before : default, changed.Value);
        }

        writer.WriteEndObject();
    }
}
