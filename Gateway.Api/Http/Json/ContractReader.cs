using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Gateway.Domain.Findings;

namespace Gateway.Api.Http.Json;

/// <summary>
/// Reads a request strictly: unknown and repeated fields, missing ones, wrong types and values that cannot be are all
/// told at once, each with its JSON pointer. Nothing of a request with a finding is used. The serialiser alone would
/// stop at the first fault and say where in words only.
/// </summary>
internal static class ContractReader
{
    /// <summary>How many findings are given at most: who sends more needs to look at the first ones anyway.</summary>
    public const int FindingsMax = 100;

    public const int DepthMax = 32;

    private static readonly JsonDocumentOptions Strict = new()
    {
        MaxDepth = DepthMax,
        CommentHandling = JsonCommentHandling.Disallow,
        AllowTrailingCommas = false,
    };

    public static ReadOutcome<T> Read<T>(ReadOnlyMemory<byte> utf8)
        where T : class =>
        Parse(utf8, Read<T>);

    /// <summary>Reads what an object becomes by a change in the manner of RFC 7396.</summary>
    public static ReadOutcome<T> ReadMerged<T>(T current, ReadOnlyMemory<byte> change)
        where T : class =>
        Parse(change, root => root.ValueKind == JsonValueKind.Object
            ? Read<T>(JsonMerge.Of(JsonSerializer.SerializeToElement(current, ContractJson.TypeInfo(typeof(T))), root))
            : new ReadOutcome<T>.Refused([FieldRules.NotAnObject.At(JsonPointer.Root)]));

    private static ReadOutcome<T> Read<T>(JsonElement root)
        where T : class
    {
        var walk = new Walk();
        walk.Record(root, ContractJson.TypeInfo(typeof(T)), JsonPointer.Root);
        return walk.Findings.Count > 0
            ? new ReadOutcome<T>.Refused(walk.Findings)
            : new ReadOutcome<T>.Accepted((T)root.Deserialize(ContractJson.TypeInfo(typeof(T)))!);
    }

    private static ReadOutcome<T> Parse<T>(ReadOnlyMemory<byte> utf8, Func<JsonElement, ReadOutcome<T>> read)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            return new ReadOutcome<T>.Malformed(1, 1);
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException fault)
        {
            // The parser counts from zero; editors, and people, from one.
            return new ReadOutcome<T>.Malformed((fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1);
        }

        using (document)
        {
            return read(document.RootElement);
        }
    }

    private sealed class Walk
    {
        public List<Finding> Findings { get; } = [];

        private bool IsCut => Findings.Count > FindingsMax;

        public void Record(JsonElement element, JsonTypeInfo type, string pointer)
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                Add(FieldRules.NotAnObject.At(pointer));
                return;
            }

            var shape = RecordShape.Of(type);
            var seen = new HashSet<string>();
            foreach (var property in element.EnumerateObject().TakeWhile(_ => !IsCut))
            {
                var name = JsonText.NameOf(property);
                var at = JsonPointer.Field(pointer, name);
                if (!seen.Add(name))
                {
                    Add(FieldRules.Duplicate.At(at));
                }
                else if (shape.Fields.TryGetValue(name, out var field))
                {
                    Field(property.Value, field, at);
                }
                else
                {
                    Add(FieldRules.Unknown.At(at, shape.Names));
                }
            }

            foreach (var field in shape.Mandatory.Where(field => !seen.Contains(field.Name)))
            {
                Add(FieldRules.Missing.At(JsonPointer.Field(pointer, field.Name)));
            }
        }

        /// <summary>Null is the same as no field at all.</summary>
        private void Field(JsonElement element, FieldShape field, string pointer)
        {
            if (element.ValueKind == JsonValueKind.Null)
            {
                Add(field.IsMandatory || !field.IsNullable ? FieldRules.Missing.At(pointer) : null);
            }
            else if (field.Type == typeof(string))
            {
                Add(Text(element, field.Form, field.LengthMax, pointer));
            }
            else if (field.Form is { } form)
            {
                Add(form.Check(element, pointer));
            }
            else if (ContractJson.TypeInfo(field.Type) is var type && type.Kind == JsonTypeInfoKind.Enumerable)
            {
                List(element, field, type.ElementType!, pointer);
            }
            else
            {
                Record(element, type, pointer);
            }
        }

        private void List(JsonElement element, FieldShape field, Type itemType, string pointer)
        {
            if (element.ValueKind != JsonValueKind.Array)
            {
                Add(FieldRules.NotAList.At(pointer));
                return;
            }

            var length = element.GetArrayLength();
            if (length > field.LengthMax)
            {
                Add(FieldRules.TooMany.At(pointer, length, field.LengthMax));
                return;
            }

            if (length < field.LengthMin)
            {
                Add(FieldRules.TooFew.At(pointer));
                return;
            }

            var form = ValueForms.Of(itemType);
            foreach (var (index, item) in element.EnumerateArray().Index().TakeWhile(_ => !IsCut))
            {
                var at = JsonPointer.Item(pointer, index);
                if (itemType == typeof(string))
                {
                    Add(Text(item, null, FieldShape.TextLengthMax, at));
                }
                else if (form is null)
                {
                    Record(item, ContractJson.TypeInfo(itemType), at);
                }
                else
                {
                    Add(form.Check(item, at));
                }
            }
        }

        private static Finding? Text(JsonElement element, ValueForm? form, int lengthMax, string pointer)
        {
            if (element.ValueKind != JsonValueKind.String)
            {
                return FieldRules.NotText.At(pointer);
            }

            if (!element.TryGetText(out var text) || !XmlText.CanCarry(text))
            {
                return FieldRules.Uncarriable.At(pointer);
            }

            return text switch
            {
                _ when form is not null => form.Check(element, pointer),
                _ when string.IsNullOrWhiteSpace(text) => FieldRules.Empty.At(pointer),
                _ when text.Length > lengthMax => FieldRules.TooLong.At(pointer, text.Length, lengthMax),
                _ => null,
            };
        }

        private void Add(Finding? finding)
        {
            if (finding is not null && !IsCut)
            {
                var isOneTooMany = Findings.Count == FindingsMax;
                Findings.Add(isOneTooMany ? FieldRules.MoreFindings.At(JsonPointer.Root, FindingsMax) : finding);
            }
        }
    }
}
