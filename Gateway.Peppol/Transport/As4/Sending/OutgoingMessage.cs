namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>What is to be said about a payload on its way. The seats are not in it: they are those of the
/// certificates.</summary>
public sealed record OutgoingMessage
{
    /// <summary>Fixed before the first try and never changed (<see cref="MessageIds.New"/>).</summary>
    public required string MessageId { get; init; }

    public required DateTimeOffset Timestamp { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>The participant the document comes from, <c>0208:0202239951</c>, and its meta scheme.</summary>
    public required MessageProperty OriginalSender { get; init; }

    /// <summary>The participant it goes to.</summary>
    public required MessageProperty FinalRecipient { get; init; }

    public required string ServiceType { get; init; }

    /// <summary>The process identifier.</summary>
    public required string Service { get; init; }

    /// <summary>Scheme and value of the document type.</summary>
    public required string Action { get; init; }

    /// <summary>The seat id of the receiving access point: the CN of its certificate.</summary>
    public required string ToSeat { get; init; }
}
