namespace Gateway.Peppol.Xml;

/// <summary>Why bytes are no XML that is read.</summary>
internal enum XmlFault
{
    /// <summary>Nothing but white space.</summary>
    Empty,

    /// <summary>The bytes end inside the document.</summary>
    Truncated,

    /// <summary>More bytes, levels, elements or attributes than is read.</summary>
    TooLarge,

    /// <summary>
    /// An encoding other than UTF-8, UTF-16, US-ASCII or ISO 8859-1, or bytes that are not in the one declared.
    /// </summary>
    Encoding,

    /// <summary>A character that XML 1.0 does not have, or a name that is none.</summary>
    Character,

    /// <summary>A document type declaration: refused, as entities are an attack.</summary>
    DocumentType,

    /// <summary>An entity that is not one of the five of XML, or a broken character reference.</summary>
    Entity,

    /// <summary>Markup that is not closed or not formed as XML 1.0 asks.</summary>
    Markup,

    /// <summary>An end tag of another element than the one that is open.</summary>
    EndTag,

    /// <summary>An attribute given twice.</summary>
    DuplicateAttribute,

    /// <summary>A prefix without a namespace, or a namespace declaration that Namespaces in XML forbids.</summary>
    Namespace,
}
