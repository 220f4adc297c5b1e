using Gateway.Api.Dunning;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Dunning;

/// <summary>
/// Notices: what was written to whom, where it stands with its proof, the letter itself, and the calls and registered
/// letters that wait for a person.
/// </summary>
internal static class LetterDesk
{
    public const string Path = $"{DeskRoutes.Root}/letters";
    public const string TaskPath = $"{Path}?part=tasks";

    private const int PageSize = 25;
    private const int FormBytesMax = 8192;
    private const int ProofLengthMax = 200;

    /// <summary>A letter brings its styles in its page; beyond these it loads and runs nothing.</summary>
    private const string LetterPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox; "
        + "frame-ancestors 'none'; base-uri 'none'";

    private static readonly Dictionary<string, DeskNews> News = new()
    {
        ["done"] = DeskNews.Done(LetterTexts.IsDone),
        ["flawed"] = DeskNews.Done(LetterTexts.IsDoneAllTheSame),
        ["stopped"] = DeskNews.Refused(LetterTexts.IsStopped),
        ["bank"] = DeskNews.Refused(LetterTexts.WaitsForBank),
        ["returned"] = DeskNews.Done(LetterTexts.IsNotedBack),
        ["no-printer"] = DeskNews.Refused(LetterTexts.NoPrinter),
        ["gone"] = DeskNews.Refused(DeskTexts.Gone),
    };

    public static void MapLetterDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/letters").WithMetadata(new RequestSizeLimitAttribute(FormBytesMax));
        group.MapGet("", ListAsync);
        group.MapGet("/{id:guid}", GetAsync);
        group.MapGet("/{id:guid}/html", HtmlAsync);
        group.MapGet("/{id:guid}/pdf", PdfAsync);
        group.MapPost("/{id:guid}/done", DoneAsync);
        group.MapPost("/{id:guid}/returned", ReturnedAsync);
    }

    public static string PathOf(Guid id) => $"{Path}/{id}";

    public static string AddressOf(
        NoticeState? state = null, string client = "", Guid? run = null, bool isTasks = false, string? after = null)
    {
        var query = isTasks ? QueryString.Create("part", "tasks") : QueryString.Empty;
        query = state is { } one ? query.Add("state", one.ToString().ToLowerInvariant()) : query;
        query = client.Length > 0 ? query.Add("client", client) : query;
        query = run is { } id ? query.Add("run", id.ToString()) : query;
        return $"{Path}{(after is null ? query : query.Add("after", after))}";
    }

    private static Task<IResult> ListAsync(
        HttpContext http, GatewayDbContext db, NoticeTasks tasks, string? part = null, string? state = null,
        string? client = null, string? run = null, string? after = null, string? news = null) =>
        DeskRoutes.WithSessionAsync(http, session => ListPageAsync(
            http,
            db,
            tasks,
            new LettersView
            {
                User = session.User,
                News = DeskNews.Of(News, news),
                IsTasks = part == "tasks",
                State = Enum.TryParse<NoticeState>(state, ignoreCase: true, out var one) && Enum.IsDefined(one)
                    ? one
                    : null,
                Client = (client ?? "").Trim(),
                Run = Guid.TryParse(run, out var id) ? id : null,
                Notices = [],
            },
            session.Caller.Scope,
            after));

    private static Task<IResult> GetAsync(
        Guid id, HttpContext http, GatewayDbContext db, NoticeTasks tasks, string? news = null) =>
        DeskRoutes.WithSessionAsync(
            http, session => PageAsync(http, db, session, id, DeskNews.Of(News, news), "", tasks));

    private static Task<IResult> HtmlAsync(Guid id, HttpContext http, GatewayDbContext db, NoticeTasks tasks) =>
        DeskRoutes.WithSessionAsync(http, async session =>
        {
            if (await HtmlOfAsync(db, session.Caller.Scope, id, http.RequestAborted) is not { } html)
            {
                return DeskRoutes.SeeOther($"{Path}?news=gone");
            }

            if (await WhyNotPostAsync(http, db, tasks, session, id) is { } instead)
            {
                return instead;
            }

            http.Response.Headers.ContentSecurityPolicy = LetterPolicy;
            return Results.Text(html, "text/html; charset=utf-8");
        });

    private static Task<IResult> PdfAsync(
        Guid id, HttpContext http, GatewayDbContext db, NoticeTasks tasks, IPdfRenderer renderer) =>
        DeskRoutes.WithSessionAsync(http, async session =>
        {
            if (await HtmlOfAsync(db, session.Caller.Scope, id, http.RequestAborted) is not { } html)
            {
                return DeskRoutes.SeeOther($"{Path}?news=gone");
            }

            if (await WhyNotPostAsync(http, db, tasks, session, id) is { } instead)
            {
                return instead;
            }

            return await renderer.RenderAsync(new PdfRequest(html, []), http.RequestAborted) is PdfOutcome.Rendered pdf
                ? Results.File(pdf.Content, "application/pdf", $"{id}.pdf")
                : DeskRoutes.SeeOther($"{PathOf(id)}?news=no-printer");
        });

    private static Task<IResult> DoneAsync(
        Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, NoticeTasks tasks) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var (scope, proof) = (session.Caller.Scope, form["proof"].ToString().Trim());
            if (proof.Length is 0 or > ProofLengthMax)
            {
                return await PageAsync(
                    http, db, session, id, DeskNews.Refused(LetterTexts.WantsProof), proof);
            }

            var (written, on) = (form["on"].ToString(), DeskWords.ReadDay(form["on"].ToString()));
            if (written.Length > 0 && on is null)
            {
                return await PageAsync(
                    http, db, session, id, DeskNews.Refused(DeskTexts.OneDay.With(written)), proof);
            }

            var (news, finding) = await transactions.RunAsync(
                async (unit, token) => await NoteAsync(
                    unit,
                    tasks,
                    await unit.Notices.OfEntityVisibleTo(scope).Include(row => row.Items)
                        .SingleOrDefaultAsync(row => row.Id == id, token),
                    proof,
                    on,
                    token),
                outcome => outcome.News is null,
                http.RequestAborted);
            return news is not null ? await PageAsync(http, db, session, id, news, proof)
                : DeskRoutes.SeeOther(finding == NoticeFinding.None
                    ? $"{TaskPath}&news=done"
                    : $"{PathOf(id)}?news={(finding.Then is null ? "done" : "flawed")}");
        });

    /// <summary>Why it is not noted, null when it is; and what was found of it then.</summary>
    private static async Task<(DeskNews? News, NoticeFinding Finding)> NoteAsync(
        GatewayDbContext db, NoticeTasks tasks, NoticeRow? notice, string proof, DateOnly? on,
        CancellationToken cancellationToken)
    {
        if (notice is null)
        {
            return (DeskNews.Refused(DeskTexts.Gone), NoticeFinding.None);
        }

        if (tasks.FaultOf(notice, on) is { } fault)
        {
            return (DeskNews.Wrong([fault]), NoticeFinding.None);
        }

        switch (await tasks.DoneAsync(db, notice, proof, cancellationToken, on))
        {
            case TaskOutcome.Noted(var finding):
                return (null, finding);
            case TaskOutcome.Refused(var why):
                return (DeskNews.Refused(why), NoticeFinding.None);
            case var outcome:
                throw new InvalidOperationException($"There is no such outcome: {outcome}.");
        }
    }

    /// <summary>Where who would post a letter is sent instead, because it leaves no more, or not yet.</summary>
    private static async Task<IResult?> WhyNotPostAsync(
        HttpContext http, GatewayDbContext db, NoticeTasks tasks, DeskSession session, Guid id)
    {
        var notice = await db.Notices.AsNoTracking().OfEntityVisibleTo(session.Caller.Scope)
            .Include(row => row.Items).SingleAsync(row => row.Id == id, http.RequestAborted);
        return await tasks.WhyNotPostAsync(db, notice, http.RequestAborted) is null
            ? null
            : DeskRoutes.SeeOther(
                $"{PathOf(id)}?news={(notice.State == NoticeState.Stopped ? "stopped" : "bank")}");
    }

    private static Task<IResult> ReturnedAsync(
        Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, ReturnedLetters letters) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var scope = session.Caller.Scope;
            var news = DeskWords.ReadDay(form["on"].ToString()) is not { } on
                ? DeskNews.Refused(DeskTexts.OneDay.With(form["on"].ToString()))
                : await transactions.RunAsync(
                    async (unit, token) =>
                    {
                        var notice = await unit.Notices.OfEntityVisibleTo(scope).Include(row => row.Items)
                            .SingleOrDefaultAsync(row => row.Id == id, token);
                        if (notice is null || ReturnedLetters.WhyNot(notice) is not null)
                        {
                            return DeskNews.Refused(
                                notice is null ? DeskTexts.Gone : ReturnedLetters.WhyNot(notice)!);
                        }

                        if (letters.FaultOf(notice, on) is { } fault)
                        {
                            return DeskNews.Wrong([fault]);
                        }

                        await letters.NoteAsync(unit, notice, on, token);
                        return null;
                    },
                    refused => refused is null,
                    http.RequestAborted);
            return news is null
                ? DeskRoutes.SeeOther($"{PathOf(id)}?news=returned")
                : await PageAsync(http, db, session, id, news, "");
        });

    private static Task<string?> HtmlOfAsync(
        GatewayDbContext db, Scope scope, Guid id, CancellationToken cancellationToken) =>
        db.Notices.OfEntityVisibleTo(scope).Where(row => row.Id == id)
            .Join(db.NoticeLetters, row => row.Id, letter => letter.NoticeId, (_, letter) => letter.Html)
            .SingleOrDefaultAsync(cancellationToken);

    private static async Task<IResult> ListPageAsync(
        HttpContext http, GatewayDbContext db, NoticeTasks tasks, LettersView asked, Scope scope, string? after)
    {
        var token = http.RequestAborted;
        var rows = db.Notices.AsNoTracking().OfEntityVisibleTo(scope);
        var whose = asked.Client.Length > 0 ? await DeskClients.FindAsync(db, scope, asked.Client, token) : null;
        if (asked.Client.Length > 0)
        {
            var client = whose?.Client ?? default;
            rows = rows.Where(row => row.ClientId == client);
        }

        rows = asked.Run is { } run ? rows.Where(row => row.RunId == run) : rows;
        rows = asked.State is { } state ? rows.Where(row => row.State == state) : rows;
        rows = asked.IsTasks
            ? rows.Include(row => row.Items).Where(row => row.State == NoticeState.Queued
                && (row.Channel == NoticeChannel.Telephone || row.Channel == NoticeChannel.Registered))
            : rows;

        // Tasks are done the oldest first; everything else is looked up the newest first.
        _ = Guid.TryParse(after, out var place);
        rows = asked.IsTasks ? rows.Where(row => row.Id.CompareTo(place) > 0).OrderBy(row => row.Id)
            : place == Guid.Empty ? rows.OrderByDescending(row => row.Id)
            : rows.Where(row => row.Id.CompareTo(place) < 0).OrderByDescending(row => row.Id);
        var found = await rows.Take(PageSize + 1).ToListAsync(token);
        await tasks.LookAsync(db, asked.IsTasks ? found.Take(PageSize) : [], token);
        var names = await NamesAsync(db, [.. found.Select(row => row.ClientId).Distinct()], token);
        var view = asked with
        {
            News = asked.Client.Length > 0 && whose is null
                ? DeskNews.Refused(HoldTexts.NoClient.With(asked.Client))
                : asked.News,
            Notices = [.. found.Take(PageSize).Select(row => LineOf(row, names.GetValueOrDefault(row.ClientId, "?")))],
            Next = found.Count > PageSize
                ? AddressOf(
                    asked.State, asked.Client, asked.Run, asked.IsTasks, found[PageSize - 1].Id.ToString())
                : null,
        };
        return new DeskPage<LettersPage>(DeskRoutes.StatusOf(view.News), (nameof(LettersPage.View), view));
    }

    private static async Task<Dictionary<ClientId, string>> NamesAsync(
        GatewayDbContext db, ClientId[] clients, CancellationToken cancellationToken) =>
        await db.Clients.Where(row => EF.Parameter(clients).Contains(row.Id))
            .Select(row => new { row.Id, row.Name })
            .ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, Guid id, DeskNews? news, string proof,
        NoticeTasks? look = null)
    {
        var token = http.RequestAborted;
        if (await db.Notices.AsNoTracking().OfEntityVisibleTo(session.Caller.Scope).Include(row => row.Items)
            .SingleOrDefaultAsync(row => row.Id == id, token) is not { } row)
        {
            return DeskRoutes.SeeOther($"{Path}?news=gone");
        }

        // Who comes back with a form has done it: only who opens the page is about to.
        if (look is not null)
        {
            await look.LookAsync(db, [row], token);
        }

        var names = await NamesAsync(db, [row.ClientId], token);
        var finding = (await NoticeFindings.ReadAsync(db, [row], token)).GetValueOrDefault(id, NoticeFinding.None);
        var view = new LetterView
        {
            User = session.User,
            News = news,
            Notice = LineOf(row, names.GetValueOrDefault(row.ClientId, "?")),
            Path = PathOf(id),
            Recipient = row.Recipient,
            Hash = await db.NoticeLetters.Where(letter => letter.NoticeId == id).Select(letter => letter.Hash)
                .SingleOrDefaultAsync(token),
            Run = row.RunId,
            Principal = row.Money(row.Principal),
            Additional = row.Money(row.Additional),
            Credits = row.Money(row.Credits),
            Items = [.. row.Items.OrderBy(item => item.Position).Select(item => LineOf(row, item))],
            Proof = proof,
            Found = finding.Then is { } found ? WhyTexts.Of(found) : null,
            Since = finding.Since is { } since ? WhyTexts.Of(since) : null,
        };
        return new DeskPage<LetterPage>(DeskRoutes.StatusOf(news), (nameof(LetterPage.View), view));
    }

    private static LettersView.Line LineOf(NoticeRow row, string client) => new()
    {
        Id = row.Id,
        Number = row.Number,
        Client = client,
        Act = row.Act,
        Channel = row.Channel,
        Phone = row.Channel == NoticeChannel.Telephone && row.Recipient.Length > 0 ? row.Recipient : null,
        State = row.State,
        IssuedOn = row.IssuedOn,
        SentOn = row.SentOn,
        Remark = row.Remark is not { } remark ? null
            : row.State == NoticeState.Sent ? Sentence.Same(remark)
            : WhyTexts.Of(remark),
        Total = row.Money(row.Principal + row.Additional - row.Credits),
    };

    private static RunClient.Line LineOf(NoticeRow notice, NoticeItemRow item) => new()
    {
        Number = item.Number,
        DueDate = item.DueDate,
        Balance = notice.Money(item.Balance),
        Additional = notice.Money(item.Additional),
        Step = item.Step is { } step ? (DunningWords.Of(notice.Act), step) : null,
    };
}
