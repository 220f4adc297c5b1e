namespace Gateway.Api.Http.Dunning;

/// <summary>A letter that the post could not deliver.</summary>
internal sealed record NoticeReturnedRequest
{
    /// <summary>The day it came back: not before it left, and not to come.</summary>
    public required DateOnly On { get; init; }
}
