using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Dunning;

/// <summary>An amount that may be asked on top of the debt, and how it comes about.</summary>
internal sealed record ClaimItemFields
{
    public required ClaimItemKind Kind { get; init; }

    public required Amount Amount { get; init; }

    /// <summary>The calculation as text, with its articles.</summary>
    public required string Sheet { get; init; }

    /// <summary>The ids of the rows of law it rests on.</summary>
    public required IReadOnlyList<string> Law { get; init; }

    public static ClaimItemFields Of(ClaimItem item, Language language) => new()
    {
        Kind = item.Kind,
        Amount = item.Amount,
        Sheet = SheetText.Write(item.Sheet, language),
        Law = [.. item.Sheet.Rows.Select(row => row.Id)],
    };
}
