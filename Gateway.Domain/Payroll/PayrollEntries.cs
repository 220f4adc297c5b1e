using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;

namespace Gateway.Domain.Payroll;

/// <summary>
/// The entries an invoice's life gives to payroll. Pure: the same facts give the same entries. The contribution
/// is, like the share, taken on running totals, so that all entries of an invoice sum to the contribution on what
/// was invoiced (or collected) in the end.
/// </summary>
public static class PayrollEntries
{
    /// <summary>Wages of 3in1 are paid seven working days after the service, whether the client paid or not.</summary>
    private const int WageTermWorkingDays = 7;

    public static PayrollEntry Issued(PayrollSubject subject, ContributionRule rule, Guid eventId, DateTimeOffset at)
    {
        var contribution = rule.Base == ContributionBase.Invoiced
            ? PayrollShare.ContributionOf(subject.TaxExclusive, rule)
            : Amount.Zero(subject.Due.Currency);
        return Entry(subject, rule, PayrollEntryType.InvoiceIssued, eventId, at) with
        {
            ValueDate = subject.IssueDate,
            AmountInclVat = subject.TaxInclusive,
            ExVatShare = subject.TaxExclusive,
            CumulativePaid = Amount.Zero(subject.Due.Currency),
            CumulativeExVatShare = Amount.Zero(subject.Due.Currency),
            Open = subject.Due,
            Contribution = new Contribution(rule.Id, rule.Rate, rule.Base, contribution),
            WageDueOn = subject.Tool == UnitTool.ThreeInOne
                ? BusinessCalendar.AddWorkingDays(subject.ServiceEnd, WageTermWorkingDays)
                : null,
        };
    }

    /// <summary>
    /// A movement of the receivable after the issue: paid, reversed or credited. <paramref name="receivable"/>
    /// already holds the movement.
    /// </summary>
    public static PayrollEntry Moved(
        PayrollSubject subject,
        ContributionRule rule,
        Receivable receivable,
        ReceivableEntry movement,
        PayrollGiven given,
        Guid eventId)
    {
        var paid = receivable.Paid();
        var cumulativeShare = subject.Share.ExVatOf(paid);
        var contributionBase = rule.Base == ContributionBase.Invoiced ? subject.TaxExclusive : cumulativeShare;
        var isMoney = movement.Kind is ReceivableEntryKind.Paid or ReceivableEntryKind.PaymentReversed;
        return Entry(subject, rule, TypeOf(movement.Kind, receivable), eventId, movement.BookedAt) with
        {
            ValueDate = movement.ValueDate,
            AmountInclVat = isMoney ? -movement.Amount : movement.Amount,
            ExVatShare = cumulativeShare - given.ExVatShare,
            CumulativePaid = paid,
            CumulativeExVatShare = cumulativeShare,
            Open = receivable.Balance(),
            Contribution = new Contribution(
                rule.Id,
                rule.Rate,
                rule.Base,
                PayrollShare.ContributionOf(contributionBase, rule) - given.Contribution),
            PaymentId = isMoney ? movement.SourceId : null,
        };
    }

    private static PayrollEntryType TypeOf(ReceivableEntryKind kind, Receivable receivable) => kind switch
    {
        ReceivableEntryKind.Paid when receivable.Balance().IsPositive => PayrollEntryType.InvoicePartiallyPaid,
        ReceivableEntryKind.Paid => PayrollEntryType.InvoicePaid,
        ReceivableEntryKind.PaymentReversed => PayrollEntryType.PaymentReversed,
        ReceivableEntryKind.Credited => PayrollEntryType.InvoiceCredited,
        ReceivableEntryKind.WrittenOff or ReceivableEntryKind.WriteOffReversed => PayrollEntryType.InvoiceWrittenOff,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a movement after the issue."),
    };

    private static PayrollEntry Entry(
        PayrollSubject subject, ContributionRule rule, PayrollEntryType type, Guid eventId, DateTimeOffset at)
    {
        var zero = Amount.Zero(subject.Due.Currency);
        return new PayrollEntry
        {
            EventId = eventId,
            Type = type,
            OccurredAt = at,
            ValueDate = subject.IssueDate,
            LegalEntityId = subject.LegalEntityId,
            UnitId = subject.UnitId,
            Tool = subject.Tool,
            ContractReference = subject.ContractReference,
            InvoiceId = subject.InvoiceId,
            InvoiceNumber = subject.InvoiceNumber,
            AmountInclVat = zero,
            ExVatShare = zero,
            CumulativePaid = zero,
            CumulativeExVatShare = zero,
            Open = zero,
            Contribution = new Contribution(rule.Id, rule.Rate, rule.Base, zero),
        };
    }
}
