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

/// <summary>
/// Tells once, in time, of each day on which the house has to act in a case; and of a case that left and in which
/// nothing is owed any more: somebody stops its partner and ends it.
/// </summary>
internal sealed class WarnOfDeadlines(
    Transactions transactions,
    LawBooks laws,
    LegalRecoveryOptions options,
    TimeProvider clock,
    ILogger<WarnOfDeadlines> log)
{
    private static readonly Sentence AllPaid = new(
        "Plus rien n'est dû : prévenez le partenaire et terminez le dossier.",
        "Er is niets meer verschuldigd: verwittig de partner en beëindig het dossier.",
        "Es ist nichts mehr geschuldet: Benachrichtigen Sie den Partner und beenden Sie den Fall.",
        "Nothing is owed any more: tell the partner, and end the case.");

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
        var owed = await CaseOwed.ReadAsync(db, rows, cancellationToken);
        var warned = 0;
        foreach (var row in rows)
        {
            var recovery = row.ToDomain();
            var (deadlines, missing) = CaseDeadlines.Of(law, recovery);
            foreach (var one in missing)
            {
                Log.DeadlineUnknown(log, row.Name, one.Message.En);
            }

            foreach (var deadline in deadlines.Where(one => one.IsOurs && IsNear(one.On)))
            {
                warned += await TellAsync(db, row, CaseFactKinds.DeadlineNear, DataOf(deadline), cancellationToken)
                    ? 1
                    : 0;
            }

            if (recovery is { State: not CaseState.Prepared, IsEnded: false } && owed[row.Id].Total.IsZero)
            {
                var data = FactData.Of(("text", AllPaid.In(Language.En)));
                warned += await TellAsync(db, row, CaseFactKinds.NothingOwed, data, cancellationToken) ? 1 : 0;
            }
        }

        return (warned, rows.Count == AtOnce ? rows[^1].Id : null);
    }

    private bool IsNear(DateOnly on) =>
        on >= clock.Today() && on <= clock.Today().AddDays(options.DeadlineWarningDays);

    private static string DataOf(CaseDeadline deadline) => FactData.Of(
        ("deadline", deadline.Kind.ToString()),
        ("on", deadline.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("text", deadline.Message.In(Language.En)),
        ("rows", string.Join(' ', deadline.Rows.Select(one => one.Id))));

    private async Task<bool> TellAsync(
        GatewayDbContext db, RecoveryCaseRow row, string kind, string data, CancellationToken cancellationToken)
    {
        // Held before it is looked whether it was told: two nodes that look at once would both tell.
        await db.RecoveryCases.Where(one => one.Id == row.Id).ExecuteUpdateAsync(
            one => one.SetProperty(held => held.Version, held => held.Version), cancellationToken);
        var isKnown = await db.Facts.AnyAsync(
            fact => fact.ObjectType == CaseFactKinds.ObjectType && fact.ObjectId == row.Id.Value
                && fact.Kind == kind && fact.Data == data,
            cancellationToken);
        if (isKnown)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        await db.AppendAsync(
            new FactDraft(CaseFactKinds.ObjectType, row.Id.Value, now, Actor, kind, data), cancellationToken);
        await db.TellUnitsAsync(row, kind, data, now, cancellationToken);
        return true;
    }
}
