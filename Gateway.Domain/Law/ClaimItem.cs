using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>An amount that may be asked, with the sheet that explains it.</summary>
public sealed record ClaimItem(ClaimItemKind Kind, Sheet Sheet)
{
    public Amount Amount => Sheet.Total;
}
