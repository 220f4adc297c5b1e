using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Dunning;

/// <summary>Why a step that is due does not go: the law does not say what it would ask, or a person decides.</summary>
public class StepReasonTests
{
    /// <summary>1,000.00 of a company, due on Thursday 2 July 2026: on Friday the 24th it is 22 days late.</summary>
    private static readonly Situation Late = new()
    {
        Today = Days.Day("2026-07-24"),
        Debt = new()
        {
            Debtor = Debtor.Belgian(ClientKind.Company),
            Amount = Amount.Eur(1000m),
            DueDate = Days.Day("2026-07-02"),
        },
        Ladder = new(Ladders.Enterprise, LadderScope.Segment),
        BankKnownUntil = Days.Day("2026-07-23"),
    };

    [Fact]
    public void A_letter_that_asks_for_more_waits_for_the_rate_and_a_plain_reminder_does_not()
    {
        Decide(Late).Blockers.ShouldBeEmpty();

        var asking = Late with { Notices = [Sent("reminder", "2026-07-10")] };
        var decision = Decide(asking);
        decision.NextStep!.Code.ShouldBe("second-reminder");
        var reason = decision.Blockers.ShouldHaveSingleItem();
        reason.Rule.ShouldBe("SGW-DUN-LAW");
        reason.Message.In(Language.En).ShouldBe(
            "Refused: no value of \"interest rate of commercial transactions\" (commercial-rate) is loaded for "
            + "2026-07-03.");
        decision.Asked.ShouldBeEmpty();
        decision.DunnableFrom.ShouldBeNull();

        DunningEngine.Decide(Books.WithSecondHalfOf2026("10.0 %"), DunningPolicy.Default, asking).Asked
            .Select(item => item.Kind).ShouldBe([ClaimItemKind.Interest, ClaimItemKind.FixedSum]);
    }

    /// <summary>CEL art. XIX.2: it says what is asked once its days are over, which may be in another year.</summary>
    [Theory]
    [InlineData("2026-12-16", NoticeChannel.Mail, "")] // its days are over on the 30th
    [InlineData("2026-12-17", NoticeChannel.Mail, "SGW-DUN-LAW")]
    [InlineData("2026-12-07", NoticeChannel.Post, "")] // posted on the 9th at the latest, they are on Monday the 28th
    [InlineData("2026-12-16", NoticeChannel.Post, "SGW-DUN-LAW")]
    public void A_first_reminder_waits_for_the_rate_that_it_announces(string day, NoticeChannel channel, string rule)
    {
        var today = Days.Day(day);
        var decision = Decide(Late with
        {
            Today = today,
            BankKnownUntil = today.AddDays(-1),
            Debt = Late.Debt with
            {
                Debtor = Debtor.Belgian(ClientKind.PrivatePerson),
                DueDate = Days.Day("2026-11-27"),
            },
            Ladder = new(Ladders.Consumer, LadderScope.Segment),
            Channel = channel,
        });

        decision.NextStep!.Code.ShouldBe("first-reminder");
        string.Join(' ', decision.Blockers.Select(reason => reason.Rule)).ShouldBe(rule);
    }

    [Fact]
    public void What_is_ready_for_law_waits_for_a_person()
    {
        var decision = Decide(Late with
        {
            Today = Days.Day("2026-03-16"),
            BankKnownUntil = Days.Day("2026-03-13"),
            Debt = Late.Debt with { DueDate = Days.Day("2026-01-15") },
            Notices =
            [
                Sent("reminder", "2026-01-23"), Sent("second-reminder", "2026-02-06"),
                Sent("formal-notice", "2026-02-20"),
            ],
        });

        decision.NextStep!.Act.ShouldBe(StepAct.Recovery);
        decision.Blockers.Select(reason => reason.Rule).ShouldBe(["SGW-DUN-RECOVERY"]);
        decision.DunnableFrom.ShouldBeNull();
    }

    private static SentNotice Sent(string step, string day) =>
        new(step, Days.Day(day), new(Days.Day(day), ReminderChannel.Electronic));

    private static Decision Decide(Situation situation) =>
        DunningEngine.Decide(LawBook.Belgian, DunningPolicy.Default, situation);
}
