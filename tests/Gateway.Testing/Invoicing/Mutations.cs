using System.Reflection;
using System.Text.Json;
using Gateway.Domain.Invoicing;

namespace Gateway.Testing.Invoicing;

/// <summary>
/// Finds every value of one type in a document, by reflection, with its JSON pointer, and makes the document in
/// which it is another. A property that is added to the model is found from its first day.
/// </summary>
public static class Mutations
{
    public static IEnumerable<Mutation<T>> Of<T>(DocumentContent content) =>
        Within<T>(content, "", changed => (DocumentContent)changed);

    private static IEnumerable<Mutation<T>> Within<T>(object node, string at, Func<object, DocumentContent> rebuild)
    {
        if (node is T value)
        {
            return [new(at, value, other => rebuild(other!))];
        }

        return IsList(node.GetType()) ? Items<T>(node, at, rebuild) : Fields<T>(node, at, rebuild);
    }

    private static IEnumerable<Mutation<T>> Items<T>(object list, string at, Func<object, DocumentContent> rebuild)
    {
        var item = list.GetType().GetGenericArguments()[0];
        var items = ((System.Collections.IEnumerable)list).Cast<object>().ToArray();
        for (var index = 0; index < items.Length; index++)
        {
            var place = index;
            foreach (var one in Within<T>(items[index], $"{at}/{index}", changed =>
            {
                var copy = Array.CreateInstance(item, items.Length);
                Array.Copy(items, copy, items.Length);
                copy.SetValue(changed, place);
                return rebuild(Activator.CreateInstance(list.GetType(), [copy])!);
            }))
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<Mutation<T>> Fields<T>(object node, string at, Func<object, DocumentContent> rebuild)
    {
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && IsOfTheModel(node.GetType())))
        {
            if (property.GetValue(node) is not { } value)
            {
                continue;
            }

            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            foreach (var one in Within<T>(value, $"{at}/{name}", changed =>
            {
                var copy = Copy(node);
                property.SetValue(copy, changed);
                return rebuild(copy);
            }))
            {
                yield return one;
            }
        }
    }

    /// <summary>A copy of a record: a class has its copy method, a struct is copied by boxing it again.</summary>
    private static object Copy(object node) => node.GetType().IsValueType
        ? System.Runtime.CompilerServices.RuntimeHelpers.GetObjectValue(node)
        : node.GetType().GetMethod("<Clone>$")!.Invoke(node, null)!;

    private static bool IsOfTheModel(Type type) =>
        type.Namespace is "Gateway.Domain.Invoicing" or "Gateway.Domain.Money" && !type.IsEnum;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListOf<>);
}
