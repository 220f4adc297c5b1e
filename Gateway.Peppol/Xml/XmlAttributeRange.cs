namespace Gateway.Peppol.Xml;

/// <summary>Where an attribute's name and value stand in the bytes.</summary>
internal readonly record struct XmlAttributeRange(int Name, int NameLength, int Value, int ValueLength, bool IsPlain);
