using System.Globalization;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Timeline;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>Tells once, in time, of each day on which the house has to act in a case.</summary>
internal sealed class WarnOfDeadlines(
    Transactions transactions, LawBooks laws, LegalRecoveryOptions options, TimeProvider clock)
{
    private const string Actor = "timetable";
    private const int AtOnce = 100;

    private static readonly CaseAct[] Ends =
        [CaseAct.Paid, CaseAct.Withdrawn, CaseAct.Returned, CaseAct.CollectiveClosed];

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (warned, after) = (0, default(RecoveryCaseId?));
        do
        {
            var (count, last) = await transactions.RunAsync(
                (db, token) => StepAsync(db, after ?? default, token), cancellationToken);
            (warned, after) = (warned + count, last);
        }
        while (after is not null);
        return warned;
    }

    private async Task<(int Warned, RecoveryCaseId? Last)> StepAsync(
        GatewayDbContext db, RecoveryCaseId after, CancellationToken cancellationToken)
    {
        var law = await laws.CurrentAsync(db, cancellationToken);
        var rows = await db.RecoveryCases.Include(row => row.Items).Include(row => row.Events)
            .Where(row => row.Id > after && !row.Events.Any(one => Ends.Contains(one.Act)))
            .OrderBy(row => row.Id).Take(AtOnce).AsSplitQuery().ToListAsync(cancellationToken);
        var warned = 0;
        foreach (var row in rows)
        {
            var (deadlines, _) = CaseDeadlines.Of(law, row.ToDomain());
            foreach (var deadline in deadlines.Where(one => one.IsOurs && IsNear(one.On)))
            {
                warned += await TellAsync(db, row, deadline, cancellationToken) ? 1 : 0;
            }
        }

        return (warned, rows.Count == AtOnce ? rows[^1].Id : null);
    }

    private bool IsNear(DateOnly on) =>
        on >= clock.Today() && on <= clock.Today().AddDays(options.DeadlineWarningDays);

    private async Task<bool> TellAsync(
        GatewayDbContext db, RecoveryCaseRow row, CaseDeadline deadline, CancellationToken cancellationToken)
    {
        var data = FactData.Of(
            ("deadline", deadline.Kind.ToString()),
            ("on", deadline.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("text", deadline.Message.In(Language.En)),
            ("rows", string.Join(' ', deadline.Rows.Select(one => one.Id))));
        // Held before it is looked whether it was told: two nodes that look at once would both tell.
        await db.RecoveryCases.Where(one => one.Id == row.Id).ExecuteUpdateAsync(
            one => one.SetProperty(held => held.Version, held => held.Version), cancellationToken);
        var isKnown = await db.Facts.AnyAsync(
            fact => fact.ObjectType == CaseFactKinds.ObjectType && fact.ObjectId == row.Id.Value
                && fact.Kind == CaseFactKinds.DeadlineNear && fact.Data == data,
            cancellationToken);
        if (isKnown)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        await db.AppendAsync(
            new FactDraft(
                CaseFactKinds.ObjectType, row.Id.Value, now, Actor, CaseFactKinds.DeadlineNear, data),
            cancellationToken);
        await db.TellUnitsAsync(row, CaseFactKinds.DeadlineNear, data, now, cancellationToken);
        return true;
    }
}
