using FsCheck.Fluent;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Domain.Tests.Receivables;

public class LedgerTests
{
    private static readonly LedgerSubject About = new()
    {
        LegalEntityId = new LegalEntityId(new Guid(1, 0, 0, new byte[8])),
        ValueDate = new DateOnly(2026, 3, 12),
        BookedAt = new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.Zero),
        SourceId = new Guid(2, 0, 0, new byte[8]),
    };

    [Fact]
    public void Every_event_has_two_different_sides()
    {
        foreach (var what in Enum.GetValues<LedgerEvent>())
        {
            var transfer = Ledger.Transfer(what, Amount.Eur(1), About).ShouldNotBeNull();
            transfer.Debit.ShouldNotBe(transfer.Credit, what.ToString());
        }
    }

    [Fact]
    public void What_is_undone_changes_sides_and_nothing_is_no_line()
    {
        var done = Ledger.Transfer(LedgerEvent.Paid, Amount.Eur(5), About).ShouldNotBeNull();
        var undone = Ledger.Transfer(LedgerEvent.Paid, Amount.Eur(-5), About).ShouldNotBeNull();

        (undone.Debit, undone.Credit, undone.Amount).ShouldBe((done.Credit, done.Debit, done.Amount));
        Ledger.Transfer(LedgerEvent.Paid, Amount.Eur(0), About).ShouldBeNull();
    }

    [Fact]
    public void A_line_moves_more_than_zero_from_one_account_to_another()
    {
        var histories = Gen.Choose(-200_000, 200_000)
            .SelectMany(cents => Gen.Elements(Enum.GetValues<LedgerEvent>()), (cents, what) => (cents, what))
            .SelectMany(one => Gen.Elements("EUR", "USD", "JPY"), (one, currency) => (one.cents, one.what, currency))
            .ListOf();
        Properties.Hold(histories, history =>
            history
                .Select(one => Ledger.Transfer(
                    one.what, Amount.FromMinorUnits(one.cents, Currency.Parse(one.currency)), About))
                .OfType<LedgerTransfer>()
                .All(transfer => transfer.Amount.IsPositive && transfer.Debit != transfer.Credit));
    }

    [Fact]
    public void A_credit_never_falls_below_zero_whatever_is_asked_of_it()
    {
        var acts = Gen.Choose(0, 5).SelectMany(_ => Gen.Choose(1, 500), (kind, cents) => (kind, cents))
            .SelectMany(_ => Gen.Choose(0, 4), (act, source) => (act.kind, act.cents, source))
            .ListOf();
        Properties.Hold(acts, history =>
        {
            var credit = new ClientCredit(default, Currency.Eur, []);
            foreach (var (kind, cents, source) in history)
            {
                Act(credit, kind, Amount.Eur(cents / 100m), new Guid(source + 1, 0, 0, new byte[8]));
                if (credit.Balance().IsNegative)
                {
                    return false;
                }
            }

            return credit.Entries.Select(entry => entry.Sequence)
                .SequenceEqual(Enumerable.Range(1, credit.Entries.Count));
        });
    }

    private static void Act(ClientCredit credit, int kind, Amount amount, Guid source)
    {
        var (payment, day, at) = (new PaymentId(source), About.ValueDate, About.BookedAt);
        _ = kind switch
        {
            0 => credit.Keep(payment, amount, day, at, null),
            1 => credit.UndoKeep(payment, day, at, null),
            2 => credit.Use(payment, amount, day, at, null),
            3 => credit.UndoUse(payment, day, at, null),
            4 => credit.Refund(source, amount, day, at, null),
            _ => credit.UndoRefund(source, day, at, null),
        };
    }
}
