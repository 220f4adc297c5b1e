using System.Text.Json;
using System.Text.Json.Serialization;
using Gateway.Domain.Languages;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Json;

/// <summary>One of a closed list of names, in camel case and with regard to case.</summary>
internal sealed class EnumForm<T>() : ValueForm(OneOf, new ValueSchema(
    JsonSchemaType.String, null, NameOf(Enum.GetValues<T>()[0]))
{
    Choices = [.. Enum.GetValues<T>().Select(NameOf)],
})
    where T : struct, Enum
{
    private static readonly FieldRule OneOf = new("SGW-CHOICE", new Sentence(
        "Une de ces valeurs est attendue : {0}.",
        "Een van deze waarden wordt verwacht: {0}.",
        "Einer dieser Werte wird erwartet: {0}.",
        "One of these values is expected: {0}."));

    public override JsonConverter Converter => new NameConverter();

    protected override IEnumerable<object> RuleValues => [string.Join(", ", Schema.Choices)];

    protected override bool Accepts(JsonElement element) =>
        TextOf(element, takesNumbers: false) is { } text && Schema.Choices.Contains(text);

    private static string NameOf(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private sealed class NameConverter : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Enum.Parse<T>(reader.GetString()!, ignoreCase: true);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(NameOf(value));
    }
}
