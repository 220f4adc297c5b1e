using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Letters;

namespace Gateway.Api.Http.Dunning;

/// <summary>The words of a letter: a version of the house, or what comes with the product.</summary>
internal sealed record LetterTextResponse
{
    /// <summary>None for what comes with the product.</summary>
    public Guid? Id { get; init; }

    public LegalEntityId? LegalEntity { get; init; }

    public required LetterTone Tone { get; init; }

    public required Language Language { get; init; }

    /// <summary>As letters keep it: <c>product-1</c>, <c>house-3</c>.</summary>
    public required string Version { get; init; }

    public required string Title { get; init; }

    public required string Opening { get; init; }

    public required string Body { get; init; }

    /// <summary>Since when it is used; none for a draft.</summary>
    public DateTimeOffset? UsedFrom { get; init; }

    /// <summary>Since when it is used no more.</summary>
    public DateTimeOffset? UsedUntil { get; init; }

    public static LetterTextResponse Of(LetterTextRow row) => Of(row.Tone, row.Language, row.ToWording()) with
    {
        Id = row.Id,
        LegalEntity = row.LegalEntityId,
        UsedFrom = row.UsedFrom,
        UsedUntil = row.UsedUntil,
    };

    public static LetterTextResponse Of(LetterTone tone, Language language, LetterWording wording) => new()
    {
        Tone = tone,
        Language = language,
        Version = wording.Version,
        Title = wording.Title,
        Opening = wording.Opening,
        Body = wording.Body,
    };
}
