namespace Gateway.Peppol.Certificates;

/// <summary>Which network a certificate is for. A certificate of one is worth nothing in another.</summary>
public enum PeppolStage
{
    /// <summary>The real network.</summary>
    Production,

    /// <summary>The test network of OpenPeppol (SMK, testbed).</summary>
    Test,

    /// <summary>A network of our own, with a PKI made for it.</summary>
    Sandbox,
}
