using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// A number of ours: gapless within its legal entity, series and year, and written <c>F2026-000042</c>.
/// </summary>
public readonly record struct DocumentNumber(string Series, int Year, int Sequence)
{
    public const int SequenceMax = PaymentReferences.SequenceMax;

    /// <summary>What the client writes on the transfer that pays this document.</summary>
    public PaymentReference PaymentReference(NumberSeries series, Country client) =>
        PaymentReferences.Of(Year, series.Digit, Sequence, client);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Series}{Year}-{Sequence:000000}");
}
