using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Letters;

namespace Gateway.Api.Http.Dunning;

/// <summary>
/// The words of a letter. In braces stands what is filled in for each letter: {mentions}, {creditor}, {dispute},
/// {plan} and {crossed} are paragraphs, {client}, {total}, {number} and {date} words.
/// </summary>
internal sealed record LetterTextRequest
{
    public required LegalEntityId LegalEntity { get; init; }

    public required LetterTone Tone { get; init; }

    public required Language Language { get; init; }

    [MinLength(1), MaxLength(100)]
    public required string Title { get; init; }

    /// <summary>What stands before the invoices.</summary>
    [MinLength(1), MaxLength(2000)]
    public required string Opening { get; init; }

    /// <summary>Paragraphs after the invoices, an empty line between them.</summary>
    [MinLength(1), MaxLength(4000)]
    public required string Body { get; init; }
}
