using Gateway.Api.Outbox.Webhooks;
using Gateway.Api.Persistence.Webhooks;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Webhooks;

/// <summary>An endpoint and how it stands.</summary>
internal sealed record WebhookResponse
{
    private static readonly Dictionary<WebhookEnd, Sentence> Reasons = new()
    {
        [WebhookEnd.GaveUp] = new(
            "Tous les essais ont échoué pendant 72 heures.",
            "Alle pogingen mislukten 72 uur lang.",
            "Alle Versuche sind 72 Stunden lang gescheitert.",
            "All tries failed for 72 hours."),
        [WebhookEnd.Gone] = new(
            "L'adresse a répondu 410 : elle ne veut plus rien recevoir.",
            "Het adres antwoordde 410: het wil niets meer ontvangen.",
            "Die Adresse antwortete 410: sie will nichts mehr erhalten.",
            "The address answered 410: it wants no more."),
        [WebhookEnd.KeyRevoked] = new(
            "La clé qui l'a créé a été révoquée.",
            "De sleutel die hem aanmaakte, is ingetrokken.",
            "Der Schlüssel, der ihn angelegt hat, wurde widerrufen.",
            "The key that set it up was revoked."),
    };

    public required Guid Id { get; init; }

    public required string Url { get; init; }

    public required WebhookFeed Feed { get; init; }

    /// <summary>Absent for all types.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>Whose events it is told of; absent with the next for all units.</summary>
    public ProductionUnitId? Unit { get; init; }

    public LegalEntityId? LegalEntity { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required WebhookState State { get; init; }

    /// <summary>Why it is disabled, in the language of the request; replay it to begin again.</summary>
    public string? DisabledBecause { get; init; }

    /// <summary>The last sequence of the feed that it has behind it.</summary>
    public required long Cursor { get; init; }

    /// <summary>Since when every try failed.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>When it is tried again, while it fails.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    public WebhookAttemptFields? LastAttempt { get; init; }

    /// <summary>Only in the answer that made it: by which the endpoint proves our messages (Standard Webhooks).
    /// </summary>
    public string? Secret { get; init; }

    public static WebhookResponse Of(WebhookRow row, Language language) => new()
    {
        Id = row.Id,
        Url = row.Url,
        Feed = row.Feed,
        Types = row.Types?.Split(','),
        Unit = row.UnitId,
        LegalEntity = row.LegalEntityId,
        CreatedAt = row.CreatedAt,
        State = row.State,
        DisabledBecause = row.End is { } end ? Reasons[end].In(language) : null,
        Cursor = row.Cursor,
        FailingSince = row.FailingSince,
        NextAttemptAt = row is { State: WebhookState.Active, FailingSince: not null } ? row.NextAttemptAt : null,
        LastAttempt = row.LastAttemptAt is { } at
            ? new WebhookAttemptFields { At = at, Status = row.LastStatus, Detail = row.LastDetail }
            : null,
    };
}
