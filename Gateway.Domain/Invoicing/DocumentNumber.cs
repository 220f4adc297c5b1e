using System.Globalization;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// A number of ours: gapless within its legal entity, series and year, and written <c>F2026-000042</c>.
/// </summary>
public readonly record struct DocumentNumber(string Series, int Year, int Sequence)
{
    public const int SequenceMax = 9_999_999;

    /// <summary>What the payment reference of the invoice is made of: two digits of the year, one of the series,
    /// seven of the sequence.</summary>
    public long PaymentPayload(NumberSeries series) =>
        ((((Year % 100) * 10L) + series.Digit) * 10_000_000L) + Sequence;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Series}{Year}-{Sequence:000000}");
}
