using System.Runtime.CompilerServices;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>Walks what a path leads to; use it in <c>foreach</c>. Makes no garbage.</summary>
internal struct PathNodes
{
    private readonly DocumentTree? tree;
    private readonly ElementPath path;
    private readonly int origin;
    private Steps at;
    private int level;

    public PathNodes(DocumentTree? tree, int origin, ElementPath path)
    {
        this.tree = tree;
        this.origin = origin;
        this.path = path;
        level = -1;
    }

    public readonly Node Current => new(tree!, at[level]);

    public readonly PathNodes GetEnumerator() => this;

    public bool MoveNext()
    {
        if (tree is null || level == -2)
        {
            return false;
        }

        if (level < 0)
        {
            level = 0;
            at[0] = tree.FirstChild(origin, path[0]);
        }
        else
        {
            at[level] = tree.NextSibling(at[level], path[level]);
        }

        return Settle(tree);
    }

    /// <summary>
    /// From a step that may have run out: back where it has, down where it has not, until the last step.
    /// </summary>
    private bool Settle(DocumentTree from)
    {
        while (true)
        {
            if (at[level] < 0)
            {
                if (level == 0)
                {
                    level = -2;
                    return false;
                }

                level--;
                at[level] = from.NextSibling(at[level], path[level]);
            }
            else if (level == path.Length - 1)
            {
                return true;
            }
            else
            {
                level++;
                at[level] = from.FirstChild(at[level - 1], path[level]);
            }
        }
    }

    [InlineArray(ElementPath.LengthMax)]
    private struct Steps
    {
        private int first;
    }
}
