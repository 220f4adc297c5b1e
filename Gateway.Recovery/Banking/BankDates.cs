using System.Globalization;

namespace Gateway.Recovery.Banking;

/// <summary>Dates in findings: the same in every language, and in no order that could be read two ways.</summary>
internal static class BankDates
{
    public static string Shown(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
