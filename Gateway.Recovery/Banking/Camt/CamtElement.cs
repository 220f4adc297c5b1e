namespace Gateway.Recovery.Banking.Camt;

/// <summary>A small part of a message: a balance, a party, one transaction.</summary>
internal sealed class CamtElement(string name, int line)
{
    private readonly List<CamtElement> children = [];

    public string Name { get; } = name;

    public int Line { get; } = line;

    /// <summary>Without blanks at both ends; empty for an element of elements.</summary>
    public string Text { get; set; } = "";

    /// <summary>The currency of an amount.</summary>
    public string? Currency { get; init; }

    /// <summary>Itself and all below it.</summary>
    public int Elements { get; private set; } = 1;

    public void Add(CamtElement child)
    {
        children.Add(child);
        Elements += child.Elements;
    }

    /// <summary>The first element on a path of names, <c>Acct/Id/IBAN</c>; null when there is none.</summary>
    public CamtElement? Find(string path)
    {
        var element = this;
        foreach (var step in path.AsSpan().Split('/'))
        {
            element = element.Child(path.AsSpan(step));
            if (element is null)
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>The text of the first of these paths that has one; null when none has.</summary>
    public string? Value(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (Find(path) is { Text.Length: > 0 } found)
            {
                return found.Text;
            }
        }

        return null;
    }

    public IEnumerable<CamtElement> All(string childName) => children.Where(child => child.Name == childName);

    private CamtElement? Child(ReadOnlySpan<char> childName)
    {
        foreach (var child in children)
        {
            if (childName.SequenceEqual(child.Name))
            {
                return child;
            }
        }

        return null;
    }
}
