namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>Where it is looked up whether a certificate was revoked.</summary>
public enum RevocationMethod
{
    /// <summary>The list of the CA (RFC 5280): one fetch serves all certificates of the CA.</summary>
    Crl,

    /// <summary>The responder of the CA (RFC 6960): one request per certificate.</summary>
    Ocsp,
}
