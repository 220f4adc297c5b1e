using System.Runtime.InteropServices;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>One element in the tree's array; a first child is the next entry. Links are indexes, -1 for none.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct NodeData
{
    public ushort Element;
    public NodeFlags Flags;
    public int Parent;
    public int NextSibling;

    /// <summary>The next element of the document with the same name.</summary>
    public int NextSame;

    public int Text;
    public int TextLength;

    /// <summary>Its first attribute; they end where those of the next element begin.</summary>
    public int Attributes;

    /// <summary>Where its name stands in the bytes.</summary>
    public int Tag;
}
