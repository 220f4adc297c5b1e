using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Letters;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>
/// A version of the words of a letter that staff wrote. Its words never change: a change is a new version. Of a tone
/// and a language the one put to use last counts.
/// </summary>
internal sealed class LetterTextRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required LetterTone Tone { get; init; }
    public required Language Language { get; init; }

    /// <summary>1, 2, 3 … within the legal entity, the tone and the language.</summary>
    public required int Version { get; init; }
    public required string Title { get; init; }
    public required string Opening { get; init; }
    public required string Body { get; init; }
    public required string Author { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset? UsedFrom { get; set; }
    public string? UsedBy { get; set; }

    /// <summary>Since when another one is used, or the product's.</summary>
    public DateTimeOffset? UsedUntil { get; set; }

    public LetterWording ToWording() => new($"house-{Version}", Title, Opening, Body);
}
