namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>How often the VAT breakdown has a category that the document uses.</summary>
internal enum VatPresence
{
    /// <summary>Exactly once.</summary>
    OneRow,

    /// <summary>At least once, for each rate.</summary>
    RowPerRate,

    /// <summary>The same, under whatever tax scheme.</summary>
    RowPerRateOfAnyScheme,
}
