using System.Runtime.InteropServices;

namespace Gateway.Peppol.Xml;

/// <summary>
/// Which namespace a prefix means at this place (Namespaces in XML 1.0). Namespaces are small numbers: those the
/// owner knows, 0 for none, <see cref="Foreign"/> for every other.
/// </summary>
internal sealed class NamespaceScope(string[] known)
{
    public const int None = 0;
    public const int Foreign = -1;

    private const int BindingsMax = 256;

    private readonly byte[][] knownUris = [.. known.Select(System.Text.Encoding.UTF8.GetBytes)];
    private readonly Binding[] bindings = new Binding[BindingsMax];
    private int count;

    /// <summary>How many bindings are in force: what <see cref="Leave"/> goes back to.</summary>
    public int Count => count;

    public void Clear() => count = 0;

    public void Leave(int mark) => count = mark;

    /// <summary>Takes a declaration in; false when Namespaces in XML forbids it or there are too many.</summary>
    public bool Declare(int prefixStart, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> uri)
    {
        var isXml = prefix.SequenceEqual("xml"u8);
        var isXmlUri = uri.SequenceEqual("http://www.w3.org/XML/1998/namespace"u8);
        if (count == bindings.Length || isXml != isXmlUri || prefix.SequenceEqual("xmlns"u8)
            || uri.SequenceEqual("http://www.w3.org/2000/xmlns/"u8) || (uri.IsEmpty && !prefix.IsEmpty))
        {
            return false;
        }

        var number = uri.IsEmpty ? None : Find(uri);
        bindings[count++] = new Binding(prefixStart, prefix.Length, number, number == Foreign ? uri.ToArray() : null);
        return true;
    }

    /// <summary>The namespace of a prefix, the innermost declaration first; null when it is not bound.</summary>
    public int? Resolve(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> source)
    {
        var index = IndexOf(prefix, source);
        return index >= 0 ? bindings[index].Namespace
            : prefix.IsEmpty ? None
            : prefix.SequenceEqual("xml"u8) ? Foreign : null;
    }

    /// <summary>Whether two prefixes stand for one namespace here.</summary>
    public bool AreSame(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> other, ReadOnlySpan<byte> source)
    {
        var (left, right) = (IndexOf(prefix, source), IndexOf(other, source));
        if (left < 0 || right < 0)
        {
            return false;
        }

        var (one, two) = (bindings[left], bindings[right]);
        return one.Namespace == two.Namespace
            && (one.ForeignUri is null || one.ForeignUri.AsSpan().SequenceEqual(two.ForeignUri));
    }

    private int IndexOf(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> source)
    {
        var index = count - 1;
        while (index >= 0 && !(bindings[index].Length == prefix.Length
            && source.Slice(bindings[index].Start, prefix.Length).SequenceEqual(prefix)))
        {
            index--;
        }

        return index;
    }

    private int Find(ReadOnlySpan<byte> uri)
    {
        for (var index = 0; index < knownUris.Length; index++)
        {
            if (uri.SequenceEqual(knownUris[index]))
            {
                return index + 1;
            }
        }

        return Foreign;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Binding(int Start, int Length, int Namespace, byte[]? ForeignUri);
}
