namespace Gateway.Api.Identity;

/// <summary>How far an endpoint wants its caller to reach at least.</summary>
internal enum ScopeReach
{
    /// <summary>Any key: what it sees is what its scope covers.</summary>
    Unit,

    /// <summary>A key of a legal entity or of administration.</summary>
    LegalEntity,

    /// <summary>A key of administration.</summary>
    Administration,
}
