using System.Text.Json;
using System.Text.Json.Serialization;
using Gateway.Domain.Findings;

namespace Gateway.Api.Http.Json;

/// <summary>
/// One kind of single value of the contract: what is accepted, what is said when it is not, how it is written and
/// how it is described. The reader, the serialiser and the API description all follow it, so they cannot differ.
/// </summary>
internal abstract class ValueForm(FieldRule rule, ValueSchema schema)
{
    public FieldRule Rule => rule;

    public ValueSchema Schema => schema;

    /// <summary>What the serialiser needs for a type it does not know; null where it knows the type itself.</summary>
    public virtual JsonConverter? Converter => null;

    public Finding? Check(JsonElement element, string pointer) =>
        Accepts(element) ? null : rule.At(pointer, [.. RuleValues]);

    protected virtual IEnumerable<object> RuleValues => [];

    protected abstract bool Accepts(JsonElement element);

    /// <summary>The text of a string, or of a number when those are taken as well; null for anything else.</summary>
    protected static string? TextOf(JsonElement element, bool takesNumbers) => element.ValueKind switch
    {
        JsonValueKind.String when element.TryGetText(out var text) => text,
        JsonValueKind.Number when takesNumbers => element.GetRawText(),
        _ => null,
    };
}
