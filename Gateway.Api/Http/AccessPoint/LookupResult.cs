namespace Gateway.Api.Http.AccessPoint;

/// <summary>How a lookup ended.</summary>
internal enum LookupResult
{
    /// <summary>The participant receives the document, there.</summary>
    Reachable,

    /// <summary>It is not in the network.</summary>
    NotRegistered,

    /// <summary>It is in the network and does not receive this.</summary>
    DoesNotAccept,

    /// <summary>It could not be found out now; says nothing about the participant.</summary>
    Unreachable,

    /// <summary>The network says something that must not be followed.</summary>
    Refused,
}
