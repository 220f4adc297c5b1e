namespace Gateway.Api.Parties;

/// <summary>What came of changing master data.</summary>
internal abstract record ChangeOutcome<T>
{
    private ChangeOutcome()
    {
    }

    public sealed record Changed(T Value) : ChangeOutcome<T>;

    public sealed record NotFound : ChangeOutcome<T>;

    /// <summary>Somebody changed it since the caller read it: this is the version now.</summary>
    public sealed record VersionMismatch(int Version) : ChangeOutcome<T>;

    /// <summary>Another one has this number or code.</summary>
    public sealed record AlreadyTaken : ChangeOutcome<T>;

    /// <summary>
    /// Other units work with this client too: its name, address and numbers are the client service's.
    /// </summary>
    public sealed record SharedWithOthers : ChangeOutcome<T>;
}
