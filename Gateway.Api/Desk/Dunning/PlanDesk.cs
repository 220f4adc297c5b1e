using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Dunning;

/// <summary>Payment plans: where each stands and which instalment comes next; one that is only proposed can be
/// withdrawn.</summary>
internal static class PlanDesk
{
    public const string Path = $"{DeskRoutes.Root}/plans";

    private const int PageSize = 25;
    private const int FormBytesMax = 4096;

    private static readonly Dictionary<string, DeskNews> News = new()
    {
        ["withdrawn"] = DeskNews.Done(HoldTexts.Withdrawn),
    };

    public static void MapPlanDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/plans").WithMetadata(new RequestSizeLimitAttribute(FormBytesMax));
        group.MapGet("", ListAsync);
        group.MapPost("/{id:guid}/withdraw", WithdrawAsync);
    }

    private static Task<IResult> ListAsync(
        HttpContext http, GatewayDbContext db, TimeProvider clock, string? state = null, string? after = null,
        string? news = null) =>
        DeskRoutes.WithSessionAsync(http, session => PageAsync(
            http, db, session, clock.Today(), DeskNews.Of(News, news),
            Enum.TryParse<PlanState>(state, ignoreCase: true, out var one) && Enum.IsDefined(one) ? one : null,
            after));

    private static Task<IResult> WithdrawAsync(
        Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, PaymentPlans plans,
        TimeProvider clock) =>
        DeskRoutes.WithFormAsync(http, async (session, _) =>
        {
            var caller = session.Caller;
            var outcome = await transactions.RunAsync(
                async (unit, token) => await unit.Plans.AsSplitQuery().OfEntityVisibleTo(caller.Scope)
                    .Include(row => row.Items).Include(row => row.Instalments)
                    .SingleOrDefaultAsync(row => row.Id == id, token) is { } plan
                        ? await plans.WithdrawAsync(unit, plan, caller.Actor, token)
                        : null,
                one => one is PlanOutcome.Done,
                http.RequestAborted);
            var why = outcome is PlanOutcome.Refused(_, var refused) ? refused : DeskTexts.Gone;
            return outcome is PlanOutcome.Done
                ? DeskRoutes.SeeOther($"{Path}?news=withdrawn")
                : await PageAsync(http, db, session, clock.Today(), DeskNews.Refused(why), null, null);
        });

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, DateOnly today, DeskNews? news, PlanState? state,
        string? after)
    {
        var token = http.RequestAborted;
        var rows = db.Plans.AsNoTracking().OfEntityVisibleTo(session.Caller.Scope);
        rows = state is { } one ? rows.Where(row => row.State == one) : rows;
        rows = Guid.TryParse(after, out var place) ? rows.Where(row => row.Id.CompareTo(place) < 0) : rows;
        var found = await rows.Include(row => row.Instalments).OrderByDescending(row => row.Id).Take(PageSize + 1)
            .ToListAsync(token);
        ClientId[] clients = [.. found.Select(row => row.ClientId).Distinct()];
        var names = await db.Clients.Where(row => EF.Parameter(clients).Contains(row.Id))
            .Select(row => new { row.Id, row.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, token);
        var owed = await OwedAsync(db, found, token);
        var view = new PlansView
        {
            User = session.User,
            News = news,
            State = state,
            Plans =
            [
                .. found.Take(PageSize).Select(row => LineOf(
                    row, names.GetValueOrDefault(row.ClientId, "?"),
                    owed.TryGetValue(row.Id, out var left) ? left : null, today)),
            ],
            Next = found.Count > PageSize
                ? $"{AddressOf(state)}{(state is null ? '?' : '&')}after={found[PageSize - 1].Id}"
                : null,
        };
        return new DeskPage<PlansPage>(DeskRoutes.StatusOf(news), (nameof(PlansPage.View), view));
    }

    public static string AddressOf(PlanState? state) =>
        state is { } one ? $"{Path}?state={one.ToString().ToLowerInvariant()}" : Path;

    /// <summary>What the invoices of the plans that clients keep still owe.</summary>
    private static async Task<Dictionary<Guid, long>> OwedAsync(
        GatewayDbContext db, IReadOnlyList<PlanRow> plans, CancellationToken cancellationToken)
    {
        Guid[] kept = [.. plans.Where(row => row.State == PlanState.Agreed).Select(row => row.Id)];
        return await db.PlanItems.Where(item => EF.Parameter(kept).Contains(item.PlanId))
            .Join(
                db.ReceivableEntries, item => item.ReceivableId, entry => entry.ReceivableId,
                (item, entry) => new { item.PlanId, entry.Amount })
            .GroupBy(one => one.PlanId)
            .Select(group => new { group.Key, Owed = group.Sum(one => one.Amount) })
            .ToDictionaryAsync(one => one.Key, one => one.Owed, cancellationToken);
    }

    private static PlansView.Line LineOf(PlanRow row, string client, long? owed, DateOnly today)
    {
        var paid = row.Total - owed;
        var next = paid is null ? null : FirstMissing(row, paid.Value);
        return new PlansView.Line
        {
            Id = row.Id,
            Client = client,
            State = row.State,
            ProposedOn = row.ProposedOn,
            Total = Amount.FromMinorUnits(row.Total, row.Currency),
            Paid = paid is { } units ? Amount.FromMinorUnits(units, row.Currency) : null,
            NextInstalment = next is null ? null : HoldTexts.Instalment.With(
                next.Number, row.Instalments.Count, Amount.FromMinorUnits(next.Amount, row.Currency),
                DeskWords.Day(next.DueOn)),
            IsLate = next?.DueOn < today,
        };
    }

    /// <summary>The first instalment that what came in does not reach, as the plan itself is judged.</summary>
    private static InstalmentRow? FirstMissing(PlanRow plan, long paid)
    {
        var reached = 0L;
        return plan.Instalments.OrderBy(one => one.Number).FirstOrDefault(one => paid < (reached += one.Amount));
    }
}
