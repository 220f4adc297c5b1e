using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Dunning;

/// <summary>
/// A receivable from day to day: the bank is known to the last working day, each step that is allowed is done that
/// day, by mail; what is ready for law a person takes there the same day. What was done is the story.
/// </summary>
internal sealed class Life(ClientKind kind, decimal amount, string due, string country = "BE")
{
    private static readonly DunningPolicy Policy = DunningPolicy.Default;

    private Debt debt = new()
    {
        Debtor = new(kind, Country.Parse(country)),
        Amount = Amount.Eur(amount),
        DueDate = Days.Day(due),
        Contract = new()
        {
            Interest = new InterestClause.LegalRate(),
            LumpSum = new LumpSumClause.LegalMaximum(),
            IsReciprocal = true,
        },
    };

    public List<SentNotice> Notices { get; } = [];

    public List<Hold> Holds { get; } = [];

    /// <summary>The day, the step and what it asked on top, in the order they were done.</summary>
    public List<string> Story { get; } = [];

    public bool IsBankKnown { get; set; } = true;

    public DateOnly? ClientLastNotifiedOn { get; set; }

    public void Pay(string day, decimal paid) => Move(DebtMovementKind.Payment, day, paid);

    public void TakeBack(string day, decimal paid) => Move(DebtMovementKind.Reversal, day, paid);

    /// <summary>Lives through these days, first and last included.</summary>
    public void Live(string from, string to)
    {
        for (var day = Days.Day(from); day <= Days.Day(to); day = day.AddDays(1))
        {
            var decision = Decide(day);
            if (!decision.IsAllowed && decision.Blockers is not [{ Rule: "SGW-DUN-RECOVERY" }])
            {
                continue;
            }

            var step = decision.NextStep!;
            var asked = Amount.Sum(decision.Asked.Select(item => item.Amount), Currency.Eur);
            Story.Add(FormattableString.Invariant(
                $"{day:yyyy-MM-dd} {step.Code}{(asked.IsZero ? "" : $" +{asked.ValueText}")}"));
            Notices.Add(new(
                step.Code, day, step.Act is StepAct.Call ? null : new SentReminder(day, ReminderChannel.Electronic)));
        }
    }

    public Decision Decide(string day) => Decide(Days.Day(day));

    public IEnumerable<string> Blockers(string day) => Decide(day).Blockers.Select(blocker => blocker.Rule);

    private Decision Decide(DateOnly day) => DunningEngine.Decide(LawBook.Belgian, Policy, new()
    {
        Today = day,
        Debt = debt,
        Ladder = LadderChoice.Make(null, null, debt.Debtor),
        BankKnownUntil = IsBankKnown ? day.AddDays(-1) : null,
        Notices = Notices,
        Holds = Holds,
        ClientLastNotifiedOn = ClientLastNotifiedOn,
    });

    private void Move(DebtMovementKind kind, string day, decimal amount) => debt = debt with
    {
        Movements = [.. debt.Movements, new(kind, Days.Day(day), Amount.Eur(amount))],
    };
}
