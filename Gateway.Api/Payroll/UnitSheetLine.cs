using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Time;

namespace Gateway.Api.Payroll;

/// <summary>One line of a unit's account, as a person reads it.</summary>
public sealed record UnitSheetLine(
    DateOnly Day,
    Sentence Text,
    Amount Invoiced,
    Amount Collected,
    Amount Advanced,
    Amount Deducted,
    Amount PaidOut,
    Amount Balance)
{
    internal static UnitSheetLine Of(UnitAccountLine line) => new(
        BusinessCalendar.DayOf(line.At), line.Text, line.Invoiced, line.Collected, line.Advanced, line.Deducted,
        line.PaidOut, line.Balance);
}
