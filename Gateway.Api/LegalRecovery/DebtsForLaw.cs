using Gateway.Api.Dunning;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Finds the debts that reminders have not helped: the last step of their ladder is due, which a person does, and
/// neither a hold, nor money that waits, nor a credit of the client stands against it, and no case has it. Only who had
/// a formal notice is looked at: without one nobody goes to law.
/// </summary>
internal sealed class DebtsForLaw(DunningReader reader, TimeProvider clock)
{
    private const int ClientsAtOnce = 50;

    /// <summary>How often it looks on for one page: where few are ready, pages are short.</summary>
    private const int LooksMax = 20;

    /// <summary>Clients in the order of their ids, and after which one there may be more; null when there are none.
    /// </summary>
    public async Task<(IReadOnlyList<ClientForLaw> Found, ClientId? Next)> ReadAsync(
        GatewayDbContext db, Scope scope, ClientId after, int limit, CancellationToken cancellationToken)
    {
        var found = new List<ClientForLaw>();
        for (var look = 0; look < LooksMax; look++)
        {
            var some = await CandidatesAsync(db, scope, after, cancellationToken);
            var judged = (await reader.JudgeAsync(db, DunningSlice.Of(some), clock.Today(), cancellationToken))
                .ToDictionary(one => one.Client.Id);
            var underway = await CasesUnderway.InvoicesOfAsync(db, some, cancellationToken);
            foreach (var id in some)
            {
                after = id;
                if (judged.TryGetValue(id, out var client) && Of(client, underway) is { } ready)
                {
                    found.Add(ready);
                }

                if (found.Count == limit)
                {
                    return (found, id);
                }
            }

            if (some.Count < ClientsAtOnce)
            {
                return (found, null);
            }
        }

        return (found, after);
    }

    private static Task<List<ClientId>> CandidatesAsync(
        GatewayDbContext db, Scope scope, ClientId after, CancellationToken cancellationToken) =>
        db.Clients.AsNoTracking().VisibleTo(scope).Where(row => row.Id > after)
            .Where(row => db.Notices.Any(notice => notice.ClientId == row.Id && notice.Act == StepAct.FormalNotice
                && notice.State == NoticeState.Sent))
            .Where(row => db.Receivables.Any(one => one.ClientId == row.Id
                && one.Entries.Sum(entry => entry.Amount) > 0))
            .OrderBy(row => row.Id).Select(row => row.Id).Take(ClientsAtOnce).ToListAsync(cancellationToken);

    private ClientForLaw? Of(ClientProposal client, IReadOnlySet<DocumentId> underway)
    {
        var ready = client.Items.Where(one => IsReady(one) && !underway.Contains(one.Item.InvoiceId))
            .Select(one => one.Item).ToList();
        return ready.Count == 0
            ? null
            : new ClientForLaw(
                client.Client.Id,
                client.Client.Name,
                ready.Count,
                ready.Min(item => item.DueDate),
                [
                    .. ready.GroupBy(item => item.Balance.Currency).OrderBy(group => group.Key.Code)
                        .Select(group => Amount.Sum(group.Select(item => item.Balance), group.Key)),
                ]);
    }

    private bool IsReady(JudgedItem one)
    {
        var (situation, decision) = (one.Item.Situation, one.Decision);
        return decision is { NextStep.Act: StepAct.Recovery, NextStepFrom: { } from } && from <= decision.Today
            && one.Item.Uncovered.IsPositive
            && situation.MoneyWaitsUntil(reader.Policy) is null
            && !situation.HoldsThatStand(reader.Policy).Any();
    }
}
