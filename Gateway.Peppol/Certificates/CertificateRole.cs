namespace Gateway.Peppol.Certificates;

/// <summary>What the holder of a certificate is in the network. The Peppol PKI has an issuing CA for each.</summary>
public enum CertificateRole
{
    /// <summary>Signs and receives AS4 messages.</summary>
    AccessPoint,

    /// <summary>Signs service metadata.</summary>
    ServiceMetadataPublisher,
}
