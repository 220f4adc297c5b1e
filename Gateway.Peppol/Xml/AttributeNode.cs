namespace Gateway.Peppol.Xml;

/// <summary>An attribute with the prefix it was written with. An attribute without prefix is in no namespace.</summary>
public readonly record struct AttributeNode(string Prefix, string LocalName, string Namespace, string Value);
