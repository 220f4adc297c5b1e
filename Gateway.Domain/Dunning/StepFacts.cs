using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Domain.Dunning;

/// <summary>What the conditions of steps look at.</summary>
/// <param name="DueDate">When the debt was due.</param>
/// <param name="Owed">What is left of it.</param>
/// <param name="Notices">What was done before, in any order.</param>
/// <param name="Wait">Consumers: the wait after the first reminder that counts.</param>
internal sealed record StepFacts(
    DateOnly DueDate, Amount Owed, IReadOnlyList<SentNotice> Notices, WaitingPeriod? Wait)
{
    public DateOnly? LastDone(string step) => Notices
        .Where(notice => notice.Step == step)
        .Select(notice => (DateOnly?)notice.SentOn)
        .Max();
}
