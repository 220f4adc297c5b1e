namespace Gateway.Api.Http.Events;

/// <summary>Events in the order of their sequence.</summary>
internal sealed record EventFeedResponse
{
    public required IReadOnlyList<EventResponse> Items { get; init; }

    /// <summary>The sequence to give as <c>after</c> next time.</summary>
    public required long After { get; init; }
}
