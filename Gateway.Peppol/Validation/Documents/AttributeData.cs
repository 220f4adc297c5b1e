using System.Runtime.InteropServices;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>One attribute in the tree's array. Namespace declarations are none.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct AttributeData
{
    public AttributeName Name;

    /// <summary>Whether the value lies resolved in the side buffer.</summary>
    public bool IsResolved;

    public int Value;
    public int ValueLength;
    public int Tag;
    public int TagLength;
}
