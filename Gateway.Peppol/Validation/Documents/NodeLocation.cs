using System.Text;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>
/// Where an element stands, for people: <c>/Invoice/cac:InvoiceLine[2]/cbc:ID</c>. The number is left out where there
/// is only one; the prefixes are those that UBL itself uses, whatever the document chose.
/// </summary>
internal static class NodeLocation
{
    /// <summary>Names of UBL are shorter by far; a foreign one may be as long as the document.</summary>
    private const int NameLengthMax = 100;

    public static string Of(Node node)
    {
        var path = new StringBuilder();
        for (var step = node; step.Exists; step = step.Parent)
        {
            path.Insert(0, $"/{NameOf(step)}{Position(step)}");
        }

        return path.ToString();
    }

    public static string Of(Node node, AttributeName attribute) => $"{Of(node)}/@{AttributeNames.TextOf(attribute)}";

    /// <summary>Where an element that is missing would stand.</summary>
    public static string Of(Node node, ElementPath missing) => $"{Of(node)}/{missing}";

    public static string NameOf(Node node) =>
        node.Name == ElementName.Unknown
            ? NameOf(node.Document.TagOf(node.Index))
            : node.Name.Text;

    /// <summary>
    /// A foreign name, cut where it is too long to show: a hundred findings must not hold a hundred of it.
    /// </summary>
    public static string NameOf(ReadOnlySpan<byte> name) =>
        name.Length <= NameLengthMax
            ? Encoding.UTF8.GetString(name)
            : Encoding.UTF8.GetString(name[..NameLengthMax]) + "…";

    public static string LocalNameOf(Node node)
    {
        var name = NameOf(node);
        return name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static string Position(Node node)
    {
        if (node.IsRoot || node.Name == ElementName.Unknown)
        {
            return "";
        }

        var position = 1;
        for (var other = node.Parent.Child(node.Name); other != node; other = other.NextSibling(node.Name))
        {
            position++;
        }

        return position > 1 || node.NextSibling(node.Name).Exists ? $"[{position}]" : "";
    }
}
