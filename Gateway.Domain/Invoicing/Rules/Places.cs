namespace Gateway.Domain.Invoicing.Rules;

/// <summary>The items of a list with the JSON pointer of each.</summary>
internal static class Places
{
    public static IEnumerable<(string At, T Item)> Of<T>(string list, ListOf<T> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            yield return ($"{list}/{index}", items[index]);
        }
    }
}
