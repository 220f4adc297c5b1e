using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gateway.Api.Http.Json;

/// <summary>A value written as one JSON string; where <paramref name="takesNumbers"/> says so, a JSON number is read
/// too.</summary>
internal sealed class TextForm<T>(
    FieldRule rule, ValueSchema schema, TryParse<T> tryParse, Func<T, string>? write = null, bool takesNumbers = false)
    : ValueForm(rule, schema)
{
    public override JsonConverter? Converter => write is null ? null : new TextConverter(tryParse, write);

    protected override IEnumerable<object> RuleValues =>
        Schema.Choices.Count == 0 ? [] : [string.Join(", ", Schema.Choices)];

    protected override bool Accepts(JsonElement element) => tryParse(TextOf(element, takesNumbers), out _);

    private sealed class TextConverter(TryParse<T> tryParse, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return tryParse(TextOf(document.RootElement, takesNumbers: true), out var value)
                ? value
                : throw new JsonException($"This is no {typeof(T).Name}.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }
}
