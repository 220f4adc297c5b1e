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

        RulesOf(proposal, "A").ShouldBe(["SGW-DUN-RECOVERY"]);
        RulesOf(proposal, "B").ShouldBeEmpty();
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

    /// <summary>
    /// CEL art. XIX.2. A is due for its formal notice on 10 April; B is late and was not reminded yet; of D the days of
    /// the free reminder run to the 16th; C is due for its free reminder on the 10th too.
    /// </summary>
    [Fact]
    public void A_consumer_is_put_on_notice_only_of_what_it_was_reminded_of_free_and_given_the_days_for()
    {
        var a = Reminded("A", 400m, new(2026, 3, 2), ("first-reminder", new(2026, 3, 10)), Second(26));
        var b = Reminded("B", 300m, new(2026, 4, 7));
        var c = Reminded("C", 50m, new(2026, 4, 2));
        var d = Reminded("D", 100m, new(2026, 3, 25), ("first-reminder", new(2026, 4, 2)));

        var notice = OnApril(10, a, b, d).Notice!;
        (notice.Act, Numbers(notice), notice.Principal).ShouldBe((StepAct.FormalNotice, "A", Amount.Eur(400m)));
        Numbers(OnApril(17, a, b, d).Notice!).ShouldBe("A", "a transfer of D's last day, the 16th, shows by the 20th");
        var e = Reminded(
            "E", 100m, new(2026, 3, 12), ("first-reminder", new(2026, 3, 20)), ("second-reminder", new(2026, 4, 8)));
        Numbers(OnApril(17, a, b, e).Notice!).ShouldBe("A+E", "the days of E are over, and B waits for its own");

        // The same day for A and C: the free one leaves alone, the other when it may.
        var proposal = OnApril(10, a, b, c, d);
        (Numbers(proposal.Notice!), proposal.Notice!.Act).ShouldBe(("C", StepAct.Reminder));
        var waits = proposal.Items.Single(one => one.Item.Number == "A").Decision;
        (waits.Blockers.Single().Rule, waits.DunnableFrom).ShouldBe(("SGW-DUN-AFTER", new DateOnly(2026, 4, 17)));

        // Whichever is due longer: A since the 10th, and B, a week later, since the 15th.
        Numbers(OnApril(17, a, b).Notice!).ShouldBe("A");
        var longer = Reminded("A", 400m, new(2026, 3, 2), ("first-reminder", new(2026, 3, 10)), Second(25));
        Numbers(OnApril(10, longer, c).Notice!).ShouldBe("A");
        OnApril(10, longer, c).Items[1].Decision.Blockers.Single().Rule.ShouldBe("SGW-DUN-AFTER");

        static (string, DateOnly) Second(int march) => ("second-reminder", new(2026, 3, march));
    }

    [Fact]
    public void A_credit_is_taken_off_the_letter_about_the_debt_it_falls_on()
    {
        var held = Reminded("H", 100m, new(2026, 2, 20), ("first-reminder", new(2026, 4, 2))); // was on hold for long
        var old = Reminded(
            "A", 400m, new(2026, 3, 2), ("first-reminder", new(2026, 3, 10)), ("second-reminder", new(2026, 3, 26)));
        KeptMoney[] some = [new(new DateOnly(2026, 4, 7), Amount.Eur(30m))];

        var notice = On(new(2026, 4, 10), some, held, old).Notice!;
        (Numbers(notice), notice.Credits, notice.CreditsElsewhere).ShouldBe(("A", Amount.Eur(0), Amount.Eur(30m)));
        notice.Principal.ShouldBe(Amount.Eur(400m));
        var again = Reminded(
            "H", 100m, new(2026, 2, 20), ("first-reminder", new(2026, 3, 20)), ("second-reminder", new(2026, 4, 8)));
        var later = On(new(2026, 4, 17), some, again, old).Notice!;
        (Numbers(later), later.Credits, later.CreditsElsewhere).ShouldBe(("A+H", Amount.Eur(30m), Amount.Eur(0)));

        // What a credit covers is asked for by nobody, and keeps no other letter back.
        var covered = Reminded("F", 25m, new(2026, 2, 20));
        Numbers(On(new(2026, 4, 10), some, covered, old).Notice!).ShouldBe("A");
    }

    /// <summary>What leaves is what nothing stands against, and each of the rest says why it stays.</summary>
    [Fact]
    public void What_does_not_leave_beside_a_letter_says_why()
    {
        var call = Item("A", 3000m, new(2026, 5, 26), new SentNotice("reminder", new(2026, 6, 3)));
        var letter = Item("B", 100m, new(2026, 6, 1));
        var atLaw = Item("C", 100m, new(2026, 1, 15), new("reminder", new(2026, 1, 23)),
            new("second-reminder", new(2026, 2, 9)), new("formal-notice", new(2026, 3, 2)));
        var other = InDollars(Item("D", 100m, new(2026, 6, 2)));

        var proposal = Proposals.Of(LawBook.Belgian, new DunningOptions(), Client([atLaw, call, letter, other], []));

        Numbers(proposal.Notice!).ShouldBe("B+C,A");
        proposal.Items.Where(one => one.Decision.IsAllowed).ShouldBe(proposal.Notice!.Items);
        RulesOf(proposal, "A").ShouldBe(["SGW-DUN-AFTER"]);
        RulesOf(proposal, "C").ShouldBe(["SGW-DUN-RECOVERY"]);
        RulesOf(proposal, "D").ShouldBe(["SGW-DUN-AFTER"]);
        proposal.Items[3].Decision.DunnableFrom.ShouldBe(new DateOnly(2026, 6, 19));
        proposal.Items[0].Decision.DunnableFrom.ShouldBeNull();
    }

    [Fact]
    public void What_credits_cover_leaves_the_day_to_what_they_do_not()
    {
        var covered = Reminded(
            "A", 400m, new(2026, 3, 2), ("first-reminder", new(2026, 3, 10)), ("second-reminder", new(2026, 3, 26)));
        var waits = Reminded("B", 100m, new(2026, 3, 25), ("first-reminder", new(2026, 4, 2)));
        KeptMoney[] kept = [new(new DateOnly(2026, 3, 5), Amount.Eur(400m))];

        var proposal = On(new(2026, 4, 10), kept, covered, waits);
        proposal.Notice.ShouldBeNull();
        RulesOf(proposal, "A").ShouldBe(["SGW-DUN-CREDIT"]);

        var other = InDollars(Reminded("C", 100m, new(2026, 3, 9), ("first-reminder", new(2026, 3, 18))));
        Numbers(On(new(2026, 4, 10), kept, covered, other, waits).Notice!).ShouldBe("C");
    }

    /// <summary>A was signed off; that B is due too since makes no formal notice of it, and B is not on it.</summary>
    [Fact]
    public void A_notice_about_some_follows_from_these_alone()
    {
        var options = new DunningOptions { FormalNoticeByRegisteredPost = true };
        var a = Item("A", 100m, new(2026, 6, 1));
        var b = Item("B", 100m, new(2026, 4, 1), new SentNotice("reminder", new(2026, 4, 9)),
            new SentNotice("second-reminder", new(2026, 4, 23)));
        var proposal = Proposals.Of(LawBook.Belgian, options, Client([b, a], []));
        (proposal.Notice!.Act, proposal.Notice.Channel, Numbers(proposal.Notice))
            .ShouldBe((StepAct.FormalNotice, NoticeChannel.Registered, "B,A"));

        var agreed = Proposals.NoticeAbout(options, proposal.Client, proposal.Items, [proposal.Items[1]])!;
        (agreed.Act, agreed.Channel, Numbers(agreed)).ShouldBe((StepAct.Reminder, NoticeChannel.Post, "A"));
    }

    private static DunningItem InDollars(DunningItem item)
    {
        var amount = new Amount(item.Balance.Value, Currency.Parse("USD"));
        return item with
        {
            Balance = amount,
            Situation = item.Situation with { Debt = item.Situation.Debt with { Amount = amount } },
        };
    }

    private static IEnumerable<string> RulesOf(ClientProposal proposal, string number) => proposal.Items
        .Single(one => one.Item.Number == number).Decision.Blockers.Select(reason => reason.Rule);

    private static string Numbers(ProposedNotice notice) => string.Join(
        '+',
        string.Join(',', notice.Items.Select(one => one.Item.Number)),
        string.Join(',', notice.Also.Select(one => one.Item.Number))).TrimEnd('+');

    private static ClientProposal OnApril(int day, params DunningItem[] items) => On(new(2026, 4, day), [], items);

    private static ClientProposal On(DateOnly day, KeptMoney[] kept, params DunningItem[] items) => Proposals.Of(
        LawBook.Belgian,
        new DunningOptions(),
        Client(
            [
                .. items.Select(item => item with
                {
                    Situation = item.Situation with { Today = day, BankKnownUntil = day.AddDays(-1) },
                }),
            ],
            kept));

    /// <summary>A debt of a consumer, reminded by mail.</summary>
    private static DunningItem Reminded(
        string number, decimal amount, DateOnly due, params (string Step, DateOnly On)[] letters)
    {
        var item = Item(
            number,
            amount,
            due,
            [.. letters.Select(one => new SentNotice(
                one.Step, one.On, new SentReminder(one.On, ReminderChannel.Electronic)))]);
        return item with
        {
            Situation = item.Situation with
            {
                Debt = item.Situation.Debt with { Debtor = Debtor.Belgian(ClientKind.PrivatePerson) },
                Ladder = new(Ladders.Consumer, LadderScope.Segment),
            },
        };
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
