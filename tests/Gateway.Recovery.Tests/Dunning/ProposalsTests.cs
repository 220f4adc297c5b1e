using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Dunning;

namespace Gateway.Recovery.Tests.Dunning;

/// <summary>The one letter of a client, and what it asks on top of what the client has to its credit.</summary>
public class ProposalsTests
{
    private static readonly DateOnly Today = new(2026, 6, 12);
    private static readonly Debtor Company = Debtor.Belgian(ClientKind.Company);

    [Fact]
    public void Whoever_owes_something_after_all_credits_gets_a_letter_with_all_it_owes()
    {
        var climbed = Item("A", 100m, new DateOnly(2026, 1, 15), new("reminder", new DateOnly(2026, 1, 23)),
            new("second-reminder", new DateOnly(2026, 2, 9)), new("formal-notice", new DateOnly(2026, 3, 2)));
        var fresh = Item("B", 100m, new DateOnly(2026, 6, 1));

        var proposal = Proposals.Of(LawBook.Belgian, new DunningOptions(), Client([climbed, fresh], Kept(-150m)));

        proposal.Items.ShouldAllBe(one => one.Decision.IsAllowed);
        proposal.Notice!.Total.ShouldBe(Amount.Eur(50m));
        proposal.Notice.Items.Select(one => one.Item.Number).ShouldBe(["B"]);
        proposal.Notice.Also.Select(one => one.Item.Number).ShouldBe(["A"]);

        var covered = Proposals.Of(LawBook.Belgian, new DunningOptions(), Client([climbed, fresh], Kept(-200m)));
        covered.Notice.ShouldBeNull();
        covered.Items.ShouldAllBe(one => one.Decision.Blockers.Any(blocker => blocker.Rule == "SGW-DUN-CREDIT"));
    }

    [Fact]
    public void Interest_runs_on_what_the_house_does_not_hold_from_the_day_since_which_it_holds_it()
    {
        // 100.00 are held from 20 March to 1 April, 60.00 of them on: for the older debt they are there before it.
        var old = Item("A", 40m, new DateOnly(2026, 3, 31));
        var young = Item("B", 100m, new DateOnly(2026, 4, 30));
        var kept = new[]
        {
            new KeptMoney(new DateOnly(2026, 3, 20), Amount.Eur(100m)),
            new KeptMoney(new DateOnly(2026, 4, 1), Amount.Eur(-70m)),
            new KeptMoney(new DateOnly(2026, 5, 10), Amount.Eur(30m)),
        };

        var proposal = Proposals.Of(LawBook.Belgian, new DunningOptions(), Client([old, young], kept));

        // A: 30.00 since 20 March, 10.00 since 10 May. B: the 20.00 that are left, since 10 May.
        InterestOf(proposal, "A").ShouldBe(InterestOn(old, (new(2026, 3, 20), 30m), (new(2026, 5, 10), 10m)));
        InterestOf(proposal, "B").ShouldBe(InterestOn(young, (new(2026, 5, 10), 20m)));
        InterestOf(proposal, "B").IsPositive.ShouldBeTrue();
    }

    private static Amount InterestOf(ClientProposal proposal, string number) => proposal.Items
        .Single(one => one.Item.Number == number).Decision.Claim.Of(ClaimItemKind.Interest);

    private static Amount InterestOn(DunningItem item, params (DateOnly On, decimal Amount)[] paid) => Claims.On(
        LawBook.Belgian,
        item.Situation.Debt with
        {
            Movements =
            [
                .. paid.Select(one => new DebtMovement(DebtMovementKind.Payment, one.On, Amount.Eur(one.Amount))),
            ],
        },
        Today).Of(ClaimItemKind.Interest);

    private static KeptMoney[] Kept(decimal amount) => [new(new DateOnly(2026, 6, 5), Amount.Eur(-amount))];

    private static DunningClient Client(IReadOnlyList<DunningItem> items, IReadOnlyList<KeptMoney> kept) => new()
    {
        Id = default,
        LegalEntityId = default,
        Name = "Client",
        Kind = ClientKind.Company,
        Language = default,
        Address = new PostalAddress
        {
            Street = "Rue 1", PostCode = "1000", City = "Ville", Country = Country.Belgium,
        },
        Items = items,
        Kept = kept,
    };

    private static DunningItem Item(string number, decimal amount, DateOnly due, params SentNotice[] notices) => new()
    {
        Id = new(Guid.CreateVersion7()),
        InvoiceId = default,
        UnitId = default,
        Number = number,
        IssueDate = due.AddDays(-30),
        PaymentReference = "",
        Balance = Amount.Eur(amount),
        Situation = new Situation
        {
            Today = Today,
            Debt = new Debt { Debtor = Company, Amount = Amount.Eur(amount), DueDate = due },
            Ladder = new(Ladders.Enterprise, LadderScope.Segment),
            BankKnownUntil = Today.AddDays(-1),
            Notices = notices,
        },
    };
}
