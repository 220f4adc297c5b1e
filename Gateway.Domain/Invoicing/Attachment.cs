namespace Gateway.Domain.Invoicing;

/// <summary>BG-24: a supporting document, embedded or linked. A closed union.</summary>
public abstract record Attachment
{
    private Attachment()
    {
    }

    /// <summary>BT-122.</summary>
    public required string Id { get; init; }

    /// <summary>BT-123.</summary>
    public string? Description { get; init; }

    /// <summary>BT-125 with its file name and media type (one of the seven that BIS allows).</summary>
    public sealed record Embedded(ListOf<byte> Content, string MediaType, string FileName) : Attachment;

    /// <summary>BT-124.</summary>
    public sealed record Linked(string Uri) : Attachment;

    /// <summary>A reference alone, for a document the buyer has.</summary>
    public sealed record Named : Attachment;
}
