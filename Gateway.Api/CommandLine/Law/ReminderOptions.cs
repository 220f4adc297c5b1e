using System.CommandLine;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Api.CommandLine.Law;

/// <summary>The reminders of a consumer's debt as options.</summary>
internal sealed class ReminderOptions
{
    private readonly Option<DateOnly?> first =
        CommandOptions.Day("--first-reminder", "Consumers: the day the free first reminder was sent.");

    private readonly Option<DateOnly?> later =
        CommandOptions.Day("--later-reminder", "Consumers: the day a further reminder was sent.");

    private readonly Option<ReminderChannel?> channel = LawOptions.Channel();

    private readonly Option<bool> withoutMentions = new("--without-mentions")
    {
        Description = "The first reminder lacks mandatory mentions.",
    };

    private readonly Option<Amount?> announcedLumpSum = LawOptions.Euro(
        "--announced-lump-sum", "The lump sum that the first reminder said would be asked; no more is.");

    private readonly Option<Percentage?> announcedRate = LawOptions.Percent(
        "--announced-rate", "The yearly rate that the first reminder said would run; no more is asked.");

    private readonly Option<Amount?> postage = LawOptions.Euro("--postage", "What the postage of a reminder cost.");

    private readonly Option<RemindedDueDate[]> otherDueDates = CommandOptions.Many(
        "--other-due",
        "Regular supply: another due date and the day it was reminded, as 2026-01-01:2026-01-09; may be repeated.",
        Read,
        "two days (2026-01-01:2026-01-09)");

    private readonly Option<PlanSpan[]> plans = CommandOptions.Many(
        "--plan",
        "Consumers: first and last day of a payment plan, as 2026-03-20:2026-06-12; may be repeated.",
        ReadPlan,
        "two days (2026-03-20:2026-06-12)");

    private readonly Option<bool> small = new("--small-creditor")
    {
        Description = "The creditor is a small or medium enterprise.",
    };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])
        [
            first, later, channel, withoutMentions, announcedLumpSum, announcedRate, postage, otherDueDates, plans,
            small,
        ])
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(first) is not null && result.GetResult(channel) is null)
            {
                result.AddError("Say with --channel how the reminder was sent.");
            }
        });
    }

    public Debt Complete(ParseResult parsed, Debt debt)
    {
        var how = parsed.GetValue(channel) ?? ReminderChannel.Post;
        var stamp = parsed.GetValue(postage) ?? Amount.Eur(0);
        List<SentReminder> sent = [];
        if (parsed.GetValue(first) is { } day)
        {
            sent.Add(new(day, how, !parsed.GetValue(withoutMentions), stamp) { Announced = AnnouncedOf(parsed) });
        }

        if (parsed.GetValue(later) is { } again)
        {
            sent.Add(new(again, how, HasMandatoryMentions: true, stamp));
        }

        return debt with
        {
            Reminders = sent,
            OtherDueDates = parsed.GetValue(otherDueDates) ?? [],
            Plans = parsed.GetValue(plans) ?? [],
            IsCreditorSmall = parsed.GetValue(small),
        };
    }

    /// <summary>Who says one of the two says what was announced: nothing of the other.</summary>
    private AnnouncedClaim? AnnouncedOf(ParseResult parsed) =>
        (parsed.GetValue(announcedLumpSum), parsed.GetValue(announcedRate)) is var (sum, rate)
        && (sum is not null || rate is not null)
            ? new AnnouncedClaim(sum ?? Amount.Eur(0), rate)
            : null;

    private static PlanSpan? ReadPlan(string text) =>
        text.Split(':') is [var from, var until]
        && CommandOptions.TryDay(from, out var first)
        && CommandOptions.TryDay(until, out var last)
        && first <= last
            ? new(first, last)
            : null;

    private static RemindedDueDate? Read(string text) =>
        text.Split(':') is [var due, var reminded]
        && CommandOptions.TryDay(due, out var dueDate)
        && CommandOptions.TryDay(reminded, out var remindedOn)
            ? new(dueDate, remindedOn)
            : null;
}
