using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Banking.Matching;
using static Gateway.Recovery.Tests.Banking.Matching.MatchSamples;

namespace Gateway.Recovery.Tests.Banking.Matching;

/// <summary>
/// Invoices that were paid in part, by an instalment or by what a letter asked on top: payers still send what they
/// asked before, and another invoice of theirs happens to ask as much.
/// </summary>
public class AskedBeforeTests
{
    private const string Account = "BE74999000000303";

    private static readonly ClientId Anna = new(new Guid(1, 0, 0, new byte[8]));

    private static readonly OpenItem First = Item(41, Anna, "Anna Peeters SRL", 1210m);
    private static readonly OpenItem Second = Item(42, Anna, "Anna Peeters SRL", 302.5m);

    /// <summary>Asked 302.50 too, until a part of it was paid.</summary>
    private static readonly OpenItem Part = Item(44, Anna, "Anna Peeters SRL", 216.84m) with
    {
        OpenBefore = [Amount.Eur(302.5m)],
    };

    /// <summary>An instalment and the rest crossed: 1512.50 is what the named invoice asked before.</summary>
    [Fact]
    public void What_an_invoice_asked_before_a_part_was_paid_is_not_put_on_another_unasked()
    {
        var line = Line(1512.5m, reference: First.PaymentReference);
        var before = First with { OpenBefore = [Amount.Eur(2000), Amount.Eur(1512.5m)] };
        var justNow = First with { Open = Amount.Eur(1512.5m) };

        Queued([before, Second], line).Proposals.Select(way => way.Allocations).ShouldBe(
            [
                [new(Anna, First.Id, Amount.Eur(1210)), new(Anna, null, Amount.Eur(302.5m))],
                [new(Anna, First.Id, Amount.Eur(1210)), new(Anna, Second.Id, Amount.Eur(302.5m))],
            ],
            ignoreOrder: true);
        Queued([justNow, Second], Line(302.5m, reference: First.PaymentReference), line).Proposals
            .Count(way => way.Reasons.Contains(MatchReason.AskedBefore)).ShouldBe(1);
    }

    [Fact]
    public void The_rest_may_be_of_any_invoice_that_asked_as_much()
    {
        Queued([First, Second, Part], Line(1512.5m, reference: First.PaymentReference)).Proposals
            .Count(way => way.Reasons.Contains(MatchReason.AskedBefore)).ShouldBe(1);
        Matched([First, Second], Line(1512.5m, reference: First.PaymentReference)).Count.ShouldBe(2);
    }

    [Fact]
    public void Who_names_two_invoices_pays_no_third()
    {
        var line = Line(1512.5m, "factures 2026/41, 2026/44", name: "ANNA PEETERS SRL");

        // Nothing is known of what the fourth asked before: that it is named is enough.
        Queued([First, Second, Part with { OpenBefore = [] }], line).Proposals[0].Allocations
            .ShouldNotContain(one => one.Receivable == Second.Id);
    }

    [Fact]
    public void An_amount_alone_is_not_enough_where_two_invoices_asked_it()
    {
        var line = Line(302.5m, "merci", account: Account, name: "ANNA PEETERS SRL");

        Queued([First, Second, Part], line).Proposals[0].Reasons.ShouldContain(MatchReason.AnotherAskedBefore);
        Matched([First, Second], line).ShouldBe([new(Anna, Second.Id, Amount.Eur(302.5m))]);
        Queued([First, Second, Part with { Open = Amount.Eur(0) }], line).Proposals[0].Reasons
            .ShouldContain(MatchReason.AnotherAskedBefore, "paid by instalments, and its payer may not have heard");
        Matched([First, Second, Part with { Open = Amount.Eur(0), OpenBefore = [] }], line)
            .ShouldBe([new(Anna, Second.Id, Amount.Eur(302.5m))], "who owes the same each month has paid the others");
    }

    private static MatchOutcome.Queued Queued(OpenItem[] open, params StatementLine[] lines) =>
        Last(open, lines).ShouldBeOfType<MatchOutcome.Queued>();

    private static IReadOnlyList<Allocation> Matched(OpenItem[] open, StatementLine line) =>
        Last(open, line).ShouldBeOfType<MatchOutcome.Matched>().Proposal.Allocations;

    private static MatchOutcome Last(OpenItem[] open, params StatementLine[] lines) =>
        MatchMovements.With(new OpenItems(open, [new KnownAccount(Account, Anna)]), EarlierPayments.None, lines)
            .Last().Outcome;
}
