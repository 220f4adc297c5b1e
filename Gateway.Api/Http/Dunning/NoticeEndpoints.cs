using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Dunning;

/// <summary>Issued notices: letters, mails, and calls to make.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/dunning").WithTags("Notices");
        group.MapGet("/notices", ListAsync)
            .WithSummary("List notices, the oldest first")
            .WithDescription(
                "`client`, `run`, `state` and `channel` choose. What is queued by telephone or registered post waits "
                + "for a person, and is looked at when it is shown: what was paid, held or changed meanwhile is "
                + "stopped and says so in its `remark`; what waits for the bank says so and stays queued. A unit sees "
                + "those that name an invoice of its own, and of each its own invoices alone: a letter lists all that "
                + "a client owes.")
            .Produces<Page<NoticeResponse>>().ProducesProblem(400);
        group.MapGet("/notices/{id:guid}", GetAsync)
            .WithSummary("Read a notice")
            .WithDescription("A unit reads its own invoices on it alone.")
            .Produces<NoticeResponse>().ProducesProblem(404);
        group.MapLetters();
    }

    /// <summary>The letters themselves hold all that a client owes, and are not for units.</summary>
    private static void MapLetters(this RouteGroupBuilder notices)
    {
        var group = notices.MapGroup("").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("/notices/{id:guid}/html", HtmlAsync)
            .WithSummary("Read the letter, byte for byte as it was issued")
            .WithDescription("A registered letter that waits is looked at first, as for its PDF.")
            .Produces(200, contentType: "text/html").ProducesProblem(404).ProducesProblem(409);
        group.MapGet("/notices/{id:guid}/pdf", PdfAsync).WithSummary("Download the letter on paper")
            .WithDescription(
                "A registered letter that waits is looked at first: what was paid, held or changed meanwhile is "
                + "stopped instead, and while the bank is not known it is not given.")
            .Produces(200, contentType: "application/pdf").ProducesProblem(404).ProducesProblem(409)
            .ProducesProblem(503);
        group.MapGet("/notices/{id:guid}/ubl", UblAsync)
            .WithSummary("Download the UBL Reminder that goes over Peppol beside the letter, byte for byte")
            .WithDescription(
                "Only where the house sends copies over Peppol (`Dunning:PeppolCopies`) and the client has a "
                + "participant. The letter alone counts: what becomes of its copy stands in the timeline.")
            .Produces(200, contentType: "application/xml").ProducesProblem(404);
        group.MapPost("/notices/{id:guid}:done", DoneAsync)
            .WithSummary("Note that a person telephoned, or brought the registered letter to the post")
            .WithDescription(
                "What has left is kept as sent, with its day and proof, also where a look stopped it meanwhile. It is "
                + "held against what was so on that day: `found` says why it should not have left any more, and then "
                + "what it asked on top is not claimed; `since` says what came after it.")
            .Produces<NoticeResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapPost("/notices/{id:guid}:returned", ReturnedAsync)
            .WithSummary("Note that the post brought a letter back")
            .WithDescription(
                "Nobody read it: it did no step, what it asked on top falls, and no other letter goes to that address "
                + "until the client's address is changed. A registered letter that its addressee refused or did not "
                + "fetch was delivered, and is not noted here.")
            .Produces<NoticeResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        NoticeTasks tasks,
        CancellationToken cancellationToken,
        ClientId? client = null,
        Guid? run = null,
        Choice<NoticeState>? state = null,
        Choice<NoticeChannel>? channel = null)
    {
        _ = Guid.TryParse(page.After, out var after);
        var rows = db.Notices.AsNoTracking().VisibleTo(caller.Scope, db).Where(row => row.Id.CompareTo(after) > 0);
        rows = client is { } whose ? rows.Where(row => row.ClientId == whose) : rows;
        rows = run is { } which ? rows.Where(row => row.RunId == which) : rows;
        rows = state is { Value: var one } ? rows.Where(row => row.State == one) : rows;
        rows = channel is { Value: var by } ? rows.Where(row => row.Channel == by) : rows;
        var found = await rows.Include(row => row.Items).OrderBy(row => row.Id)
            .Take(page.Limit + 1).ToListAsync(cancellationToken);
        var show = await LookAsync(db, caller, tasks, [.. found.Take(page.Limit)], cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Id.ToString(), show));
    }

    private static async Task<IResult> GetAsync(
        Guid id, Caller caller, GatewayDbContext db, NoticeTasks tasks, CancellationToken cancellationToken)
    {
        if (await db.Notices.AsNoTracking().VisibleTo(caller.Scope, db).Include(row => row.Items)
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } notice)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var show = await LookAsync(db, caller, tasks, [notice], cancellationToken);
        return TypedResults.Ok(show(notice));
    }

    /// <summary>
    /// Looks at the tasks among those that are shown, for who may carry them out: a unit telephones for nobody. How
    /// each is answered then.
    /// </summary>
    private static async Task<Func<NoticeRow, NoticeResponse>> LookAsync(
        GatewayDbContext db, Caller caller, NoticeTasks tasks, IReadOnlyList<NoticeRow> shown,
        CancellationToken cancellationToken)
    {
        var own = await OwnOfAsync(db, caller, shown, cancellationToken);
        if (own.IsPartial)
        {
            return row => NoticeResponse.Of(row, own);
        }

        await tasks.LookAsync(db, shown, cancellationToken);
        var findings = await NoticeFindings.ReadAsync(db, shown, cancellationToken);
        return row => NoticeResponse.Of(row, own, findings.GetValueOrDefault(row.Id));
    }

    private static Task<OwnReceivables> OwnOfAsync(
        GatewayDbContext db, Caller caller, IReadOnlyList<NoticeRow> rows, CancellationToken cancellationToken) =>
        OwnReceivables.AmongAsync(
            db, caller.Scope, rows.SelectMany(row => row.Items).Select(item => item.ReceivableId), cancellationToken);

    private static async Task<IResult> HtmlAsync(
        Guid id, Caller caller, GatewayDbContext db, NoticeTasks tasks, CancellationToken cancellationToken) =>
        await HtmlOfAsync(id, caller, db, cancellationToken) is not { } html
            ? new ProblemResult(Problem.Of(ProblemTypes.NotFound))
        : await WhyNotPostAsync(id, db, tasks, cancellationToken) is { } why
            ? new ProblemResult(Problem.Conflict(why))
        : TypedResults.Text(html, "text/html; charset=utf-8");

    private static async Task<IResult> PdfAsync(
        Guid id,
        Caller caller,
        GatewayDbContext db,
        NoticeTasks tasks,
        IPdfRenderer renderer,
        CancellationToken cancellationToken)
    {
        if (await HtmlOfAsync(id, caller, db, cancellationToken) is not { } html)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        if (await WhyNotPostAsync(id, db, tasks, cancellationToken) is { } why)
        {
            return new ProblemResult(Problem.Conflict(why));
        }

        return await renderer.RenderAsync(new PdfRequest(html, []), cancellationToken) is PdfOutcome.Rendered pdf
            ? TypedResults.File(pdf.Content, "application/pdf", $"{id}.pdf")
            : new ProblemResult(Problem.Of(ProblemTypes.Unavailable));
    }

    /// <summary>Of a letter that the caller may read.</summary>
    private static async Task<Sentence?> WhyNotPostAsync(
        Guid id, GatewayDbContext db, NoticeTasks tasks, CancellationToken cancellationToken) =>
        await tasks.WhyNotPostAsync(
            db,
            await db.Notices.AsNoTracking().Include(row => row.Items).SingleAsync(
                row => row.Id == id, cancellationToken),
            cancellationToken);

    private static async Task<IResult> UblAsync(
        Guid id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var ubl = await db.Notices.OfEntityVisibleTo(caller.Scope).Where(row => row.Id == id)
            .Join(db.NoticeUbls, row => row.Id, one => one.NoticeId, (row, one) => new { row.Number, one.Content })
            .SingleOrDefaultAsync(cancellationToken);
        return ubl is null
            ? new ProblemResult(Problem.Of(ProblemTypes.NotFound))
            : TypedResults.File(ubl.Content, "application/xml", $"{ubl.Number}.xml");
    }

    private static Task<string?> HtmlOfAsync(
        Guid id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        db.Notices.OfEntityVisibleTo(caller.Scope).Where(row => row.Id == id)
            .Join(db.NoticeLetters, row => row.Id, letter => letter.NoticeId, (_, letter) => letter.Html)
            .SingleOrDefaultAsync(cancellationToken);

    private static Task<IResult> DoneAsync(
        Guid id,
        Body<NoticeDoneRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        NoticeTasks tasks) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var notice = await db.Notices.OfEntityVisibleTo(caller.Scope).Include(row => row.Items)
                .SingleOrDefaultAsync(row => row.Id == id, token);
            if (notice is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            if (tasks.FaultOf(notice, body.Value.On) is { } fault)
            {
                return Reply.Refuse(Problem.Invalid([fault]));
            }

            return await tasks.DoneAsync(db, notice, body.Value.Proof, token, body.Value.On) switch
            {
                TaskOutcome.Noted(var finding) => Reply.Fine(
                    NoticeResponse.Of(notice, OwnReceivables.All, finding)),
                TaskOutcome.Refused(var why) => Reply.Refuse(Problem.Conflict(why)),
                var outcome => throw new InvalidOperationException($"There is no such outcome: {outcome}."),
            };
        });

    private static Task<IResult> ReturnedAsync(
        Guid id,
        Body<NoticeReturnedRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        ReturnedLetters letters) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var notice = await db.Notices.OfEntityVisibleTo(caller.Scope).Include(row => row.Items)
                .SingleOrDefaultAsync(row => row.Id == id, token);
            if (notice is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            if (ReturnedLetters.WhyNot(notice) is { } why)
            {
                return Reply.Refuse(Problem.Conflict(why));
            }

            if (letters.FaultOf(notice, body.Value.On) is { } fault)
            {
                return Reply.Refuse(Problem.Invalid([fault]));
            }

            await letters.NoteAsync(db, notice, body.Value.On, token);
            return Reply.Fine(NoticeResponse.Of(notice, OwnReceivables.All));
        });
}
