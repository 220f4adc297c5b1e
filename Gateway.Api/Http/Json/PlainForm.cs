using System.Text.Json;

namespace Gateway.Api.Http.Json;

/// <summary>A value that JSON itself has: true or false, a whole number, bytes in base64.</summary>
internal sealed class PlainForm(FieldRule rule, ValueSchema schema, Func<JsonElement, bool> accepts)
    : ValueForm(rule, schema)
{
    protected override bool Accepts(JsonElement element) => accepts(element);
}
