using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Dunning;

/// <summary>What the law lets be claimed on a day, whether or not the step asks for it.</summary>
internal sealed record ClaimFields
{
    public required Amount Principal { get; init; }

    public required Amount Additional { get; init; }

    public required IReadOnlyList<ClaimItemFields> Items { get; init; }

    /// <summary>Why nothing, or not all, may come on top.</summary>
    public required IReadOnlyList<ReasonFields> Blockers { get; init; }

    public required IReadOnlyList<ReasonFields> Notes { get; init; }

    public static ClaimFields Of(Claim claim, Language language) => new()
    {
        Principal = claim.Principal,
        Additional = claim.Additional,
        Items = [.. claim.Items.Select(item => ClaimItemFields.Of(item, language))],
        Blockers = [.. claim.Blockers.Select(reason => ReasonFields.Of(reason, language))],
        Notes = [.. claim.Notes.Select(reason => ReasonFields.Of(reason, language))],
    };
}
