namespace Gateway.Peppol.Transport.As4;

/// <summary>What a message says of one of its attachments.</summary>
public sealed record MessagePart(string ContentId, IReadOnlyList<MessageProperty> Properties)
{
    /// <summary>The type of the payload before it was compressed.</summary>
    public string? MimeType => Value("MimeType");

    /// <summary><c>application/gzip</c>, or null for a payload that is not compressed.</summary>
    public string? CompressionType => Value("CompressionType");

    public bool IsCompressed => CompressionType is not null;

    public bool Equals(MessagePart? other) =>
        other is not null && ContentId == other.ContentId && Properties.SequenceEqual(other.Properties);

    public override int GetHashCode() => ContentId.GetHashCode(StringComparison.Ordinal);

    private string? Value(string name) => Properties.FirstOrDefault(property => property.Name == name)?.Value;
}
