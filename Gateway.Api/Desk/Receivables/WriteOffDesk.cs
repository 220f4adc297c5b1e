using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Receivables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Receivables;

/// <summary>What somebody wants to give up, for a second person to decide.</summary>
internal static class WriteOffDesk
{
    public const string Path = $"{DeskRoutes.Root}/write-offs";

    public static void MapWriteOffDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/write-offs")
            .WithMetadata(new RequestSizeLimitAttribute(ApprovalPages.FormBytesMax));
        group.MapGet("", (
                HttpContext http, GatewayDbContext db, string? state = null, string? after = null,
                string? news = null) =>
            DeskRoutes.WithSessionAsync(http, session => PageAsync(
                http, db, session, ApprovalPages.NewsOf(news), ApprovalPages.StateOf(state), after)));
        group.MapPost("/{id:guid}/approve", (
                Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, WriteOffs acts) =>
            DecideAsync(id, http, db, transactions, acts, approves: true));
        group.MapPost("/{id:guid}/refuse", (
                Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, WriteOffs acts) =>
            DecideAsync(id, http, db, transactions, acts, approves: false));
    }

    private static Task<IResult> DecideAsync(
        Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, WriteOffs acts, bool approves) =>
        DeskRoutes.WithFormAsync(http, async (session, _) =>
        {
            var caller = session.Caller;
            var outcome = await transactions.RunAsync(
                (unit, token) => acts.DecideAsync(unit, caller.Scope, id, approves, caller.Actor, token),
                one => one is ApprovalOutcome<WriteOffRow>.Done,
                http.RequestAborted);
            return ApprovalPages.Refusal(outcome) is { } news
                ? await PageAsync(http, db, session, news, ApprovalState.Proposed, null)
                : DeskRoutes.SeeOther($"{Path}?news={(approves ? "approved" : "refused")}");
        });

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, DeskNews? news, ApprovalState state, string? after)
    {
        _ = Guid.TryParse(after, out var place);
        var found = await db.WriteOffs.AsNoTracking().OfEntityVisibleTo(session.Caller.Scope)
            .Where(row => row.State == state && row.Id.CompareTo(place) > 0)
            .OrderBy(row => row.Id).Take(ApprovalPages.PageSize + 1).ToListAsync(http.RequestAborted);
        ReceivableId[] receivables = [.. found.Select(row => row.ReceivableId).Distinct()];
        var whom = await db.Receivables.Where(row => EF.Parameter(receivables).Contains(row.Id))
            .Join(db.Clients, row => row.ClientId, client => client.Id, (row, client) => new
            {
                row.Id, row.Number, client.Name,
            })
            .ToDictionaryAsync(one => one.Id, one => $"{one.Name} · {one.Number}", http.RequestAborted);
        var view = new ApprovalsView
        {
            User = session.User,
            News = news,
            Title = ApprovalTexts.WriteOffs,
            Path = Path,
            State = state,
            Lines =
            [
                .. found.Take(ApprovalPages.PageSize).Select(row => LineOf(
                    row, whom.GetValueOrDefault(row.ReceivableId, "?"), session.User)),
            ],
            Next = ApprovalPages.NextOf(Path, state, found.ConvertAll(row => row.Id)),
        };
        return new DeskPage<ApprovalsPage>(DeskRoutes.StatusOf(news), (nameof(ApprovalsPage.View), view));
    }

    private static ApprovalsView.Line LineOf(WriteOffRow row, string whom, DeskUser user)
    {
        var what = $"{user.Say(ApprovalTexts.Of(row.Reason))} ({user.Say(ApprovalTexts.Of(row.Part))})";
        return new ApprovalsView.Line(
            row.Id,
            whom,
            row.Words is null ? what : $"{what} · {row.Words}",
            row.Money,
            ApprovalTexts.ByOn.With(DeskWords.Who(row.ProposedBy), DeskWords.Day(row.ProposedAt)),
            row is { DecidedBy: { } by, DecidedAt: { } at }
                ? ApprovalTexts.ByOn.With(DeskWords.Who(by), DeskWords.Day(at))
                : null,
            CanCallBack: false);
    }
}
