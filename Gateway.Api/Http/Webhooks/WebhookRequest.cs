using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Api.Outbox.Webhooks;

namespace Gateway.Api.Http.Webhooks;

/// <summary>An endpoint that wants to be told.</summary>
internal sealed record WebhookRequest
{
    /// <summary>HTTPS at a public address, without user and fragment.</summary>
    [WrittenAs(WrittenAs.WebAddress)]
    public required string Url { get; init; }

    /// <summary>Default: events.</summary>
    public WebhookFeed? Feed { get; init; }

    /// <summary>Only these types; left out for all of the feed.</summary>
    [MinLength(1)]
    [MaxLength(50)]
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>Begin after this sequence of the feed. Default: with what comes from now on.</summary>
    public long? After { get; init; }
}
