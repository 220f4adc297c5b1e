namespace Gateway.Peppol.Certificates.Keys;

/// <summary>A certificate of ours and the key that belongs to it.</summary>
public sealed record AccessPointKey(ParsedCertificate Certificate, IPrivateKey PrivateKey);
