using System.Text;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>How attributes are written in documents.</summary>
internal static class AttributeNames
{
    private static readonly (byte[] Text, AttributeName Name)[][] ByLength = Group(
        Enum.GetValues<AttributeName>()
            .Where(name => name is > AttributeName.Unknown and < AttributeName.XsiType)
            .Select(name => (TextOf(name), name)));

    private static readonly (byte[] Text, AttributeName Name)[][] XsiByLength = Group(
    [
        ("type", AttributeName.XsiType),
        ("nil", AttributeName.XsiNil),
        ("schemaLocation", AttributeName.XsiLocation),
        ("noNamespaceSchemaLocation", AttributeName.XsiLocation),
    ]);

    /// <summary>As UBL writes it: <c>schemeID</c>.</summary>
    public static string TextOf(AttributeName name)
    {
        var text = name.ToString();
        return string.Concat(char.ToLowerInvariant(text[0]).ToString(), text.AsSpan(1));
    }

    public static AttributeName Find(ReadOnlySpan<byte> text) => Find(ByLength, text);

    /// <summary>The same among the attributes of XML Schema instance documents.</summary>
    public static AttributeName FindXsi(ReadOnlySpan<byte> local) => Find(XsiByLength, local);

    private static AttributeName Find((byte[] Text, AttributeName Name)[][] table, ReadOnlySpan<byte> text)
    {
        if (text.Length < table.Length)
        {
            foreach (var (known, name) in table[text.Length])
            {
                if (text.SequenceEqual(known))
                {
                    return name;
                }
            }
        }

        return AttributeName.Unknown;
    }

    private static (byte[] Text, AttributeName Name)[][] Group(IEnumerable<(string Text, AttributeName Name)> names)
    {
        var lookup = names.ToLookup(
            known => known.Text.Length, known => (Encoding.UTF8.GetBytes(known.Text), known.Name));
        return [.. Enumerable.Range(0, lookup.Max(group => group.Key) + 1).Select(length => lookup[length].ToArray())];
    }
}
