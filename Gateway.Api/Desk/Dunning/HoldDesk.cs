using Gateway.Api.Dunning;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Findings;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Dunning;

/// <summary>Pauses of dunning: which are in force, which somebody has to look at again, placed and lifted.</summary>
internal static class HoldDesk
{
    public const string Path = $"{DeskRoutes.Root}/holds";

    private const int PageSize = 25;
    private const int FormBytesMax = 16 * 1024;
    private const int ReasonLengthMax = 280;

    private static readonly Dictionary<string, DeskNews> News = new()
    {
        ["placed"] = DeskNews.Done(HoldTexts.Placed),
        ["lifted"] = DeskNews.Done(HoldTexts.Lifted),
        ["gone"] = DeskNews.Refused(DeskTexts.Gone),
    };

    public static void MapHoldDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/holds").WithMetadata(new RequestSizeLimitAttribute(FormBytesMax));
        group.MapGet("", ListAsync);
        group.MapPost("", PlaceAsync);
        group.MapPost("/{id:guid}/release", ReleaseAsync);
    }

    private static Task<IResult> ListAsync(
        HttpContext http, GatewayDbContext db, TimeProvider clock, string? review = null, string? after = null,
        string? news = null) =>
        DeskRoutes.WithSessionAsync(http, session => PageAsync(
            http, db, session, clock.Today(), new HoldForm(), DeskNews.Of(News, news), review == "due", after, null));

    private static Task<IResult> PlaceAsync(
        HttpContext http, GatewayDbContext db, Transactions transactions, StaffHolds holds, TimeProvider clock) =>
        DeskRoutes.WithFormAsync(http, async (session, fields) =>
        {
            var (form, today) = (HoldForm.Of(fields), clock.Today());
            var (order, findings) = form.Read(today);
            if (order is not null)
            {
                findings = await transactions.RunAsync(
                    (unit, token) => PlaceOnAsync(unit, session.Caller, form, order, holds, token),
                    wrong => wrong.Count == 0,
                    http.RequestAborted);
            }

            return findings.Count == 0
                ? DeskRoutes.SeeOther($"{Path}?news=placed")
                : await PageAsync(
                    http, db, session, today, form, DeskNews.Wrong(findings), isForReview: false, null, null);
        });

    /// <summary>Places what is wanted on what is named; none, or why not.</summary>
    private static async Task<IReadOnlyList<Finding>> PlaceOnAsync(
        GatewayDbContext db, Caller caller, HoldForm form, HoldOrder order, StaffHolds holds, CancellationToken token)
    {
        if (form.Invoice.Length > 0 == form.Client.Length > 0)
        {
            return [Finding.Fatal("SGW-HOLD-TARGET", "/invoice", HoldTexts.WantsTarget)];
        }

        var (client, receivable) = form.Invoice.Length > 0
            ? await OfInvoiceAsync(db, caller.Scope, form.Invoice, token)
            : (await DeskClients.FindAsync(db, caller.Scope, form.Client, token), null);
        if (client is null)
        {
            return form.Invoice.Length > 0
                ? [Finding.Fatal("SGW-HOLD-TARGET", "/invoice", HoldTexts.NoInvoice.With(form.Invoice))]
                : [Finding.Fatal("SGW-HOLD-TARGET", "/client", HoldTexts.NoClient.With(form.Client))];
        }

        // The button pressed twice, or the form sent again: the same hold is not placed a second time.
        var (whose, kind, until, review) = (client.Client, order.Kind, order.Until, order.ReviewOn);
        if (!await db.Holds.AnyAsync(
            row => row.ClientId == whose && row.ReceivableId == receivable && row.LiftedOn == null
                && row.Kind == kind && row.Until == until && row.ReviewOn == review && row.Note == order.Note,
            token))
        {
            await holds.PlaceAsync(db, client, receivable, order, caller.Actor, token);
        }

        return [];
    }

    private static async Task<(ClientRowKey? Client, ReceivableId? Receivable)> OfInvoiceAsync(
        GatewayDbContext db, Scope scope, string number, CancellationToken cancellationToken)
    {
        var found = await db.Receivables.VisibleTo(scope).Where(row => row.Number == number).OrderBy(row => row.Id)
            .Select(row => new { row.LegalEntityId, row.ClientId, row.Id })
            .Take(2).ToListAsync(cancellationToken);
        return found is [var one] ? (new ClientRowKey(one.LegalEntityId, one.ClientId), one.Id) : (null, null);
    }

    private static Task<IResult> ReleaseAsync(
        Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, StaffHolds holds,
        TimeProvider clock) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var (reason, caller) = (form["reason"].ToString().Trim(), session.Caller);
            var (isForReview, after) = (form["review"] == "due", form["after"].ToString());
            var why = reason.Length is 0 or > ReasonLengthMax
                ? HoldTexts.WantsReason
                : await transactions.RunAsync(
                    async (unit, token) => await unit.Holds.OfEntityVisibleTo(caller.Scope)
                        .SingleOrDefaultAsync(row => row.Id == id, token) is { } hold
                            ? await holds.ReleaseAsync(unit, hold, reason, caller.Actor, token)
                            : DeskTexts.Gone,
                    refused => refused is null,
                    http.RequestAborted);
            return why is null
                ? DeskRoutes.SeeOther($"{Path}{AddressOf(isForReview, after, "lifted")}")
                : await PageAsync(
                    http, db, session, clock.Today(), new HoldForm(), DeskNews.Refused(why), isForReview, after,
                    (id, reason));
        });

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, DateOnly today, HoldForm form, DeskNews? news,
        bool isForReview, string? after, (Guid Id, string Reason)? refused)
    {
        var found = await ReadAsync(db, session.Caller.Scope, today, isForReview, after, http.RequestAborted);
        var view = new HoldsView
        {
            User = session.User,
            News = news,
            Form = form,
            IsForReview = isForReview,
            After = after,
            Holds = [.. found.Take(PageSize)],
            Next = found.Count > PageSize
                ? $"{Path}{AddressOf(isForReview, found[PageSize - 1].Id.ToString(), null)}"
                : null,
            Refused = refused,
        };
        return new DeskPage<HoldsPage>(DeskRoutes.StatusOf(news), (nameof(HoldsPage.View), view));
    }

    private static QueryString AddressOf(bool isForReview, string? after, string? news)
    {
        var query = isForReview ? QueryString.Create("review", "due") : QueryString.Empty;
        query = string.IsNullOrEmpty(after) ? query : query.Add("after", after);
        return news is null ? query : query.Add("news", news);
    }

    /// <summary>Those that are not over, the oldest first; one more than a page when there are more.</summary>
    private static async Task<IReadOnlyList<HoldsView.Line>> ReadAsync(
        GatewayDbContext db, Scope scope, DateOnly today, bool isForReview, string? after, CancellationToken token)
    {
        _ = Guid.TryParse(after, out var place);
        var rows = db.Holds.AsNoTracking().OfEntityVisibleTo(scope)
            .Where(row => row.LiftedOn == null && (row.Until == null || row.Until >= today))
            .Where(row => row.Id.CompareTo(place) > 0);
        rows = isForReview ? rows.Where(row => row.ReviewOn <= today) : rows;
        var found = await rows.OrderBy(row => row.Id).Take(PageSize + 1).ToListAsync(token);
        ClientId[] clients = [.. found.Select(row => row.ClientId).Distinct()];
        ReceivableId[] receivables = [.. found.Select(row => row.ReceivableId).OfType<ReceivableId>().Distinct()];
        var names = await db.Clients.Where(row => EF.Parameter(clients).Contains(row.Id))
            .Select(row => new { row.Id, row.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, token);
        var numbers = await db.Receivables.Where(row => EF.Parameter(receivables).Contains(row.Id))
            .Select(row => new { row.Id, row.Number }).ToDictionaryAsync(row => row.Id, row => row.Number, token);
        return found.ConvertAll(row => LineOf(
            row, names.GetValueOrDefault(row.ClientId, "?"),
            row.ReceivableId is { } one ? numbers.GetValueOrDefault(one, "?") : null, today));
    }

    private static HoldsView.Line LineOf(HoldRow row, string client, string? invoice, DateOnly today) => new()
    {
        Id = row.Id,
        Client = client,
        Invoice = invoice,
        Kind = row.Kind,
        From = row.From,
        Until = row.Until,
        ReviewOn = row.ReviewOn,
        IsOverdue = row.ReviewOn <= today,
        Note = row.Note,
        Category = row.Category is { } about ? DunningWords.Of(about) : null,
        Owner = row.Owner is { } owner ? DeskWords.Who(owner) : null,
        Promised = row is { PromisedAmount: { } amount, PromisedCurrency: { } currency }
            ? Amount.FromMinorUnits(amount, currency)
            : null,
        Author = DeskWords.Who(row.Author),
        IsOfPlan = row.PlanId is not null,
    };
}
