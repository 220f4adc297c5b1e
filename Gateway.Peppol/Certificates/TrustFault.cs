namespace Gateway.Peppol.Certificates;

/// <summary>Why a certificate is not trusted.</summary>
public enum TrustFault
{
    /// <summary>It does not chain to a CA of our stage.</summary>
    UnknownIssuer,

    /// <summary>It chains, but to the CA of another role, or its subject is of another stage or role.</summary>
    WrongRole,

    /// <summary>Its key is too short, or it may not be used to sign.</summary>
    UnfitKey,

    /// <summary>It, or a CA above it, is not valid yet.</summary>
    NotYetValid,

    /// <summary>It, or a CA above it, is no longer valid.</summary>
    Expired,

    /// <summary>Its CA took it back.</summary>
    Revoked,

    /// <summary>Whether its CA took it back cannot be found out, and we are told to refuse then.</summary>
    RevocationUnknown,
}
