using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Domain.Dunning;

/// <summary>What the conditions of steps look at.</summary>
/// <param name="Situation">All that is known.</param>
/// <param name="Owed">What is left of the debt.</param>
/// <param name="Wait">Consumers: the wait after the first reminder that counts.</param>
internal sealed record StepFacts(Situation Situation, Amount Owed, WaitingPeriod? Wait)
{
    public DateOnly DueDate => Situation.Debt.DueDate;

    public Debtor Debtor => Situation.Debt.Debtor;

    public Language Language => Situation.Language;

    public NoticeChannel Channel => Situation.Channel;

    public ClientHistory History => Situation.History;

    /// <summary>What was done before, in any order.</summary>
    public IReadOnlyList<SentNotice> Notices => Situation.Notices;

    public DateOnly? LastDone(string step) => Notices
        .Where(notice => notice.Step == step)
        .Select(notice => (DateOnly?)notice.SentOn)
        .Max();
}
