using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Domain.Payroll;

/// <summary>
/// The entries an invoice's life gives to payroll. Pure: the same facts give the same entries. The contribution
/// is, like the share, taken on running totals, so that all entries of an invoice sum to the contribution on what
/// was invoiced (or collected) in the end.
/// </summary>
public static partial class PayrollEntries
{
    public static PayrollEntry Issued(PayrollSubject subject, PayrollRules rules, Guid eventId, DateTimeOffset at)
    {
        var rule = rules.ContributionOn(subject.IssueDate);
        var zero = Amount.Zero(subject.Due.Currency);
        var contribution = rule.Base == ContributionBase.Invoiced
            ? PayrollShare.ContributionOf(subject.TaxExclusive, rule)
            : zero;
        return new PayrollEntry
        {
            Number = 1,
            EventId = eventId,
            Type = PayrollEntryType.InvoiceIssued,
            OccurredAt = at,
            ValueDate = subject.IssueDate,
            LegalEntityId = subject.LegalEntityId,
            UnitId = subject.UnitId,
            ClientId = subject.ClientId,
            Tool = subject.Tool,
            ContractReference = subject.ContractReference,
            InvoiceId = subject.InvoiceId,
            InvoiceNumber = subject.InvoiceNumber,
            AmountInclVat = subject.TaxInclusive,
            ExVatShare = subject.TaxExclusive,
            Turnover = subject.Share.TotalExVat,
            ToUnit = zero,
            Advance = zero,
            Guarantee = zero,
            Accessories = zero,
            CumulativePaid = zero,
            CumulativeExVatShare = zero,
            Open = subject.Due,
            Contribution = new Contribution(rule.Id, rule.Rate, rule.Base, contribution),
            WageDueOn = subject.Tool == UnitTool.ThreeInOne
                ? rules.WageTermOn(subject.ServiceEnd).DueOn(subject.ServiceEnd)
                : null,
        };
    }

    /// <summary>
    /// A movement of the receivable after the issue: paid, reversed, credited or written off, and what follows from it
    /// for the guarantee fund. <paramref name="receivable"/> already holds the movement.
    /// </summary>
    /// <param name="subject">The invoice less all its credit notes, the new one included.</param>
    /// <param name="rules">The contribution is that of the day of issue.</param>
    /// <param name="receivable">What is owed after it.</param>
    /// <param name="movement">What moved.</param>
    /// <param name="history">What payroll knows.</param>
    /// <param name="newId">Gives an id for each entry.</param>
    public static IReadOnlyList<PayrollEntry> Moved(
        PayrollSubject subject,
        PayrollRules rules,
        Receivable receivable,
        ReceivableEntry movement,
        PayrollHistory history,
        Func<Guid> newId)
    {
        var rule = rules.ContributionOn(subject.IssueDate);
        var paid = receivable.Paid();
        var share = subject.Share;
        var cumulativeShare = share.ExVatOf(paid);
        var cash = cumulativeShare - history.Position.Collected;
        var flow = FlowOf(movement, receivable, cash, share.TotalExVat - cumulativeShare, history);
        var contributionBase = rule.Base == ContributionBase.Invoiced ? subject.TaxExclusive : cumulativeShare;
        var isOfClient = movement.Kind is ReceivableEntryKind.Paid or ReceivableEntryKind.PaymentReversed;
        var main = Next(history, TypeOf(movement.Kind, receivable), newId(), movement.BookedAt) with
        {
            ValueDate = movement.ValueDate,
            AmountInclVat = isOfClient ? -movement.Amount : movement.Amount,
            ExVatShare = cash,
            Turnover = share.TotalExVat - history.Position.Turnover,
            ToUnit = flow.ToUnit,
            Advance = flow.Advance,
            CumulativePaid = paid,
            CumulativeExVatShare = cumulativeShare,
            Open = receivable.Balance(),
            Contribution = new Contribution(
                rule.Id,
                rule.Rate,
                rule.Base,
                PayrollShare.ContributionOf(contributionBase, rule) - history.Position.Contribution),
            PaymentId = isOfClient ? movement.SourceId : null,
        };
        List<PayrollEntry> entries = [main];
        if (!flow.Guarantee.IsZero)
        {
            entries.Add(OfFund(history.With(entries), flow.Guarantee, movement, newId()));
        }

        // The last payment of what was given up in part: what it does not cover, nobody will.
        var left = history.With(entries).Position.Advanced;
        if (movement.Kind == ReceivableEntryKind.Paid && !main.Open.IsPositive && left.IsPositive)
        {
            entries.Add(Next(history.With(entries), PayrollEntryType.GuaranteeDrawn, newId(), movement.BookedAt) with
            {
                ValueDate = movement.ValueDate,
                Advance = -left,
                Guarantee = left,
                Reason = PayrollReason.WrittenOff,
            });
        }

        return entries;
    }

    private static PayrollFlow FlowOf(
        ReceivableEntry movement, Receivable receivable, Amount cash, Amount uncollected, PayrollHistory history) =>
        movement.Kind switch
        {
            ReceivableEntryKind.Paid => PayrollFlow.In(cash, history.Position),
            ReceivableEntryKind.PaymentReversed => PayrollFlow.Out(-cash, history.OfPayment(movement.SourceId)),
            ReceivableEntryKind.Credited => PayrollFlow.Credit(cash, uncollected, history.Position),

            // Nobody expects anything any more: what was advanced is the fund's from now on. Asked again, it stays
            // there until money comes.
            _ when receivable.Balance().IsPositive => PayrollFlow.None(cash.Currency),
            _ => PayrollFlow.None(cash.Currency) with
            {
                Advance = -history.Position.Advanced,
                Guarantee = history.Position.Advanced,
            },
        };

    /// <summary>What a movement did to the guarantee fund, as an entry of its own.</summary>
    private static PayrollEntry OfFund(PayrollHistory history, Amount change, ReceivableEntry movement, Guid eventId)
    {
        var (type, reason) = movement.Kind switch
        {
            ReceivableEntryKind.Paid => (PayrollEntryType.GuaranteeRepaid, PayrollReason.MoneyCame),
            ReceivableEntryKind.Credited => (PayrollEntryType.GuaranteeRepaid, PayrollReason.Credited),
            ReceivableEntryKind.PaymentReversed => (PayrollEntryType.GuaranteeDrawn, PayrollReason.PaymentReversed),
            _ => (PayrollEntryType.GuaranteeDrawn, PayrollReason.WrittenOff),
        };
        return Next(history, type, eventId, movement.BookedAt) with
        {
            ValueDate = movement.ValueDate,
            Guarantee = change,
            Reason = reason,
            PaymentId = history.Last.PaymentId,
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

    /// <summary>An entry after the last, in which nothing moves yet.</summary>
    private static PayrollEntry Next(
        PayrollHistory history, PayrollEntryType type, Guid eventId, DateTimeOffset at)
    {
        var zero = Amount.Zero(history.Currency);
        return history.Last with
        {
            Sequence = 0,
            Number = history.Last.Number + 1,
            EventId = eventId,
            Type = type,
            OccurredAt = at,
            AmountInclVat = zero,
            ExVatShare = zero,
            Turnover = zero,
            ToUnit = zero,
            Advance = zero,
            Guarantee = zero,
            Reason = null,
            RuleId = null,
            Contribution = history.Last.Contribution with { Amount = zero },
            WageDueOn = null,
            PaymentId = null,
            MovementId = null,
            Accessories = zero,
        };
    }
}
