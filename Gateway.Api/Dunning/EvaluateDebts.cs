using Gateway.Api.Persistence;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Judges every open debt as the run of the day would, also on days without a run: what a person has to mend before
/// anybody can be reminded (a rate that is not loaded, a bank that is not known) is in the log when the day begins.
/// </summary>
internal sealed class EvaluateDebts(
    IDbContextFactory<GatewayDbContext> contexts, DunningReader reader, TimeProvider clock, ILogger<EvaluateDebts> log)
{
    private const string NoLaw = "SGW-DUN-LAW";

    /// <summary>How many debts were judged.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var judged = 0;
        foreach (var entity in await db.LegalEntities.Select(row => row.Id).ToListAsync(cancellationToken))
        {
            judged += await EvaluateAsync(db, entity, cancellationToken);
        }

        return judged;
    }

    private async Task<int> EvaluateAsync(
        GatewayDbContext db, LegalEntityId entity, CancellationToken cancellationToken)
    {
        var (debts, due, blocked, missing) = (0, 0, new Dictionary<string, int>(), new HashSet<string>());
        await foreach (var clients in reader.JudgeAllAsync(db, entity, clock.Today(), cancellationToken))
        {
            foreach (var decision in clients.SelectMany(one => one.Items).Select(one => one.Decision))
            {
                debts++;
                due += decision.IsAllowed ? 1 : 0;
                missing.UnionWith(decision.Claim.Missing.Select(row => row.Message.En));
                missing.UnionWith(
                    decision.Blockers.Where(reason => reason.Rule == NoLaw).Select(reason => reason.Message.En));
                foreach (var rule in decision.Blockers.Select(reason => reason.Rule).Distinct())
                {
                    blocked[rule] = blocked.GetValueOrDefault(rule) + 1;
                }
            }
        }

        var rules = string.Join(
            ", ", blocked.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}"));
        Log.DebtsEvaluated(log, entity, debts, due, rules);
        foreach (var row in missing.Order(StringComparer.Ordinal))
        {
            Log.LawIsMissing(log, entity, row);
        }

        return debts;
    }
}
