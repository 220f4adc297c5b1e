namespace Gateway.Api.Http.Payroll;

/// <summary>Up to where a consumer has taken the payroll feed in.</summary>
internal sealed record AcknowledgementRequest
{
    /// <summary>A sequence of the feed; everything up to it is taken in.</summary>
    public required long UpTo { get; init; }
}
