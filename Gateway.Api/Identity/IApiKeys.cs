namespace Gateway.Api.Identity;

/// <summary>The stored keys, as authentication needs them.</summary>
internal interface IApiKeys
{
    /// <summary>The key with this hash, revoked or not; null when there is none.</summary>
    Task<KnownKey?> FindAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Records when keys were used last; an instant earlier than the stored one changes nothing.</summary>
    Task RecordUseAsync(IReadOnlyDictionary<Guid, DateTimeOffset> lastUses, CancellationToken cancellationToken);
}
