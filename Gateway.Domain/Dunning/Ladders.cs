using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Dunning;

/// <summary>The ladders that come with the product; lawful as they stand.</summary>
public static class Ladders
{
    /// <summary>The days to pay that every formal notice gives.</summary>
    public const int NoticeDays = 15;

    /// <summary>
    /// When those days are over for whoever got the notice by post: three working days, which a long weekend makes six.
    /// </summary>
    private const int NoticeIsOver = NoticeDays + 6;

    /// <summary>Belgian enterprises: a friendly word first, then interest and 40 EUR.</summary>
    public static Ladder Enterprise { get; } = new("be-enterprise",
    [
        Reminder("reminder", new StepCondition.DaysLate(8)),
        new()
        {
            Code = "call",
            Act = StepAct.Call,
            When =
            [
                new StepCondition.DaysLate(15), new StepCondition.DaysAfter("reminder", 5),
                new StepCondition.OwedAtLeast(Amount.Eur(2_500m)),
            ],
        },
        Asking("second-reminder", new StepCondition.DaysLate(22), new StepCondition.DaysAfter("reminder", 10)),
        Notice("formal-notice", new StepCondition.DaysLate(36), new StepCondition.DaysAfter("second-reminder", 10)),
        Recovery(new StepCondition.DaysLate(60), new StepCondition.DaysAfter("formal-notice", NoticeIsOver)),
    ]);

    /// <summary>Belgian consumers: the free reminder and its wait, then what Book XIX allows.</summary>
    public static Ladder Consumer { get; } = new("be-consumer",
    [
        Reminder("first-reminder", new StepCondition.DaysLate(8)),
        Asking("second-reminder", new StepCondition.WaitIsOver(), new StepCondition.DaysAfter("first-reminder", 16)),
        Notice("formal-notice", new StepCondition.WaitIsOver(), new StepCondition.DaysAfter("second-reminder", 15)),
        Recovery(new StepCondition.WaitIsOver(), new StepCondition.DaysAfter("formal-notice", NoticeIsOver)),
    ]);

    /// <summary>Belgian public authorities: they pay late by procedure, so the first word comes later.</summary>
    public static Ladder PublicBody { get; } = new("be-public-body",
    [
        Reminder("reminder", new StepCondition.DaysLate(15)),
        Asking("second-reminder", new StepCondition.DaysLate(36), new StepCondition.DaysAfter("reminder", 15)),
        Notice("formal-notice", new StepCondition.DaysLate(60), new StepCondition.DaysAfter("second-reminder", 15)),
        Recovery(new StepCondition.DaysLate(90), new StepCondition.DaysAfter("formal-notice", NoticeIsOver)),
    ]);

    /// <summary>Clients abroad: reminders that ask for nothing on top, whatever the country.</summary>
    public static Ladder Abroad { get; } = new("abroad",
    [
        Reminder("reminder", new StepCondition.DaysLate(10)),
        Reminder("second-reminder", new StepCondition.DaysLate(25), new StepCondition.DaysAfter("reminder", 14)),
        Notice("formal-notice", new StepCondition.DaysLate(45), new StepCondition.DaysAfter("second-reminder", 15))
            with { AsksForMore = false },
        Recovery(new StepCondition.DaysLate(75), new StepCondition.DaysAfter("formal-notice", NoticeIsOver)),
    ]);

    public static IReadOnlyList<Ladder> All { get; } = [Enterprise, Consumer, PublicBody, Abroad];

    /// <summary>The ladder of a segment.</summary>
    public static Ladder For(ClientKind kind, Country country) => (kind, country == Country.Belgium) switch
    {
        (_, false) => Abroad,
        (ClientKind.PrivatePerson, _) => Consumer,
        (ClientKind.PublicBody, _) => PublicBody,
        _ => Enterprise,
    };

    private static Step Reminder(string code, params StepCondition[] when) =>
        new() { Code = code, Act = StepAct.Reminder, When = when };

    private static Step Asking(string code, params StepCondition[] when) =>
        Reminder(code, when) with { AsksForMore = true };

    private static Step Notice(string code, params StepCondition[] when) =>
        new() { Code = code, Act = StepAct.FormalNotice, When = when, AsksForMore = true };

    private static Step Recovery(params StepCondition[] when) =>
        new() { Code = "recovery", Act = StepAct.Recovery, When = when };
}
