using Gateway.Api.Payroll;

namespace Gateway.Api.Http.Payroll;

/// <summary>How far this key has acknowledged the payroll feed.</summary>
internal sealed record AcknowledgementResponse
{
    /// <summary>Read on after it; 0 when nothing was acknowledged.</summary>
    public required long UpTo { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>Entries that the key may see and has not acknowledged.</summary>
    public required int Waiting { get; init; }

    public static AcknowledgementResponse Of(AcknowledgementOutcome.Stands stands) =>
        new() { UpTo = stands.UpTo, AcknowledgedAt = stands.At, Waiting = stands.Waiting };
}
