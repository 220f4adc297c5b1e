namespace Gateway.Peppol.Routing.Lookup;

/// <summary>Why what the network says of a receiver is not followed. None of these goes away by trying again.</summary>
public enum LookupFault
{
    /// <summary>The address of the SMP or of the endpoint is none that may be connected to.</summary>
    Address,

    /// <summary>An answer of the SMP cannot be read, or is about something else than what was asked.</summary>
    Document,

    /// <summary>The answer is not signed as it must be, or was changed.</summary>
    Signature,

    /// <summary>The signer is not an SMP of our stage.</summary>
    Publisher,

    /// <summary>The redirect leads to another redirect, to nowhere, or to another SMP than it names.</summary>
    Redirect,

    /// <summary>The certificate of the receiving access point is unreadable or not trusted.</summary>
    Certificate,
}
