using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Why a category bears no VAT: a mention the gateway words, or a reason and a code of one's own.</summary>
internal sealed record ExemptionFields
{
    public required VatCategory Category { get; init; }

    /// <summary>Excludes reason and code.</summary>
    public VatMention? Mention { get; init; }

    [MaxLength(500)]
    public string? Reason { get; init; }

    /// <summary>A code of the VATEX list.</summary>
    [MaxLength(30)]
    public string? Code { get; init; }
}
