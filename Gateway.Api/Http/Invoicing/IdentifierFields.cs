using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>An identifier and the scheme it belongs to.</summary>
internal sealed record IdentifierFields
{
    public required string Value { get; init; }

    /// <summary>The code of the scheme: ISO 6523 (ICD), or UNTDID 1153 for invoiced objects.</summary>
    [MaxLength(10)]
    public string? Scheme { get; init; }

    public Identifier ToDomain() => new(Value, Scheme);
}
