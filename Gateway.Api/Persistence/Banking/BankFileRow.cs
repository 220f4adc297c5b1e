namespace Gateway.Api.Persistence.Banking;

/// <summary>A file of a bank that was taken in, byte for byte: the evidence of its statements.</summary>
internal sealed class BankFileRow
{
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the bytes, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The bytes, compressed by GZip: statements are mostly blanks.</summary>
    public required byte[] Content { get; init; }

    /// <summary>What it was called where it came from.</summary>
    public string? Name { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string Actor { get; init; }
}
