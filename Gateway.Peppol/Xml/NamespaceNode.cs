namespace Gateway.Peppol.Xml;

/// <summary>A namespace declaration. The prefix of the default namespace is the empty string, and so is the name
/// that takes a default namespace away.</summary>
public readonly record struct NamespaceNode(string Prefix, string Name);
