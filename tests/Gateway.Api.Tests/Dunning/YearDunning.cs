using System.Globalization;
using System.Text.Json;
using Gateway.Api.Dunning;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// What the house does about late money on a day of a generated year, as the timetable and two people do it: the
/// night's work, the proposal, its release, the mails and the calls. In the evening every notice is judged.
/// </summary>
internal sealed class YearDunning(IServiceProvider gateway, YearDebts debts)
{
    private const string First = "person:anne@house.example key:sgw_anne";
    private const string Second = "person:bruno@house.example key:sgw_bruno";

    public YearLetters Letters { get; } = new(debts);

    public int Runs { get; private set; }

    /// <summary>Why nobody was asked, by rule: debts times runs, a debt in several.</summary>
    public SortedDictionary<string, long> Blocked { get; } = new(StringComparer.Ordinal);

    /// <summary>What was proposed and left out again when it was issued, by why.</summary>
    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    private DateOnly Today => Get<TimeProvider>().Today();

    /// <summary>What the timetable does before the day begins.</summary>
    public async Task NightAsync(CancellationToken cancellationToken)
    {
        await Get<GatherStatistics>().RunAsync(cancellationToken);
        await Get<BookSurcharges>().RunAsync(cancellationToken);
        await Get<JudgePromises>().RunAsync(cancellationToken);
        await Get<JudgePlans>().RunAsync(cancellationToken);
        await Get<WarnOfReviews>().RunAsync(cancellationToken);
        await Transactions.RunAsync(NotePlansAsync, cancellationToken);
    }

    /// <summary>What is late is looked at in the night, whether or not there is a run.</summary>
    public Task EvaluateAsync(CancellationToken cancellationToken) =>
        Get<EvaluateDebts>().RunAsync(cancellationToken);

    /// <summary>The run of the day: proposed and issued by one person, signed off by another alone.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var entity in await Transactions.RunAsync(
            (db, token) => db.LegalEntities.Select(row => row.Id).ToListAsync(token), cancellationToken))
        {
            var run = await Transactions.RunAsync(
                (db, token) => Get<ProposeRun>().RunAsync(db, entity, Today, First, Guid.Empty, token),
                cancellationToken);
            await IssueAsync(run, cancellationToken);
        }
    }

    /// <summary>The mails leave, who is to be called is called, and what was asked stands in the ledger.</summary>
    /// <param name="known">Up to which day the bank was known.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was issued today, as it is in the evening.</returns>
    public async Task<IReadOnlyList<NoticeRow>> SendAsync(BankKnown known, CancellationToken cancellationToken)
    {
        await Get<DeliverDue>().RunAsync(cancellationToken);
        await Transactions.RunAsync(CallAsync, cancellationToken);
        await Get<BookSurcharges>().RunAsync(cancellationToken);
        var notices = await Transactions.RunAsync(
            (db, token) => db.Notices.AsNoTracking().Include(row => row.Items)
                .Where(row => row.IssuedOn == Today).OrderBy(row => row.Number).ToListAsync(token),
            cancellationToken);
        Letters.Judge(notices, known);
        return notices;
    }

    private async Task IssueAsync(RunRow run, CancellationToken cancellationToken)
    {
        Runs++;
        foreach (var blocked in JsonDocument.Parse(run.Blocked).RootElement.EnumerateObject())
        {
            Blocked[blocked.Name] = Blocked.GetValueOrDefault(blocked.Name)
                + long.Parse(blocked.Value.GetString()!, CultureInfo.InvariantCulture);
        }

        if (run.Items == 0)
        {
            return; // there is nothing to release
        }

        var acts = Get<RunActs>();
        await ReleaseAsync(
            isAllowed: false, (db, token) => acts.SignOffAsync(db, run.Id, First, token), cancellationToken);
        await ReleaseAsync(
            isAllowed: true, (db, token) => acts.SignOffAsync(db, run.Id, Second, token), cancellationToken);
        await ReleaseAsync(
            isAllowed: true, (db, token) => acts.IssueAsync(db, run.Id, First, token), cancellationToken);
        await Get<IssueRuns>().RunAsync(cancellationToken);
        foreach (var (reason, count) in await Transactions.RunAsync(
            (db, token) => db.RunItems.Where(row => row.RunId == run.Id && row.LeftOut != null)
                .GroupBy(row => row.LeftOut!).Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(one => one.Key, one => one.Count, token),
            cancellationToken))
        {
            LeftOut[reason] = LeftOut.GetValueOrDefault(reason) + count;
        }
    }

    private async Task ReleaseAsync(
        bool isAllowed,
        Func<GatewayDbContext, CancellationToken, Task<RunOutcome>> act,
        CancellationToken cancellationToken)
    {
        var outcome = await Transactions.RunAsync(act, cancellationToken);
        if (outcome is RunOutcome.Done != isAllowed)
        {
            Letters.Wrong.Add($"The run of {Today:yyyy-MM-dd} was released wrongly: {outcome}");
        }
    }

    /// <summary>Who calls looks first, as the desk does.</summary>
    private async Task CallAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var calls = await db.Notices.Include(row => row.Items)
            .Where(row => row.Channel == NoticeChannel.Telephone && row.State == NoticeState.Queued)
            .ToListAsync(cancellationToken);
        foreach (var call in calls)
        {
            var stopped = await Get<NoticeCheck>().FindAsync(db, call, cancellationToken);
            await NoticeDeliveries.SetAsync(
                db,
                call,
                stopped is null ? NoticeState.Sent : NoticeState.Stopped,
                stopped ?? "called",
                Get<TimeProvider>().GetUtcNow(),
                cancellationToken);
        }
    }

    /// <summary>Plans that the gateway ended tonight, kept or lapsed, or that go on since their money went back: all of
    /// that is its own act.</summary>
    private async Task NotePlansAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var ended = await db.Plans.Where(plan => plan.EndedOn == Today && plan.AgreedOn != null)
            .SelectMany(plan => plan.Items)
            .Join(db.Receivables, item => item.ReceivableId, row => row.Id, (_, row) => row.InvoiceId)
            .ToListAsync(cancellationToken);
        foreach (var plans in ended.Select(invoice => debts[invoice].Plans))
        {
            if (plans.FindIndex(plan => plan.Until is null) is >= 0 and var open)
            {
                plans[open] = (plans[open].From, Today.AddDays(-1));
            }
        }

        var agreed = await db.Plans.Where(plan => plan.State == PlanState.Agreed)
            .SelectMany(plan => plan.Items)
            .Join(db.Receivables, item => item.ReceivableId, row => row.Id, (_, row) => row.InvoiceId)
            .ToListAsync(cancellationToken);
        foreach (var plans in agreed.Select(invoice => debts[invoice].Plans)
            .Where(plans => plans.TrueForAll(plan => plan.Until is not null)))
        {
            plans.Add((Today, null));
        }
    }

    private Transactions Transactions => Get<Transactions>();

    private T Get<T>()
        where T : notnull => gateway.GetRequiredService<T>();
}
