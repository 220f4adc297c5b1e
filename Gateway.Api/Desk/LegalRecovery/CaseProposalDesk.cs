using Gateway.Api.Desk.Dunning;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Domain.Findings;
using Gateway.Domain.Parties;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>Which debts are ready for law, which ways are open to them, and a case proposed: as the API does it.
/// </summary>
internal static class CaseProposalDesk
{
    public const string ReadyPath = $"{CaseDesk.Path}/ready";
    public const string NewPath = $"{CaseDesk.Path}/new";
    public const string WeighPath = $"{CaseDesk.Path}/weigh";

    private const int PageSize = 25;

    public static void MapCaseProposalDesk(this RouteGroupBuilder cases)
    {
        cases.MapGet("/ready", ReadyAsync);
        cases.MapGet("/new", NewAsync);
        cases.MapPost("/weigh", WeighAsync);
        cases.MapPost("", ProposeAsync);
    }

    public static string PathOf(ClientId client) => $"{NewPath}?client={client}";

    private static Task<IResult> ReadyAsync(
        HttpContext http, GatewayDbContext db, DebtsForLaw debts, string? after = null) =>
        DeskRoutes.WithSessionAsync(http, session => ReadyPageAsync(http, db, debts, session, after, "", null));

    private static Task<IResult> NewAsync(
        HttpContext http, GatewayDbContext db, DebtsForLaw debts, CaseProposalBook book, string? client = null) =>
        DeskRoutes.WithSessionAsync(http, session => PageAsync(
            http, db, debts, book, session, client ?? "", new CaseProposalForm(), null));

    private static Task<IResult> WeighAsync(
        HttpContext http, GatewayDbContext db, DebtsForLaw debts, CaseProposalBook book) =>
        DeskRoutes.WithFormAsync(http, (session, fields) =>
        {
            var form = CaseProposalForm.Of(fields);
            var news = form.AgainstWeighing() is { Count: > 0 } wrong ? DeskNews.Wrong(wrong) : null;
            return PageAsync(http, db, debts, book, session, fields["client"].ToString(), form, news);
        });

    private static Task<IResult> ProposeAsync(
        HttpContext http, GatewayDbContext db, DebtsForLaw debts, CaseProposalBook book, Transactions transactions,
        ProposeCase propose) =>
        DeskRoutes.WithFormAsync(http, async (session, fields) =>
        {
            var form = CaseProposalForm.Of(fields);
            var (proposal, findings) = form.Read();
            if (proposal is not null)
            {
                var outcome = await transactions.RunAsync(
                    (unit, token) => propose.RunAsync(unit, session.Caller, proposal, token),
                    one => one is ProposalOutcome.Proposed,
                    http.RequestAborted);
                if (outcome is ProposalOutcome.Proposed(var row, var silent))
                {
                    var said = silent.Count == 0 ? "proposed" : "proposed-silent";
                    return DeskRoutes.SeeOther($"{CaseDesk.PathOf(row.Id)}?news={said}");
                }

                findings = outcome is ProposalOutcome.Refused { Findings: var refused }
                    ? refused
                    : [Finding.Fatal("SGW-CASE-INVOICES", "/invoices", DeskTexts.Gone)];
            }

            return await PageAsync(
                http, db, debts, book, session, fields["client"].ToString(), form, DeskNews.Wrong(findings));
        });

    /// <summary>The page of one client; that of all that are ready where nobody knows which client is meant.</summary>
    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DebtsForLaw debts, CaseProposalBook book, DeskSession session,
        string client, CaseProposalForm form, DeskNews? news)
    {
        var (sought, token) = (client.Trim(), http.RequestAborted);
        if (await DeskClients.FindAsync(db, session.Caller.Scope, sought, token) is not { Client: var id })
        {
            return await ReadyPageAsync(
                http, db, debts, session, null, sought, DeskNews.Refused(HoldTexts.NoClient.With(sought)));
        }

        var view = await book.ReadAsync(db, session, id, form, token) with { News = news };
        return new DeskPage<CaseProposalPage>(DeskRoutes.StatusOf(news), (nameof(CaseProposalPage.View), view));
    }

    private static async Task<IResult> ReadyPageAsync(
        HttpContext http, GatewayDbContext db, DebtsForLaw debts, DeskSession session, string? after, string sought,
        DeskNews? news)
    {
        _ = ClientId.TryParse(after, out var place);
        var (found, next) = await debts.ReadAsync(db, session.Caller.Scope, place, PageSize, http.RequestAborted);
        var view = new DebtsForLawView
        {
            User = session.User,
            News = news,
            Sought = sought,
            IsFirst = place == default,
            Clients =
            [
                .. found.Select(one => new DebtsForLawView.Line(
                    PathOf(one.Client), one.Name, one.Invoices.Count, one.OldestDueOn, one.Owed)),
            ],
            Next = next is { } last ? $"{ReadyPath}?after={last}" : null,
        };
        return new DeskPage<DebtsForLawPage>(DeskRoutes.StatusOf(news), (nameof(DebtsForLawPage.View), view));
    }
}
