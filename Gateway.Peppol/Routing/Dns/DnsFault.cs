namespace Gateway.Peppol.Routing.Dns;

/// <summary>Why the name servers gave no answer. None of these says anything about the name: each is worth another
/// try.</summary>
public enum DnsFault
{
    /// <summary>SERVFAIL, REFUSED or another code that is no answer; or a server that only points to others.</summary>
    ServerFailure,

    /// <summary>Nothing came in time.</summary>
    TimedOut,

    /// <summary>What came is no DNS message, or not the answer to what was asked.</summary>
    Malformed,

    /// <summary>The server cannot be reached.</summary>
    Unreachable,
}
