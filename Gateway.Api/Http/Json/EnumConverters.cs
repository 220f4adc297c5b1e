using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gateway.Api.Http.Json;

/// <summary>Gives the serialiser the converter of each enum's form.</summary>
internal sealed class EnumConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ValueForms.Of(typeToConvert)?.Converter;
}
