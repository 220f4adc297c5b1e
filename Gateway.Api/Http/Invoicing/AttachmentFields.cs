using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>A supporting document: embedded (content, mediaType and fileName), linked (uri), or named by its id
/// alone.</summary>
internal sealed record AttachmentFields
{
    [MaxLength(50)]
    public required string Id { get; init; }

    public string? Description { get; init; }

    /// <summary>The bytes in base64.</summary>
    public byte[]? Content { get; init; }

    /// <summary>application/pdf, image/png, image/jpeg, text/csv, or one of the two spreadsheet types of the
    /// norm.</summary>
    public string? MediaType { get; init; }

    public string? FileName { get; init; }

    [WrittenAs(WrittenAs.WebAddress)]
    public string? Uri { get; init; }

    public Attachment ToDomain() => (Content, Uri) switch
    {
        ({ } content, _) => new Attachment.Embedded([.. content], MediaType ?? "", FileName ?? "")
        {
            Id = Id,
            Description = Description,
        },
        (_, { } uri) => new Attachment.Linked(uri) { Id = Id, Description = Description },
        _ => new Attachment.Named { Id = Id, Description = Description },
    };
}
