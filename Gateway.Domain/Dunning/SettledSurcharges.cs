using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Domain.Dunning;

/// <summary>
/// What was claimed on top of a debt by earlier letters and is owed no more: it was paid, or is not asked any more. The
/// law is computed anew for every letter, so this is taken off, or it would be asked twice.
/// </summary>
/// <param name="Interest">Zero or more.</param>
/// <param name="Costs">Zero or more: fixed sums, lump sums and costs of reminders.</param>
public sealed record SettledSurcharges(Amount Interest, Amount Costs)
{
    private static readonly Sentence Before = new(
        "moins ce qui a été payé ou abandonné", "min wat betaald of kwijtgescholden is",
        "abzüglich des Gezahlten oder Erlassenen", "less what was paid or given up");

    /// <summary>What is left to ask; an item of which nothing is left is gone.</summary>
    public IReadOnlyList<ClaimItem> TakeOff(IReadOnlyList<ClaimItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var (interest, costs) = (Interest, Costs);
        var left = new List<ClaimItem>();
        foreach (var item in items)
        {
            var settled = item.Kind == ClaimItemKind.Interest ? interest : costs;
            var taken = Amount.Min(settled, item.Amount);
            if (item.Kind == ClaimItemKind.Interest)
            {
                interest -= taken;
            }
            else
            {
                costs -= taken;
            }

            if (taken < item.Amount)
            {
                left.Add(taken.IsZero ? item : item with { Sheet = Less(item.Sheet, taken) });
            }
        }

        return left;
    }

    /// <summary>A sheet less a part that was paid or given up.</summary>
    public static Sheet Less(Sheet sheet, Amount taken)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet with
        {
            Lines = [.. sheet.Lines, new(Before, -taken)],
            Total = sheet.Total - taken,
        };
    }
}
