namespace Gateway.Peppol.Validation.Structure;

/// <summary>How a document can break the structure of UBL 2.1.</summary>
internal enum StructureFault
{
    /// <summary>The document element is neither Invoice nor CreditNote.</summary>
    NotADocument,

    UnknownChild,

    OutOfOrder,

    TooOften,

    MissingChild,

    /// <summary>Words where only elements may stand.</summary>
    StrayText,

    /// <summary>A leaf with elements in it.</summary>
    ChildOfLeaf,

    NotTheDatatype,

    UnknownAttribute,

    MissingAttribute,

    NotTheAttributeType,

    /// <summary>An extension has exactly one element, not of the extension namespace itself.</summary>
    Extension,
}
