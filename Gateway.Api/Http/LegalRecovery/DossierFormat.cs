namespace Gateway.Api.Http.LegalRecovery;

/// <summary>In which form a dossier is downloaded.</summary>
internal enum DossierFormat
{
    /// <summary>The archive with everything.</summary>
    Zip,

    /// <summary>The papers one after the other.</summary>
    Pdf,
}
