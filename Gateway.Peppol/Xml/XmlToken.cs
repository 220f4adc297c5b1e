namespace Gateway.Peppol.Xml;

/// <summary>What <see cref="XmlTokenizer"/> stands on.</summary>
internal enum XmlToken
{
    /// <summary>A start tag; <see cref="XmlTokenizer.IsEmptyElement"/> tells whether an end tag follows.</summary>
    Start,

    End,

    /// <summary>Characters as they stand in the bytes, or with references to resolve.</summary>
    Text,

    /// <summary>A CDATA section: text without references.</summary>
    CData,

    /// <summary>A comment. It parts the text around it.</summary>
    Comment,

    /// <summary>A processing instruction: its target and what follows. It parts the text around it.</summary>
    Instruction,

    EndOfDocument,
}
