namespace Gateway.Api.Identity;

/// <summary>How far an endpoint wants its caller to reach at least.</summary>
internal enum ScopeReach
{
    /// <summary>A key of a recovery partner, or of administration: cases that were handed over, no more.</summary>
    Partner,

    /// <summary>Any key of the house: what it sees is what its scope covers.</summary>
    Unit,

    /// <summary>A key of a legal entity or of administration.</summary>
    LegalEntity,

    /// <summary>A key of administration.</summary>
    Administration,
}
