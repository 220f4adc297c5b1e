namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>What of a document an amount under a VAT category comes from.</summary>
internal enum VatPart
{
    InvoiceLines,
    CreditNoteLines,
    Allowances,
    Charges,

    /// <summary>
    /// Not directly in the document, as on a line or a price, or of no kind: it is there but adds nothing.
    /// </summary>
    Elsewhere,
}
