using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.LegalRecovery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Banking;

/// <summary>
/// One movement, and every decision a person can take on it. What is asked and cannot be done is told with what was
/// written, so that nobody writes it twice.
/// </summary>
internal static class MovementDesk
{
    private const int FormBytesMax = 8192;
    private const int ReasonLengthMax = 280;

    public static string PathOf(MovementId id) => $"{DeskRoutes.Root}/movements/{id}";

    public static void MapMovementDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/movements/{id:guid}").WithMetadata(new RequestSizeLimitAttribute(FormBytesMax));
        group.MapGet("", GetAsync);
        group.MapPost("/accept", AcceptAsync);
        group.MapPost("/allocate", AllocateAsync);
        group.MapPost("/set-aside", SetAsideAsync);
        group.MapPost("/take-back", TakeBackAsync);
        group.MapPost("/pay-case", PayCaseAsync);
        group.MapPost("/undo", UndoAsync);
    }

    private static Task<IResult> GetAsync(MovementId id, HttpContext http, GatewayDbContext db) =>
        DeskRoutes.WithSessionAsync(http, session => PageAsync(http, db, session, id, MovementForm.Empty, []));

    /// <summary>What a person saw is what is booked, or nothing is.</summary>
    private static Task<IResult> AcceptAsync(
        MovementId id, HttpContext http, GatewayDbContext db, Transactions transactions, DecideMovements decide) =>
        DeskRoutes.WithFormAsync(http, (session, fields) =>
            ActAsync(http, db, session, id, MovementForm.Empty, "accepted", transactions, async (unit, row, token) =>
                MovementQueue.WayOf(row, fields["way"].ToString()) is { } way
                    ? await decide.AllocateAsync(unit, row, way, learns: true, session.Caller.Actor, token)
                    : new MovementOutcome.OtherState()));

    private static Task<IResult> AllocateAsync(
        MovementId id, HttpContext http, GatewayDbContext db, Transactions transactions, DecideMovements decide) =>
        DeskRoutes.WithFormAsync(http, async (session, fields) =>
        {
            var form = MovementForm.Of(fields);
            return await ActAsync(http, db, session, id, form, "accepted", transactions, async (unit, row, token) =>
            {
                var (allocations, findings) = await form.ReadAsync(unit, row, token);
                return findings.Count > 0
                    ? new MovementOutcome.Refused(findings)
                    : await decide.AllocateAsync(unit, row, allocations, form.Learns, session.Caller.Actor, token);
            });
        });

    private static Task<IResult> SetAsideAsync(
        MovementId id, HttpContext http, GatewayDbContext db, Transactions transactions, DecideMovements decide) =>
        WithReasonAsync(id, http, db, "aside", transactions, (unit, row, reason, actor, token) =>
            decide.SetAsideAsync(unit, row, reason, actor, token));

    private static Task<IResult> UndoAsync(
        MovementId id, HttpContext http, GatewayDbContext db, Transactions transactions, DecideMovements decide) =>
        WithReasonAsync(id, http, db, "undone", transactions, (unit, row, reason, actor, token) =>
            decide.UndoAsync(unit, row, reason, actor, token));

    private static Task<IResult> TakeBackAsync(
        MovementId id, HttpContext http, GatewayDbContext db, Transactions transactions, DecideMovements decide) =>
        DeskRoutes.WithFormAsync(http, (session, fields) =>
            ActAsync(http, db, session, id, MovementForm.Empty, "accepted", transactions, async (unit, row, token) =>
            {
                // Only what the page offered: a payment that the movement may take back.
                var offered = Proposals.Read(row.Proposals).MayUndo
                    .Where(payment => fields["payment"].Contains(payment.ToString())).ToArray();
                var paid = await unit.Movements
                    .Where(one => one.LegalEntityId == row.LegalEntityId && one.PaymentId != null
                        && EF.Parameter(offered).Contains(one.PaymentId.Value))
                    .ToListAsync(token);
                return paid.Count == 0
                    ? new MovementOutcome.OtherState()
                    : await decide.TakeBackAsync(
                        unit, row, paid, session.Caller.Actor, token,
                        Enum.TryParse<ReturnRest>(fields["rest"].ToString(), out var rest) ? rest : null);
            }));

    private static Task<IResult> PayCaseAsync(
        MovementId id, HttpContext http, GatewayDbContext db, Transactions transactions, IRecoveryCases cases) =>
        DeskRoutes.WithFormAsync(http, (session, _) =>
            ActAsync(http, db, session, id, MovementForm.Empty, "accepted", transactions, async (unit, row, token) =>
                Proposals.Read(row.Proposals).Case is { } named
                    ? await cases.TakeAsync(unit, row, new RecoveryCaseId(named), session.Caller.Actor, token)
                    : new MovementOutcome.OtherState()));

    private static Task<IResult> WithReasonAsync(
        MovementId id, HttpContext http, GatewayDbContext db, string news, Transactions transactions,
        Func<GatewayDbContext, MovementRow, string, string, CancellationToken, Task<MovementOutcome>> act) =>
        DeskRoutes.WithFormAsync(http, (session, fields) =>
        {
            var reason = fields["reason"].ToString().Trim();
            return reason.Length is 0 or > ReasonLengthMax
                ? PageAsync(
                    http, db, session, id, MovementForm.Empty,
                    [Finding.Fatal("SGW-MOVEMENT-REASON", "/reason", MovementTexts.WantsReason)])
                : ActAsync(http, db, session, id, MovementForm.Empty, news, transactions, (unit, row, token) =>
                    act(unit, row, reason, session.Caller.Actor, token));
        });

    private static async Task<IResult> ActAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, MovementId id, MovementForm form, string news,
        Transactions transactions,
        Func<GatewayDbContext, MovementRow, CancellationToken, Task<MovementOutcome>> act)
    {
        var scope = session.Caller.Scope;
        var outcome = await transactions.RunAsync(
            async (unit, token) => await unit.Movements.OfEntityVisibleTo(scope)
                .SingleOrDefaultAsync(one => one.Id == id, token) is { } row
                    ? await act(unit, row, token)
                    : new MovementOutcome.OtherState(),
            one => one is MovementOutcome.Decided,
            http.RequestAborted);
        return outcome switch
        {
            MovementOutcome.Decided => DeskRoutes.SeeOther($"{StatementDesk.Path}?news={news}&movement={id}"),
            MovementOutcome.Refused(var findings) => await PageAsync(http, db, session, id, form, findings),
            MovementOutcome.CreditIsUsed => await PageAsync(
                http, db, session, id, form,
                [Finding.Fatal("SGW-MOVEMENT-CREDIT", pointer: null, ClientCredits.IsUsed)]),
            _ => DeskRoutes.SeeOther($"{StatementDesk.Path}?news=changed"),
        };
    }

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, MovementId id, MovementForm form,
        IReadOnlyList<Finding> findings)
    {
        var row = await db.Movements.AsNoTracking().OfEntityVisibleTo(session.Caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id, http.RequestAborted);
        if (row is null)
        {
            return DeskRoutes.SeeOther($"{StatementDesk.Path}?news=changed");
        }

        var said = Proposals.Read(row.Proposals);
        var view = new MovementView
        {
            Language = session.Caller.Language,
            Who = session.Who,
            FormToken = session.FormToken,
            Id = id,
            State = row.State,
            Amount = row.Money,
            EntryDate = row.EntryDate,
            ValueDate = row.ValueDate,
            Payer = row.UltimateName ?? row.Name,
            Account = row.CounterpartyAccount,
            Communication = row.Communication,
            DecidedBy = row.DecidedBy,
            Reason = row.Reason,
            Paid = await MovementQueue.PaidByAsync(db, row, http.RequestAborted),
            MayUndo = await MovementQueue.MayUndoAsync(db, row, said.MayUndo, http.RequestAborted),
            CaseNumber = said.Case is null ? null : said.CaseNumber ?? "",
            Parts = form.Parts,
            Client = form.Client,
            Learns = form.Learns,
            Findings = findings,
        };
        return new DeskPage<MovementPage>(
            findings.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            (nameof(MovementPage.View), view));
    }
}
