namespace Gateway.Peppol.Transport.As4;

/// <summary>
/// The header of an AS4 message (<c>eb:UserMessage</c>): who sends what to whom, in the words of the transport. It is
/// what the peer wrote; believed only as a part of <see cref="Receiving.VerifiedUserMessage"/>.
/// </summary>
public sealed record UserMessage
{
    public required string MessageId { get; init; }

    public required DateTimeOffset Timestamp { get; init; }

    public string? Mpc { get; init; }

    public string? RefToMessageId { get; init; }

    public required MessageParty From { get; init; }

    public required MessageParty To { get; init; }

    public string? Agreement { get; init; }

    public string? ServiceType { get; init; }

    public required string Service { get; init; }

    public required string Action { get; init; }

    public required string ConversationId { get; init; }

    public required IReadOnlyList<MessageProperty> Properties { get; init; }

    public required IReadOnlyList<MessagePart> Parts { get; init; }

    /// <summary>A ping of the ebMS test service: answered with a receipt, delivered to nobody.</summary>
    public bool IsTest => Service == As4Identifiers.TestService && Action == As4Identifiers.TestAction;

    /// <summary>The only property of that name, or null.</summary>
    public MessageProperty? Property(string name) =>
        Properties.Where(property => property.Name == name).Take(2).ToArray() is [var only] ? only : null;

    public bool Equals(UserMessage? other) => other is not null
        && (MessageId, Timestamp, Mpc, RefToMessageId, From, To)
            == (other.MessageId, other.Timestamp, other.Mpc, other.RefToMessageId, other.From, other.To)
        && (Agreement, ServiceType, Service, Action, ConversationId)
            == (other.Agreement, other.ServiceType, other.Service, other.Action, other.ConversationId)
        && Properties.SequenceEqual(other.Properties)
        && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => MessageId.GetHashCode(StringComparison.Ordinal);
}
