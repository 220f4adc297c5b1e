namespace Gateway.Peppol.AccessPoint.Registration;

/// <summary>Why the locator refused.</summary>
public enum SmlFault
{
    /// <summary>The request is wrong; its message says what.</summary>
    BadRequest,

    /// <summary>The participant is registered already, here or at another SMP (ERR-106); a lookup tells where.
    /// </summary>
    AlreadyRegistered,

    /// <summary>The SMP or the participant is not known to the locator.</summary>
    NotFound,

    /// <summary>Our certificate is not the one of that SMP, or the migration key is wrong.</summary>
    Unauthorized,
}
