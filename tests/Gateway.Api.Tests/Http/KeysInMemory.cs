using System.Collections.Concurrent;
using Gateway.Api.Identity;

namespace Gateway.Api.Tests.Http;

/// <summary>The port of keys without a database.</summary>
internal sealed class KeysInMemory : IApiKeys
{
    private readonly ConcurrentDictionary<string, KnownKey> keys = new();

    public List<IReadOnlyDictionary<Guid, DateTimeOffset>> Reports { get; } = [];

    public bool IsBroken { get; set; }

    public ApiKey Add(Scope scope, DateTimeOffset? revokedAt = null)
    {
        var secret = ApiKey.New();
        keys[secret.Hash] = new KnownKey
        {
            Id = Guid.CreateVersion7(),
            Name = "test",
            Prefix = secret.Prefix,
            Scope = scope,
            CreatedAt = DateTimeOffset.UnixEpoch,
            RevokedAt = revokedAt,
        };
        return secret;
    }

    public void Revoke(ApiKey key) => keys[key.Hash] = keys[key.Hash] with { RevokedAt = DateTimeOffset.UnixEpoch };

    public Task<KnownKey?> FindAsync(string hash, CancellationToken cancellationToken) =>
        Task.FromResult(keys.GetValueOrDefault(hash));

    public Task RecordUseAsync(IReadOnlyDictionary<Guid, DateTimeOffset> lastUses, CancellationToken cancellationToken)
    {
        if (IsBroken)
        {
            throw new InvalidOperationException("The database is away.");
        }

        Reports.Add(lastUses);
        return Task.CompletedTask;
    }
}
