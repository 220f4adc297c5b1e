using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>Days at one rate on one principal, first and last included.</summary>
public sealed record InterestLine(
    DateOnly From, DateOnly To, Amount Principal, Percentage Rate, int DaysOfYear, LawRow? Row)
{
    private static readonly Sentence Text = new(
        "du {0} au {1} : {2} j à {3} % sur {4}",
        "van {0} t.e.m. {1}: {2} d. aan {3} % op {4}",
        "vom {0} bis {1}: {2} T. zu {3} % auf {4}",
        "{0} to {1}: {2} d at {3} % of {4}");

    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Principal, percent and days multiplied: exact, before anything is divided.</summary>
    internal decimal Product => Principal.Value * Rate.Value * Days;

    /// <summary>What it gives; shown, never summed: the sum is divided and rounded once.</summary>
    public Amount Sum => new(Product / (100m * DaysOfYear), Principal.Currency);

    public SheetLine ToSheetLine() => new(
        Text.With(Day(From), Day(To), Days, Rate.ToString(), Principal.ToString()), Sum, Row);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
