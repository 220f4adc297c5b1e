using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using Gateway.Api.Http.Json;

namespace Gateway.Api.Http.Documentation;

/// <summary>The records that callers send, whole or as a part of another: those that the strict reader's limits hold
/// for.</summary>
internal static class RequestRecords
{
    private static readonly FrozenSet<Type> Types = Closure(RequestExamples.Types).ToFrozenSet();

    public static bool Contains(Type type) => Types.Contains(type);

    private static HashSet<Type> Closure(IEnumerable<Type> roots)
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(roots);
        while (open.TryDequeue(out var type))
        {
            var info = ContractJson.TypeInfo(type);
            if (info.Kind == JsonTypeInfoKind.Enumerable)
            {
                open.Enqueue(info.ElementType!);
            }
            else if (info.Kind == JsonTypeInfoKind.Object && found.Add(type))
            {
                foreach (var field in RecordShape.Of(info).Fields.Values.Where(field => field.Form is null))
                {
                    open.Enqueue(field.Type);
                }
            }
        }

        return found;
    }
}
