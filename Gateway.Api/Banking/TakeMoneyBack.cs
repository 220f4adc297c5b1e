using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Banking;

/// <summary>
/// Undoes all that one payment paid: invoices, interest and costs stand again, credit that was kept is gone, and what
/// was given up because it came is asked again: cents, and what a bank kept of it. What it asked again that had been
/// given up before is given up again. All of it, or nothing.
/// </summary>
internal sealed class TakeMoneyBack(
    ReceivableBatch batch, KeptCharges charges, LeftRefunds refunds, string actor, TimeProvider clock)
{
    private readonly DateTimeOffset at = clock.GetUtcNow();

    /// <summary>The payments of these movements came back with another, which is noted on both.</summary>
    /// <returns>False when credit that they gave was used meanwhile: nothing was done.</returns>
    public bool TryRunAll(IReadOnlyList<MovementRow> paid, MovementRow returning)
    {
        if (paid.Any(movement => movement.TakenBackBy is not null || refunds.Of(movement).Any(
                refund => refund.CameBackWith is not null))
            || !CanRun(paid))
        {
            return false;
        }

        var reason = returning.ReturnReason ?? returning.ReturnKind?.ToString();
        foreach (var movement in paid)
        {
            // A bank may value what goes back before what came, and nothing goes back before it came.
            var day = returning.ValueDate < movement.ValueDate ? movement.ValueDate : returning.ValueDate;
            Run(movement, day, reason);
            KeepAgain(movement, day, reason);
            movement.TakenBackBy = returning.Id;
            movement.Version++;
        }

        returning.Decide(MovementState.TookBack, null, actor, at, reason);
        return true;
    }

    /// <summary>Whether all that the payments gave is still there to be taken.</summary>
    public bool CanRun(IReadOnlyList<MovementRow> paid) =>
        GivenCredit.IsThere(batch, [.. paid.Select(movement => movement.Payment!.Value)]);

    /// <summary>Takes back what a movement paid; only where <see cref="CanRun"/> says so.</summary>
    public void Run(MovementRow paid, DateOnly day, string? reason)
    {
        var payment = paid.Payment!.Value;
        foreach (var credit in batch.CreditsOf(payment).Where(credit => credit.KeptOf(payment).IsPositive))
        {
            var entry = credit.UndoKeep(payment, day, at, reason) ?? throw GivenCredit.IsUsed(payment);
            batch.Book(credit, entry);
            batch.Journal.Add(LedgerEvent.CreditKept, entry.Amount, SubjectOf(paid, credit.ClientId, entry));
        }

        foreach (var account in batch.AccountsOf(payment))
        {
            TakeBack(account, paid, payment, day, reason);
        }

        charges.TakeBack(batch, paid, day, at, reason, actor);
        foreach (var account in batch.AccountsOf(payment))
        {
            GivenUp.Restore(batch, account, payment, day, at, reason, actor, paid.BankAccountId);
        }

        batch.UndoExchanges(payment, new LedgerSubject
        {
            LegalEntityId = paid.LegalEntityId,
            ValueDate = day,
            BookedAt = at,
            SourceId = payment.Value,
            BankAccountId = paid.BankAccountId,
            Reference = reason,
        });
    }

    /// <summary>One refund of a total came back: it is the client's credit again.</summary>
    /// <returns>False when nothing is known that it had taken: nothing was done.</returns>
    public bool TryRun(RefundRow refund, MovementRow returning)
    {
        var reason = returning.ReturnReason ?? returning.ReturnKind?.ToString();
        if (!KeepAgain(refund, returning, returning.ValueDate, reason))
        {
            return false;
        }

        refund.CameBackWith = returning.Id;
        returning.Decide(MovementState.TookBack, null, actor, at, reason);
        return true;
    }

    /// <summary>The return of refunds had not been one: they leave the credit once more.</summary>
    /// <returns>False when the credit was used meanwhile: the unit of work is not to be kept.</returns>
    public bool TryRefundAgain(MovementRow debit, string? reason) =>
        refunds.Of(debit).All(refund => TryRefundAgain(refund, debit, reason));

    /// <summary>The same of one refund.</summary>
    public bool TryRefundAgain(RefundRow refund, MovementRow movement, string? reason)
    {
        var credit = batch.CreditOf(refund.ClientId, refund.Currency);
        if (credit.Refund(refund.Id, refund.Money, movement.ValueDate, at, reason) is not { } entry)
        {
            return false;
        }

        refund.CameBackWith = null;
        batch.Book(credit, entry);
        batch.Journal.Add(LedgerEvent.CreditRefunded, -entry.Amount, SubjectOf(movement, credit.ClientId, entry));
        return true;
    }

    /// <summary>What a bank had taken beside its refunds waits with its debit again.</summary>
    public void SetAsideNoMore(MovementRow debit) => batch.Journal.Add(
        LedgerEvent.SetAside, -debit.RestMoney, StatementBatch.SubjectOf(debit, clock));

    /// <summary>Refunds came back with their debit: what they had taken from the credit is there again.</summary>
    private void KeepAgain(MovementRow debit, DateOnly day, string? reason)
    {
        foreach (var refund in refunds.Of(debit))
        {
            KeepAgain(refund, debit, day, reason);
        }
    }

    /// <summary>What a refund had taken from the credit is there again.</summary>
    /// <returns>False when it had taken nothing, or that is there again already.</returns>
    public bool KeepAgain(RefundRow refund, MovementRow movement, DateOnly day, string? reason)
    {
        var credit = batch.CreditOf(refund.ClientId, refund.Currency);
        if (credit.UndoRefund(refund.Id, day, at, reason) is not { } entry)
        {
            return false;
        }

        batch.Book(credit, entry);
        batch.Journal.Add(LedgerEvent.CreditRefunded, -entry.Amount, SubjectOf(movement, credit.ClientId, entry));
        return true;
    }

    private void TakeBack(
        ReceivableAccount account, MovementRow paid, PaymentId payment, DateOnly day, string? reason)
    {
        foreach (var entry in account.Accessories.Reverse(payment, day, at, reason))
        {
            batch.Book(account, entry, new BookingNote(
                LedgerEvent.Paid, FactKinds.PaymentReversed, actor,
                [
                    ("payment", payment.ToString()),
                    ("amount", entry.Amount.ValueText),
                    ("currency", entry.Amount.Currency.Code),
                    ("pays", entry.Of.ToString()),
                    ("reason", reason),
                ],
                paid.BankAccountId));
        }

        GivenCredit.TakeLeftOver(batch, account, payment, day, at, reason, actor);
        if (account.Receivable.Reverse(payment, day, at, reason) is ReversalOutcome.Reversed reversed)
        {
            batch.Book(account, reversed.Entry, new BookingNote(
                LedgerEvent.Paid, FactKinds.PaymentReversed, actor,
                ReceivableBatch.ParticularsOf(reversed.Entry, "reason"), paid.BankAccountId, paid.Id));
        }
    }

    private static LedgerSubject SubjectOf(MovementRow paid, ClientId client, ClientCreditEntry entry) => new()
    {
        LegalEntityId = paid.LegalEntityId,
        ClientId = client,
        ValueDate = entry.ValueDate,
        BookedAt = entry.BookedAt,
        SourceId = entry.SourceId,
        BankAccountId = paid.BankAccountId,
        Reference = entry.Reference,
    };
}
