namespace Gateway.Peppol.Validation.Structure;

/// <summary>The unqualified datatypes of UBL 2.1 that elements of business documents have.</summary>
internal enum Datatype : byte
{
    /// <summary>Not a leaf.</summary>
    None,

    Amount,
    BinaryObject,
    Code,
    Date,
    Identifier,
    Indicator,
    Measure,
    Numeric,
    Quantity,
    Text,
    Time,
}
