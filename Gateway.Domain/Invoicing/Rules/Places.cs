namespace Gateway.Domain.Invoicing.Rules;

/// <summary>The items of a list with the JSON pointer of each.</summary>
internal static class Places
{
    /// <param name="parent">The pointer of what holds the list: empty for the document.</param>
    /// <param name="list">The name of the list in it.</param>
    /// <param name="items">An empty list costs nothing.</param>
    public static IEnumerable<(string At, T Item)> Of<T>(string parent, string list, ListOf<T> items) =>
        items.Count == 0 ? [] : Enumerate(parent, list, items);

    private static IEnumerable<(string At, T Item)> Enumerate<T>(string parent, string list, ListOf<T> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            yield return ($"{parent}/{list}/{index}", items[index]);
        }
    }
}
