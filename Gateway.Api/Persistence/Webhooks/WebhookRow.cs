using Gateway.Api.Identity;
using Gateway.Api.Outbox.Webhooks;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Webhooks;

/// <summary>
/// An endpoint that is told of a feed, and the work item of telling it: where it stands in the feed, when it is tried
/// next, and who tries. Its secret is nowhere in the database (<see cref="WebhookSecrets"/>).
/// </summary>
internal sealed class WebhookRow
{
    public required Guid Id { get; init; }

    /// <summary>The key that set it up or replayed it last. When that key is revoked, nothing more is told.</summary>
    public required Guid KeyId { get; set; }

    /// <summary>Its scope: a unit with its legal entity, a legal entity, or, both null, everything.</summary>
    public ProductionUnitId? UnitId { get; init; }
    public LegalEntityId? LegalEntityId { get; init; }
    public required string Url { get; init; }
    public required WebhookFeed Feed { get; init; }

    /// <summary>The types it wants, with commas between; null for all.</summary>
    public string? Types { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The fingerprint of the key that its secret is derived from, and which secret it is.</summary>
    public required string SecretKey { get; set; }
    public required int SecretVersion { get; set; }

    /// <summary>The secret before it, which still signs beside it for a day.</summary>
    public string? EarlierSecretKey { get; set; }
    public DateTimeOffset? EarlierSecretUntil { get; set; }
    public required WebhookState State { get; set; }
    public WebhookEnd? End { get; set; }

    /// <summary>The last sequence that it took or that was not for it.</summary>
    public required long Cursor { get; set; }
    public required DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>Since when every try failed, and how many did; null and 0 while it takes what it is sent.</summary>
    public DateTimeOffset? FailingSince { get; set; }
    public int FailedTries { get; set; }
    public DateTimeOffset? LastAttemptAt { get; set; }
    public int? LastStatus { get; set; }
    public string? LastDetail { get; set; }

    /// <summary>Who works on it, until when. A lease that ran out is free for anybody.</summary>
    public string? LeaseOwner { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }

    public Scope Scope => (UnitId, LegalEntityId) switch
    {
        ({ } unit, { } entity) => new Scope.Unit(unit, entity),
        (null, { } entity) => new Scope.Entity(entity),
        _ => new Scope.Administration(),
    };
}
