namespace Gateway.Peppol.Responses;

/// <summary>What became of a document behind the access point that took it (Peppol MLS 1.0, ResponseCode).</summary>
public enum MessageStatusCode
{
    /// <summary>AP: it was delivered, and its recipient confirmed that.</summary>
    Confirmed,

    /// <summary>AB: it was delivered; nobody confirmed it.</summary>
    Accepted,

    /// <summary>RE: it was rejected, or could not be delivered. Its recipient does not have it.</summary>
    Rejected,
}
