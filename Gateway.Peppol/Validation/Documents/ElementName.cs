namespace Gateway.Peppol.Validation.Documents;

/// <summary>
/// An element of the UBL 2.1 vocabulary, as a small number. <c>a / b</c> makes a path of two. The default is an
/// element that UBL does not have.
/// </summary>
internal readonly record struct ElementName(ushort Id)
{
    public static ElementName Unknown => default;

    /// <summary>As UBL documents write it: <c>cbc:ID</c>, <c>Invoice</c>.</summary>
    public string Text => Vocabulary.TextOf(this);

    public static ElementPath operator /(ElementName parent, ElementName child) => (ElementPath)parent / child;

    public override string ToString() => Text;
}
