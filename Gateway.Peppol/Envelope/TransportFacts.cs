namespace Gateway.Peppol.Envelope;

/// <summary>What the header of a transport message says of the envelope it carries; null where it says
/// nothing.</summary>
public sealed record TransportFacts
{
    public required string? OriginalSenderType { get; init; }

    public required string? OriginalSender { get; init; }

    public required string? FinalRecipientType { get; init; }

    public required string? FinalRecipient { get; init; }

    public required string? ServiceType { get; init; }

    public required string? Service { get; init; }

    public required string? Action { get; init; }

    /// <summary>
    /// Where the two disagree. A message whose outside names somebody else than its inside was put together by
    /// somebody who wants it to be routed by one and read by the other: it is refused.
    /// </summary>
    public IReadOnlyList<string> DisagreementsWith(EnvelopeHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var found = new List<string>();
        Party("originalSender", OriginalSenderType, OriginalSender, header.Sender, found);
        Party("finalRecipient", FinalRecipientType, FinalRecipient, header.Receiver, found);
        Value("eb:Action", Action, header.DocumentType.ToString(), found);
        Value("eb:Service", $"{ServiceType}::{Service}", header.Process.ToString(), found);
        return found;
    }

    private static void Party(string what, string? type, string? value, EnvelopeParty party, List<string> found)
    {
        if (value is null || EnvelopeParty.TryCreate(type, value) is not { } named || !named.Equals(party))
        {
            found.Add($"{what} is {type}::{value}, and the envelope says {party}.");
        }
    }

    private static void Value(string what, string? value, string expected, List<string> found)
    {
        if (value != expected)
        {
            found.Add($"{what} is {value}, and the envelope says {expected}.");
        }
    }
}
