namespace Gateway.Peppol.Validation.Documents;

/// <summary>The attributes that UBL or a rule speaks of; every other is <see cref="Unknown"/>.</summary>
internal enum AttributeName : byte
{
    Unknown,
    CharacterSetCode,
    CurrencyCodeListVersionID,
    CurrencyID,
    EncodingCode,
    Filename,
    Format,
    LanguageID,
    LanguageLocaleID,
    ListAgencyID,
    ListAgencyName,
    ListID,
    ListName,
    ListSchemeURI,
    ListURI,
    ListVersionID,
    MimeCode,
    Name,
    SchemeAgencyID,
    SchemeAgencyName,
    SchemeDataURI,
    SchemeID,
    SchemeName,
    SchemeURI,
    SchemeVersionID,
    UnitCode,
    UnitCodeListAgencyID,
    UnitCodeListAgencyIdentifier,
    UnitCodeListAgencyName,
    UnitCodeListID,
    UnitCodeListIdentifier,
    UnitCodeListVersionID,
    Uri,

    /// <summary><c>xsi:type</c>: names the schema type of an element.</summary>
    XsiType,

    /// <summary><c>xsi:nil</c>: no element of UBL may be nil.</summary>
    XsiNil,

    /// <summary>
    /// <c>xsi:schemaLocation</c> and <c>xsi:noNamespaceSchemaLocation</c>: allowed everywhere, without effect.
    /// </summary>
    XsiLocation,
}
