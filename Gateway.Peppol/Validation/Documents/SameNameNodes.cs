namespace Gateway.Peppol.Validation.Documents;

/// <summary>Every element of one name in a document; use it in <c>foreach</c>.</summary>
internal struct SameNameNodes(DocumentTree tree, int first)
{
    private int next = first;
    private int current = -1;

    public readonly bool IsEmpty => next < 0;

    public readonly Node Current => new(tree, current);

    public readonly SameNameNodes GetEnumerator() => this;

    public bool MoveNext()
    {
        current = next;
        if (current < 0)
        {
            return false;
        }

        next = tree.Data(current).NextSame;
        return true;
    }

    public readonly bool Any(Func<Node, bool> isAsked)
    {
        foreach (var node in this)
        {
            if (isAsked(node))
            {
                return true;
            }
        }

        return false;
    }

    public readonly int Count(Func<Node, bool> isAsked)
    {
        var count = 0;
        foreach (var node in this)
        {
            count += isAsked(node) ? 1 : 0;
        }

        return count;
    }
}
