namespace Gateway.Peppol.Validation.Documents;

/// <summary>What is known of an element from reading it.</summary>
[Flags]
internal enum NodeFlags : byte
{
    None = 0,

    HasChildren = 1,

    /// <summary>Characters other than white space stand directly in it.</summary>
    HasWords = 2,

    /// <summary>Some characters, perhaps only white space, stand directly in it.</summary>
    HasText = 4,

    /// <summary>Its text lies resolved in the side buffer, not in the document's bytes.</summary>
    IsResolved = 8,

    /// <summary>A comment or an instruction parts its text: XPath sees several text nodes.</summary>
    HasSeveralTexts = 16,

    /// <summary>In no namespace, or in that of UBL's extensions: may not be the content of an extension.</summary>
    CannotExtend = 32,
}
