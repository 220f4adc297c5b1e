using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Gateway.Api.Http.Json;

/// <summary>How the contract is written and read: camel case, absent rather than null, values in their forms.</summary>
internal static class ContractJson
{
    public static JsonSerializerOptions Options { get; } =
        Configured(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Makes a serialiser's options those of the contract.</summary>
    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, ContractTypes.Default);
        options.PropertyNameCaseInsensitive = false;
        options.RespectNullableAnnotations = true;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.MaxDepth = ContractReader.DepthMax;
        // The answers are JSON and never put into HTML as they are, so Zoë and € stay readable.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        foreach (var converter in ValueForms.Converters)
        {
            options.Converters.Add(converter);
        }

        options.Converters.Add(new EnumConverters());
        return options;
    }

    public static JsonTypeInfo TypeInfo(Type type) => Options.GetTypeInfo(type);
}
