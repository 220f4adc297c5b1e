namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>Why a try did not deliver.</summary>
public enum SendFault
{
    /// <summary>The certificate of the receiver is not to be trusted: nothing was sent. Final.</summary>
    Certificate,

    /// <summary>Whether that certificate was revoked cannot be found out now: nothing was sent.</summary>
    RevocationUnknown,

    /// <summary>No connection, or one that broke: whether the message arrived is not known.</summary>
    Unreachable,

    /// <summary>No answer in time: whether the message arrived is not known.</summary>
    TimedOut,

    /// <summary>An answer that is no AS4 signal, such as the HTML page of a proxy.</summary>
    NoReceipt,

    /// <summary>A receipt that proves nothing.</summary>
    InvalidReceipt,

    /// <summary>The receiver says that it cannot take it now.</summary>
    Deferred,

    /// <summary>The receiver refuses it. Final.</summary>
    Refused,

    /// <summary>The receiver does not serve this recipient, document type or process. Final.</summary>
    NotServiced,
}
