using System.Collections.Frozen;
using Gateway.Api.Dunning;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Finds the debts that reminders have not helped: their ladder has come to the step that a person does, or to its end,
/// and no case has them. What else stands against a reminder (a hold, a bank that is not known, a credit, money that
/// waits) stands against this too, but for what time or an address is about.
/// </summary>
internal sealed class DebtsForLaw(DunningReader reader, TimeProvider clock)
{
    private const int ClientsAtOnce = 500;

    /// <summary>How often it looks on for one page: where few are ready, pages are short.</summary>
    private const int LooksMax = 20;

    private static readonly FrozenSet<string> Decisive = FrozenSet.Create("SGW-DUN-RECOVERY", "SGW-DUN-DONE");

    private static readonly FrozenSet<string> Passing = FrozenSet.Create(
        "SGW-DUN-DAY", "SGW-DUN-GAP", "SGW-DUN-TODAY", "SGW-DUN-AFTER", "SGW-DUN-UNDERWAY", "SGW-DUN-ADDRESS");

    /// <summary>Clients in the order of their ids, and after which one there may be more; null when there are none.
    /// </summary>
    public async Task<(IReadOnlyList<ClientForLaw> Found, ClientId? Next)> ReadAsync(
        GatewayDbContext db, Scope scope, ClientId after, int limit, CancellationToken cancellationToken)
    {
        var found = new List<ClientForLaw>();
        for (var look = 0; look < LooksMax; look++)
        {
            var some = await CandidatesAsync(db, scope, after, cancellationToken);
            var ready = await ReadyAsync(db, some, cancellationToken);
            foreach (var one in some.Where(ready.ContainsKey).Select(id => ready[id]))
            {
                if (found.Count == limit)
                {
                    return (found, found[^1].Client);
                }

                found.Add(one);
            }

            if (some.Count < ClientsAtOnce)
            {
                return (found, null);
            }

            after = some[^1];
        }

        return (found, after);
    }

    /// <summary>Which invoices of a client are ready.</summary>
    public async Task<IReadOnlySet<DocumentId>> OfAsync(
        GatewayDbContext db, ClientId client, CancellationToken cancellationToken) =>
        (await ReadyAsync(db, [client], cancellationToken)).GetValueOrDefault(client)?.Invoices.ToHashSet() ?? [];

    private static Task<List<ClientId>> CandidatesAsync(
        GatewayDbContext db, Scope scope, ClientId after, CancellationToken cancellationToken) =>
        db.Clients.AsNoTracking().VisibleTo(scope).Where(row => row.Id > after)
            .Where(row => db.Notices.Any(notice => notice.ClientId == row.Id && notice.State == NoticeState.Sent))
            .Where(row => db.Receivables.Any(one => one.ClientId == row.Id
                && one.Entries.Sum(entry => entry.Amount) > 0))
            .OrderBy(row => row.Id).Select(row => row.Id).Take(ClientsAtOnce).ToListAsync(cancellationToken);

    private async Task<Dictionary<ClientId, ClientForLaw>> ReadyAsync(
        GatewayDbContext db, IReadOnlyList<ClientId> clients, CancellationToken cancellationToken)
    {
        var judged = await reader.JudgeAsync(db, DunningSlice.Of(clients), clock.Today(), cancellationToken);
        var underway = await CasesUnderway.InvoicesOfAsync(db, clients, cancellationToken);
        return judged
            .Select(one => (one.Client, Items: one.Items
                .Where(item => IsReady(item.Decision) && !underway.Contains(item.Item.InvoiceId))
                .Select(item => item.Item).ToList()))
            .Where(one => one.Items.Count > 0)
            .ToDictionary(one => one.Client.Id, one => new ClientForLaw(
                one.Client.Id,
                one.Client.Name,
                [.. one.Items.Select(item => item.InvoiceId)],
                one.Items.Min(item => item.DueDate),
                [
                    .. one.Items.GroupBy(item => item.Balance.Currency).OrderBy(group => group.Key.Code)
                        .Select(group => Amount.Sum(group.Select(item => item.Balance), group.Key)),
                ]));
    }

    private static bool IsReady(Decision decision) =>
        decision.Blockers.Any(reason => Decisive.Contains(reason.Rule))
        && decision.Blockers.All(reason => Decisive.Contains(reason.Rule) || Passing.Contains(reason.Rule));
}
