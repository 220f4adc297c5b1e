using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Domain.Payroll;

/// <content>What the calendar does to a 3in1 invoice: the wage falls due, the client becomes too late.</content>
public static partial class PayrollEntries
{
    /// <summary>
    /// Looks at an invoice as it stands on a day. The wage that fell due is advanced as far as the unit has not got it;
    /// an advance that stands on an insolvent or all too late client, or on an invoice that asks nothing any more, goes
    /// to the guarantee fund. Looking twice does nothing twice.
    /// </summary>
    public static WageLook Look(
        PayrollHistory history,
        PayrollRules rules,
        DateOnly due,
        bool isInsolvent,
        DateTimeOffset at,
        Func<Guid> newId)
    {
        var today = BusinessCalendar.DayOf(at);
        if (history.Issued is not { Tool: UnitTool.ThreeInOne, WageDueOn: { } wageDueOn })
        {
            return new WageLook([], null);
        }

        if (wageDueOn > today)
        {
            return new WageLook([], wageDueOn);
        }

        var entries = new List<PayrollEntry>();
        if (history.Position.Missing.IsPositive)
        {
            entries.Add(Advanced(history, rules.WageTermOn(today), today, newId(), at));
            history = history.With(entries);
        }

        var rule = rules.GuaranteeOn(today);
        if (!history.Position.Advanced.IsPositive)
        {
            return new WageLook(entries, null);
        }

        PayrollReason? lost = !history.Last.Open.IsPositive ? PayrollReason.WrittenOff
            : isInsolvent ? PayrollReason.ClientInsolvent
            : today > rule.WaitsUntil(due) ? PayrollReason.ClientTooLate
            : null;
        if (lost is not { } reason)
        {
            return new WageLook(entries, rule.WaitsUntil(due).AddDays(1));
        }

        entries.Add(Drawn(history, rule, reason, today, newId(), at));
        return new WageLook(entries, null);
    }

    private static PayrollEntry Advanced(
        PayrollHistory history, WageTermRule rule, DateOnly today, Guid eventId, DateTimeOffset at) =>
        Next(history, PayrollEntryType.AdvanceMade, eventId, at) with
        {
            ValueDate = today,
            ToUnit = history.Position.Missing,
            Advance = history.Position.Missing,
            Reason = PayrollReason.WageDue,
            RuleId = rule.Id,
        };

    private static PayrollEntry Drawn(
        PayrollHistory history,
        GuaranteeRule rule,
        PayrollReason reason,
        DateOnly today,
        Guid eventId,
        DateTimeOffset at) =>
        Next(history, PayrollEntryType.GuaranteeDrawn, eventId, at) with
        {
            ValueDate = today,
            Advance = -history.Position.Advanced,
            Guarantee = history.Position.Advanced,
            Reason = reason,
            RuleId = rule.Id,
        };
}
