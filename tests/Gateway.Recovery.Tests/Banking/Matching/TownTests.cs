using Gateway.Domain.Money;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Recovery.Tests.Banking.Matching;

/// <summary>
/// Whole towns of payers: the generator knows who paid what, the matching may be unsure but never wrong.
/// </summary>
public class TownTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_money_ever_goes_to_a_wrong_debtor(int seed)
    {
        var town = new Town(seed, 600);
        var payments = town.Payments().ToList();
        var outcomes = Match(town, payments.Select(payment => payment.Line));

        var wrong = outcomes.Zip(payments)
            .Where(one => one.First.Outcome is MatchOutcome.Matched matched
                && matched.Proposal.Allocations.Any(allocation => allocation.Client != one.Second.Truth))
            .Select(one => $"{one.First.Line.Counterparty.Name} '{one.First.Line.Communication.Text}' "
                + string.Join(',', ((MatchOutcome.Matched)one.First.Outcome).Proposal.Reasons));
        wrong.ShouldBeEmpty();
        outcomes.Count(one => one.Outcome is MatchOutcome.Matched).ShouldBeGreaterThan(payments.Count * 6 / 10);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_proposal_puts_down_the_whole_movement_and_no_item_gets_more_than_it_asks(int seed)
    {
        var town = new Town(seed, 200);
        var open = town.Items.ToDictionary(item => item.Id, item => item.Open);
        foreach (var (line, outcome) in Match(town, town.Payments().Select(payment => payment.Line)))
        {
            var proposals = outcome switch
            {
                MatchOutcome.Matched matched => [matched.Proposal],
                MatchOutcome.Queued queued => queued.Proposals,
                _ => [],
            };
            foreach (var proposal in proposals)
            {
                Amount.Sum(proposal.Allocations.Select(one => one.Amount), Currency.Eur).ShouldBe(line.Amount);
                proposal.Allocations.All(one => one.Amount.IsPositive).ShouldBeTrue();
                proposal.Allocations.All(one => one.Receivable is null || one.Amount <= open[one.Receivable.Value])
                    .ShouldBeTrue();
                proposal.Score.ShouldBe(proposal.Reasons.Sum(reason => reason.Weight()));
            }

            foreach (var paid in outcome is MatchOutcome.Matched sure ? sure.Proposal.Allocations : [])
            {
                if (paid.Receivable is { } receivable)
                {
                    open[receivable] -= paid.Amount;
                }
            }
        }
    }

    [Fact]
    public void The_order_of_the_items_changes_nothing()
    {
        var town = new Town(7, 200);
        var lines = town.Payments().Select(payment => payment.Line).ToList();
        var shuffled = town.Items.ToArray();
        new Random(1).Shuffle(shuffled);
        var one = MatchMovements.With(new OpenItems(town.Items, []), EarlierPayments.None, lines).Select(Text);
        var other = MatchMovements.With(new OpenItems(shuffled, []), EarlierPayments.None, lines).Select(Text);
        other.ShouldBe(one);
    }

    [Theory]
    [InlineData(7, 200, 1)]
    [InlineData(11, 400, 10)]
    [InlineData(13, 400, 50)]
    public void What_no_movement_tells_of_changes_nothing(int seed, int clients, int oneOf)
    {
        var town = new Town(seed, clients);
        var lines = town.Payments().Select(payment => payment.Line).Where((_, index) => index % oneOf == 0).ToList();
        var told = new Told(lines);
        var meant = town.Items
            .Where(item => told.IsClient(item.ClientName)
                || told.Means(item.Number, item.PaymentReference, item.Open, item.Open))
            .Select(item => item.ClientId).ToHashSet();
        var some = town.Items.Where(item => meant.Contains(item.ClientId)).ToList();

        var of = MatchMovements.With(new OpenItems(some, []), EarlierPayments.None, lines).Select(Text);

        of.ShouldBe(MatchMovements.With(new OpenItems(town.Items, []), EarlierPayments.None, lines).Select(Text));
        (some.Count < town.Items.Count).ShouldBe(oneOf > 1, $"{some.Count} of {town.Items.Count}");
    }

    [Fact]
    public void Nothing_below_the_threshold_books_itself()
    {
        var town = new Town(3, 300);
        var lines = town.Payments().Select(payment => payment.Line).ToList();
        foreach (var threshold in new[] { 90, 110, 1000 })
        {
            MatchMovements.With(
                    town.Open, EarlierPayments.None, lines, MatchPolicy.Default with { Threshold = threshold })
                .Select(one => one.Outcome).OfType<MatchOutcome.Matched>()
                .All(matched => matched.Proposal.Score >= threshold).ShouldBeTrue();
        }
    }

    private static List<MatchedLine> Match(Town town, IEnumerable<Domain.Banking.StatementLine> lines) =>
        [.. MatchMovements.With(town.Open, EarlierPayments.None, lines)];

    private static string Text(MatchedLine matched) => matched.Outcome switch
    {
        MatchOutcome.Matched sure => "matched " + Text(sure.Proposal),
        MatchOutcome.Queued queued => "queued " + string.Join(" | ", queued.Proposals.Select(Text)),
        var other => other.GetType().Name,
    };

    private static string Text(MatchProposal proposal) =>
        $"{proposal.Score} {string.Join(", ", proposal.Allocations)} {string.Join(',', proposal.Reasons)}";
}
