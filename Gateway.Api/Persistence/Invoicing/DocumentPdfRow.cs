using Gateway.Domain.Invoicing;

namespace Gateway.Api.Persistence.Invoicing;

/// <summary>The rendering of the document that was sent: made once, so that everybody sees the same paper.</summary>
internal sealed class DocumentPdfRow
{
    public required DocumentId DocumentId { get; init; }
    public required byte[] Content { get; init; }
    public required string Hash { get; init; }
    public required DateTimeOffset RenderedAt { get; init; }
}
