using Gateway.Domain.Invoicing;

namespace Gateway.Api.Persistence.Invoicing;

/// <summary>The exact bytes of the document, kept apart from the row that lists read.</summary>
internal sealed class DocumentUblRow
{
    public required DocumentId DocumentId { get; init; }
    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of the bytes, in hexadecimal.</summary>
    public required string Hash { get; init; }
}
