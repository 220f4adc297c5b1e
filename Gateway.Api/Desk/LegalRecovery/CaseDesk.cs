using Gateway.Api.Identity;
using Gateway.Api.Law;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Findings;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>
/// Debts that go to law: where each case stands and which day counts next, confirmed by a second person, told what
/// happened, and taken back. Acts are those of the API.
/// </summary>
internal static class CaseDesk
{
    public const string Path = $"{DeskRoutes.Root}/cases";
    public const string ToConfirmPath = $"{Path}?part=confirm";

    private const int PageSize = 25;
    private const int FormBytesMax = 16 * 1024;
    private const int ReasonLengthMax = 280;

    private static readonly Dictionary<string, DeskNews> News = new()
    {
        ["proposed"] = DeskNews.Done(CaseProposalTexts.Proposed),
        ["proposed-silent"] = DeskNews.Done(CaseProposalTexts.ProposedSilent),
        ["confirmed"] = DeskNews.Done(CaseTexts.Confirmed),
        ["recorded"] = DeskNews.Done(CaseTexts.Recorded),
        ["asked"] = DeskNews.Done(CaseTexts.Asked),
        ["released"] = DeskNews.Done(CaseTexts.Released),
        ["gone"] = DeskNews.Refused(DeskTexts.Gone),
    };

    public static void MapCaseDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/cases").WithMetadata(new RequestSizeLimitAttribute(FormBytesMax));
        group.MapGet("", ListAsync);
        group.MapGet("/{id:guid}", GetAsync);
        group.MapPost("/{id:guid}/confirm", ConfirmAsync);
        group.MapPost("/{id:guid}/answer-hold", AnswerHoldAsync);
        group.MapPost("/{id:guid}/units-told", UnitsToldAsync);
        group.MapPost("/{id:guid}/events", RecordAsync);
        group.MapPost("/{id:guid}/withdraw", WithdrawAsync);
        group.MapCaseProposalDesk();
        group.MapDossierDesk();
    }

    public static string PathOf(RecoveryCaseId id) => $"{Path}/{id}";

    private static Task<IResult> ListAsync(
        HttpContext http, GatewayDbContext db, LawBooks laws, TimeProvider clock, string? part = null,
        string? after = null, string? news = null) =>
        DeskRoutes.WithSessionAsync(http, async session =>
        {
            var (token, isToConfirm) = (http.RequestAborted, part == "confirm");
            var rows = Whole(db, session.Caller.Scope);
            rows = isToConfirm ? rows.Where(row => row.ConfirmedBy == null) : rows;
            rows = RecoveryCaseId.TryParse(after, out var place) ? rows.Where(row => row.Id < place) : rows;
            var found = await rows.OrderByDescending(row => row.Id).Take(PageSize + 1).ToListAsync(token);
            ClientId[] clients = [.. found.Select(row => row.ClientId).Distinct()];
            var names = await db.Clients.Where(row => EF.Parameter(clients).Contains(row.Id))
                .Select(row => new { row.Id, row.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, token);
            var (law, said) = (await laws.CurrentAsync(db, token), DeskNews.Of(News, news));
            var view = new CasesView
            {
                User = session.User,
                News = said,
                IsToConfirm = isToConfirm,
                Cases =
                [
                    .. found.Take(PageSize).Select(row => LineOf(
                        row, names.GetValueOrDefault(row.ClientId, "?"),
                        recovery => CaseBook.NextOf(law, recovery, clock.Today()))),
                ],
                Next = found.Count > PageSize
                    ? $"{Path}?{(isToConfirm ? "part=confirm&" : "")}after={found[PageSize - 1].Id}"
                    : null,
            };
            return new DeskPage<CasesPage>(DeskRoutes.StatusOf(said), (nameof(CasesPage.View), view));
        });

    private static CasesView.Line LineOf(RecoveryCaseRow row, string client, Func<RecoveryCase, CaseDay?> nextOf)
    {
        var recovery = row.ToDomain();
        return new CasesView.Line(
            PathOf(row.Id), row.Name, client, ProcedureWords.Of(row.Procedure), CaseWords.Of(recovery.State),
            recovery.IsEnded, nextOf(recovery));
    }

    private static Task<IResult> GetAsync(
        RecoveryCaseId id, HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws, string? news = null) =>
        DeskRoutes.WithSessionAsync(http, session =>
            PageAsync(http, db, book, laws, session, id, DeskNews.Of(News, news)));

    private static Task<IResult> ConfirmAsync(
        RecoveryCaseId id, HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws,
        Transactions transactions, CaseActs acts) =>
        DeskRoutes.WithFormAsync(http, (session, _) => ActAsync(
            http, db, book, laws, transactions, session, id, "confirmed", null,
            (unit, token) => acts.ConfirmAsync(unit, session.Caller, id, token)));

    private static Task<IResult> AnswerHoldAsync(
        RecoveryCaseId id, HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws,
        Transactions transactions, CaseActs acts) =>
        WithReasonAsync(id, http, db, book, laws, transactions, (unit, caller, reason, token) =>
            acts.AnswerHoldAsync(unit, caller, id, reason, token));

    private static Task<IResult> UnitsToldAsync(
        RecoveryCaseId id, HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws,
        Transactions transactions, CaseActs acts) =>
        WithReasonAsync(id, http, db, book, laws, transactions, (unit, caller, reason, token) =>
            acts.NoteUnitsToldAsync(unit, caller, id, reason, token));

    private static Task<IResult> WithdrawAsync(
        RecoveryCaseId id, HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws,
        Transactions transactions, CaseActs acts, TimeProvider clock) =>
        WithReasonAsync(id, http, db, book, laws, transactions, (unit, caller, reason, token) => acts.RecordAsync(
            unit, caller, id, new CaseEvent(0, CaseAct.Withdrawn, clock.Today(), Reference: reason), token));

    private static Task<IResult> RecordAsync(
        RecoveryCaseId id, HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws,
        Transactions transactions, CaseActs acts) =>
        DeskRoutes.WithFormAsync(http, async (session, fields) =>
        {
            var form = CaseEventForm.Of(fields);
            var row = await db.RecoveryCases.AsNoTracking().VisibleTo(session.Caller.Scope)
                .SingleOrDefaultAsync(one => one.Id == id, http.RequestAborted);
            var (happened, findings) = form.Read(row?.Currency ?? default);
            return happened is null
                ? await PageAsync(http, db, book, laws, session, id, DeskNews.Wrong(findings), form)
                : await ActAsync(
                    http, db, book, laws, transactions, session, id, "recorded", form,
                    (unit, token) => acts.RecordAsync(unit, session.Caller, id, happened, token));
        });

    private static Task<IResult> WithReasonAsync(
        RecoveryCaseId id, HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws,
        Transactions transactions,
        Func<GatewayDbContext, Caller, string, CancellationToken, Task<CaseActOutcome>> act) =>
        DeskRoutes.WithFormAsync(http, (session, fields) =>
        {
            var reason = fields["reason"].ToString().Trim();
            return reason.Length is 0 or > ReasonLengthMax
                ? PageAsync(http, db, book, laws, session, id, DeskNews.Refused(CaseTexts.WantsReason))
                : ActAsync(
                    http, db, book, laws, transactions, session, id, "recorded", null,
                    (unit, token) => act(unit, session.Caller, reason, token));
        });

    private static async Task<IResult> ActAsync(
        HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws, Transactions transactions,
        DeskSession session, RecoveryCaseId id, string news, CaseEventForm? form,
        Func<GatewayDbContext, CancellationToken, Task<CaseActOutcome>> act)
    {
        var outcome = await transactions.RunAsync(act, one => one is CaseActOutcome.Done, http.RequestAborted);
        return outcome switch
        {
            CaseActOutcome.Done => DeskRoutes.SeeOther($"{PathOf(id)}?news={news}"),
            CaseActOutcome.NotNow(var why) => await PageAsync(
                http, db, book, laws, session, id, DeskNews.Refused(why), form),
            CaseActOutcome.Inadmissible(var reasons) => await PageAsync(
                http, db, book, laws, session, id, Wrong(reasons), form),
            CaseActOutcome.Refused(var reason) => await PageAsync(
                http, db, book, laws, session, id, Wrong([reason]), form),
            _ => DeskRoutes.SeeOther($"{Path}?news=gone"),
        };
    }

    public static DeskNews Wrong(IReadOnlyList<Domain.Law.Reason> reasons) => DeskNews.Wrong(
        [.. reasons.Select(reason => Finding.Fatal(reason.Rule, pointer: null, reason.Message))]);

    /// <summary>The page of one case; that of all where it is not there for who asks.</summary>
    public static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws, DeskSession session, RecoveryCaseId id,
        DeskNews? news, CaseEventForm? form = null)
    {
        var token = http.RequestAborted;
        if (await Whole(db, session.Caller.Scope).SingleOrDefaultAsync(one => one.Id == id, token) is not { } row)
        {
            return DeskRoutes.SeeOther($"{Path}?news=gone");
        }

        var view = await book.ReadAsync(db, session, row, await laws.CurrentAsync(db, token), token) with
        {
            News = news,
            Form = form ?? CaseEventForm.Empty,
        };
        return new DeskPage<CasePage>(DeskRoutes.StatusOf(news), (nameof(CasePage.View), view));
    }

    public static IQueryable<RecoveryCaseRow> Whole(GatewayDbContext db, Scope scope) =>
        db.RecoveryCases.AsNoTracking().VisibleTo(scope).Include(row => row.Items).Include(row => row.Events)
            .AsSplitQuery();
}
