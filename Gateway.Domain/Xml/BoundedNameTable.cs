using System.Xml;

namespace Gateway.Domain.Xml;

/// <summary>
/// The names a document uses, of which there are few whatever its size; millions are made to exhaust us.
/// </summary>
internal sealed class BoundedNameTable(int namesMax) : NameTable
{
    private int names;

    public override string Add(string key) => Get(key) ?? base.Add(Counted(key));

    public override string Add(char[] key, int start, int len) =>
        Get(key, start, len) ?? base.Add(Counted(key), start, len);

    private T Counted<T>(T key) => ++names <= namesMax
        ? key
        : throw new UnreadableXmlException($"The document has more than {namesMax} different names.");
}
