namespace Gateway.Api.Outbox;

/// <summary>Something that happened during a try and belongs into the timeline, before its end.</summary>
/// <param name="Kind">A kind of fact.</param>
/// <param name="At">When.</param>
/// <param name="Data">The particulars, as JSON.</param>
/// <param name="EvidenceHash">SHA-256 of the bytes that prove it.</param>
internal sealed record DeliveryNote(string Kind, DateTimeOffset At, string Data, string? EvidenceHash = null);
