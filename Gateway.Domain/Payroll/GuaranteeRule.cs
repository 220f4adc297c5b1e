using Gateway.Domain.Money;
using Gateway.Domain.Time;

namespace Gateway.Domain.Payroll;

/// <summary>
/// A dated row: when the guarantee fund takes over an advance, and how much of the others is set aside by age.
/// </summary>
/// <param name="Id">Kept by every entry that it made.</param>
/// <param name="ValidFrom">The first day; it holds until another begins.</param>
/// <param name="DaysLateMax">So many days after the due date the cooperative waits; on the next the fund pays.</param>
/// <param name="Provision">By rising age, the first from zero.</param>
/// <param name="Source">Who decided it.</param>
/// <param name="Verified">Whether finance confirmed it.</param>
public sealed record GuaranteeRule(
    string Id,
    DateOnly ValidFrom,
    int DaysLateMax,
    IReadOnlyList<ProvisionBand> Provision,
    string Source,
    bool Verified)
    : IDatedRow
{
    /// <summary>Cautious figures until finance gives its own; configuration replaces them.</summary>
    public static IReadOnlyList<GuaranteeRule> Default { get; } =
    [
        new("guarantee-2018", new DateOnly(2018, 1, 1), 180,
            [
                new ProvisionBand(0, Percentage.Zero),
                new ProvisionBand(1, new Percentage(1)),
                new ProvisionBand(31, new Percentage(5)),
                new ProvisionBand(61, new Percentage(15)),
                new ProvisionBand(91, new Percentage(30)),
                new ProvisionBand(181, new Percentage(60)),
            ],
            "Assumption until finance decides", Verified: false),
    ];

    DateOnly? IDatedRow.ValidTo => null;

    /// <summary>The last day on which the cooperative waits for an invoice due on <paramref name="due"/>.</summary>
    public DateOnly WaitsUntil(DateOnly due) => due.AddDays(DaysLateMax);

    /// <summary>The band of an age; days before the due date are the first band's.</summary>
    public ProvisionBand BandOf(int daysLate) =>
        Provision.Where(band => band.FromDaysLate <= Math.Max(daysLate, 0)).MaxBy(band => band.FromDaysLate)
        ?? throw new InvalidOperationException($"{Id} says nothing about {daysLate} days.");
}
