namespace Gateway.Peppol.Certificates;

/// <summary>
/// How the CAs and the units of a stage are called (OpenPeppol PKI, generation G3, in force alone since 1 April 2026).
/// A sandbox chooses the names of its CAs itself, but keeps the units apart.
/// </summary>
internal sealed record StageNames
{
    public string? Root { get; private init; }

    public string? AccessPointIssuer { get; private init; }

    public string? PublisherIssuer { get; private init; }

    /// <summary>How the OU of an end entity begins and, by its role, ends: <c>PEPPOL TEST AP</c>.</summary>
    public string? Unit { get; private init; }

    public static StageNames Of(PeppolStage stage) => stage switch
    {
        PeppolStage.Production => new StageNames
        {
            Root = "PEPPOL Root CA - G3",
            AccessPointIssuer = "PEPPOL ACCESS POINT CA - G3",
            PublisherIssuer = "PEPPOL SERVICE METADATA PUBLISHER CA - G3",
            Unit = "PEPPOL PRODUCTION ",
        },
        PeppolStage.Test => new StageNames
        {
            Root = "PEPPOL Root TEST CA - G3",
            AccessPointIssuer = "PEPPOL ACCESS POINT TEST CA - G3",
            PublisherIssuer = "PEPPOL SERVICE METADATA PUBLISHER TEST CA - G3",
            Unit = "PEPPOL TEST ",
        },
        _ => new StageNames { Unit = "PEPPOL " },
    };

    public string? IssuerOf(CertificateRole role) =>
        role == CertificateRole.AccessPoint ? AccessPointIssuer : PublisherIssuer;

    public bool UnitFits(string unit, CertificateRole role) => Unit is null
        || (unit.StartsWith(Unit, StringComparison.Ordinal)
            && unit.EndsWith(role == CertificateRole.AccessPoint ? " AP" : " SMP", StringComparison.Ordinal));
}
