using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Pain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Receivables;

/// <summary>
/// Money that goes back to clients: decided by a second person, given to the bank in a file, called back while no debit
/// came.
/// </summary>
internal static class RefundDesk
{
    public const string Path = $"{DeskRoutes.Root}/refunds";

    private const int EntitiesMax = 50;
    private const int LastFiles = 10;

    public static void MapRefundDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/refunds").WithMetadata(new RequestSizeLimitAttribute(ApprovalPages.FormBytesMax));
        group.MapGet("", (
                HttpContext http, GatewayDbContext db, string? state = null, string? after = null,
                string? news = null) =>
            DeskRoutes.WithSessionAsync(http, session => PageAsync(
                http, db, session, ApprovalPages.NewsOf(news), ApprovalPages.StateOf(state), after)));
        group.MapPost("/{id:guid}/approve", (
                Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, Refunds acts) =>
            ActAsync(http, db, transactions, "approved", (unit, caller, token) =>
                acts.DecideAsync(unit, caller.Scope, id, approves: true, caller.Actor, token)));
        group.MapPost("/{id:guid}/refuse", (
                Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, Refunds acts) =>
            ActAsync(http, db, transactions, "refused", (unit, caller, token) =>
                acts.DecideAsync(unit, caller.Scope, id, approves: false, caller.Actor, token)));
        group.MapPost("/{id:guid}/call-back", (
                Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, Refunds acts) =>
            ActAsync(http, db, transactions, "called-back", (unit, caller, token) =>
                acts.CallBackAsync(unit, caller.Scope, id, caller.Actor, token)));
        group.MapPost("/files", WriteFileAsync);
        group.MapGet("/files/{id:guid}/xml", XmlAsync);
    }

    private static Task<IResult> ActAsync(
        HttpContext http, GatewayDbContext db, Transactions transactions, string news,
        Func<GatewayDbContext, Caller, CancellationToken, Task<ApprovalOutcome<RefundRow>>> act) =>
        DeskRoutes.WithFormAsync(http, async (session, _) =>
        {
            var outcome = await transactions.RunAsync(
                (unit, token) => act(unit, session.Caller, token),
                one => one is ApprovalOutcome<RefundRow>.Done,
                http.RequestAborted);
            return ApprovalPages.Refusal(outcome) is { } refused
                ? await PageAsync(http, db, session, refused, ApprovalState.Proposed, null)
                : DeskRoutes.SeeOther($"{Path}?news={news}");
        });

    private static Task<IResult> WriteFileAsync(
        HttpContext http, GatewayDbContext db, Transactions transactions, Refunds acts) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var caller = session.Caller;
            _ = LegalEntityId.TryParse(form["entity"].ToString(), out var entity);
            var file = await transactions.RunAsync(
                async (unit, token) => await unit.LegalEntities.VisibleTo(caller.Scope)
                    .SingleOrDefaultAsync(row => row.Id == entity, token) is { } payer
                        ? await acts.WriteFileAsync(unit, payer, PainVersion.V09, caller.Actor, token)
                        : null,
                made => made is not null,
                http.RequestAborted);
            return file is null
                ? await PageAsync(
                    http, db, session, DeskNews.Refused(ApprovalTexts.NothingToSend), ApprovalState.Approved, null)
                : DeskRoutes.SeeOther($"{Path}?state=approved&news=file");
        });

    private static Task<IResult> XmlAsync(Guid id, HttpContext http, GatewayDbContext db) =>
        DeskRoutes.WithSessionAsync(http, async session =>
            await db.RefundFiles.OfEntityVisibleTo(session.Caller.Scope).Where(row => row.Id == id)
                .Select(row => row.Content).SingleOrDefaultAsync(http.RequestAborted) is { } content
                    ? Results.File(content, "application/xml", $"{id}.xml")
                    : DeskRoutes.SeeOther($"{Path}?news=gone"));

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, DeskNews? news, ApprovalState state, string? after)
    {
        var (scope, token) = (session.Caller.Scope, http.RequestAborted);
        _ = Guid.TryParse(after, out var place);
        var found = await db.Refunds.AsNoTracking().OfEntityVisibleTo(scope)
            .Where(row => row.State == state && row.Id.CompareTo(place) > 0)
            .OrderBy(row => row.Id).Take(ApprovalPages.PageSize + 1).ToListAsync(token);
        var payers = await db.LegalEntities.AsNoTracking().VisibleTo(scope).OrderBy(row => row.Name)
            .Select(row => new { row.Id, row.Name }).Take(EntitiesMax).ToListAsync(token);
        var files = await db.RefundFiles.AsNoTracking().OfEntityVisibleTo(scope).OrderByDescending(row => row.Id)
            .Select(row => new { row.Id, row.Count, row.Actor, row.CreatedAt }).Take(LastFiles).ToListAsync(token);
        var view = new ApprovalsView
        {
            User = session.User,
            News = news,
            Title = ApprovalTexts.Refunds,
            Path = Path,
            State = state,
            Lines = [.. found.Take(ApprovalPages.PageSize).Select(LineOf)],
            Next = ApprovalPages.NextOf(Path, state, found.ConvertAll(row => row.Id)),
            Payers = [.. payers.Select(one => (one.Id.ToString(), one.Name))],
            Files =
            [
                .. files.Select(one => (
                    $"{Path}/files/{one.Id}/xml",
                    ApprovalTexts.Transfers.With(one.Count, DeskWords.Who(one.Actor), DeskWords.Day(one.CreatedAt)))),
            ],
        };
        return new DeskPage<ApprovalsPage>(DeskRoutes.StatusOf(news), (nameof(ApprovalsPage.View), view));
    }

    private static ApprovalsView.Line LineOf(RefundRow row) => new(
        row.Id,
        row.Iban is { } iban ? $"{row.ClientName} · {iban}" : row.ClientName,
        row.Words,
        row.Money,
        ApprovalTexts.ByOn.With(DeskWords.Who(row.ProposedBy), DeskWords.Day(row.ProposedAt)),
        row is { DecidedBy: { } by, DecidedAt: { } at }
            ? ApprovalTexts.ByOn.With(DeskWords.Who(by), DeskWords.Day(at))
            : null,
        CanCallBack: row.State == ApprovalState.Approved);
}
