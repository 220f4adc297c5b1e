namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>The steps of verifying a message, in their order.</summary>
public enum VerificationStep
{
    /// <summary>Key found, session key unwrapped, every attachment decrypted and its tag right.</summary>
    Decryption,

    /// <summary>The signature is right and covers everything.</summary>
    Signature,

    /// <summary>Its certificate is trusted.</summary>
    Trust,
}
