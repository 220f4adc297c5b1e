namespace Gateway.Peppol.Validation;

/// <summary>What a document says it is by its document element.</summary>
public enum DocumentType
{
    /// <summary>Neither of the two, or not readable at all.</summary>
    Unknown,

    Invoice,

    CreditNote,
}
