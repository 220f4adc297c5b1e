using System.Runtime.InteropServices;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>
/// Steps down from a node, child by child: <c>Cac.Party / Cac.PartyName / Cbc.Name</c>. At most eight, held in two
/// numbers, so that writing one in a rule costs nothing.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ElementPath
{
    public const int LengthMax = 8;

    private const int PerWord = 4;
    private const int BitsPerStep = 16;

    private readonly ulong first;
    private readonly ulong second;

    private ElementPath(ulong first, ulong second, int length)
    {
        this.first = first;
        this.second = second;
        Length = length;
    }

    public int Length { get; }

    public ElementName Last => this[Length - 1];

    public ElementName this[int step] =>
        new((ushort)(((step < PerWord ? first : second) >> (step % PerWord * BitsPerStep)) & ushort.MaxValue));

    public static implicit operator ElementPath(ElementName name) => new(name.Id, 0, 1);

    public static ElementPath operator /(ElementPath path, ElementName child)
    {
        if (path.Length == LengthMax)
        {
            throw new InvalidOperationException($"A path has at most {LengthMax} steps.");
        }

        var step = (ulong)child.Id << (path.Length % PerWord * BitsPerStep);
        return path.Length < PerWord
            ? new ElementPath(path.first | step, path.second, path.Length + 1)
            : new ElementPath(path.first, path.second | step, path.Length + 1);
    }

    public static ElementPath operator /(ElementPath path, ElementPath rest)
    {
        for (var step = 0; step < rest.Length; step++)
        {
            path /= rest[step];
        }

        return path;
    }

    /// <summary>The same path from one step further up.</summary>
    public ElementPath Below(ElementName parent) => (ElementPath)parent / this;

    /// <summary>Reads <c>cac:Party/cbc:ID</c>. Throws for a name the vocabulary does not have.</summary>
    public static ElementPath Parse(string text)
    {
        var names = text.Split('/').Select(Vocabulary.Named).ToArray();
        return names.Skip(1).Aggregate((ElementPath)names[0], (path, name) => path / name);
    }

    public override string ToString()
    {
        var path = this;
        return string.Join('/', Enumerable.Range(0, Length).Select(step => path[step].Text));
    }
}
