using Gateway.Api.Banking;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Banking;

/// <summary>Movements: the queue of those that wait, and what a person decides on them.</summary>
internal static class MovementEndpoints
{
    private static readonly Sentence Decided = new(
        "Le mouvement n'est pas dans un état où cela se peut ; relisez-le.",
        "De beweging is niet in een toestand waarin dit kan; lees ze opnieuw.",
        "Die Bewegung ist nicht in einem Zustand, in dem das geht; lesen Sie sie neu.",
        "The movement is not in a state that allows it; read it again.");

    private static readonly Sentence NoAmount = new(
        "Ce n'est pas un montant de cette devise.", "Dit is geen bedrag van deze munt.",
        "Das ist kein Betrag dieser Währung.", "This is no amount of that currency.");

    private static readonly Sentence OneOfTwo = new(
        "Donnez des remboursements (`refunds`) ou un client (`client`), l'un des deux.",
        "Geef terugbetalingen (`refunds`) of een klant (`client`), een van beide.",
        "Nennen Sie Rückzahlungen (`refunds`) oder einen Kunden (`client`), eines von beiden.",
        "Give refunds (`refunds`) or a client (`client`), one of the two.");

    public static void MapMovements(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/movements").WithTags("Bank").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("", ListAsync)
            .WithSummary("List movements, the oldest first")
            .WithDescription(
                "`state=queued` is the work of a person: each comes with the best ways to allocate it and what speaks "
                + "for and against them. Found by `account` (of ours, its id), `from` and `to` (the days the bank "
                + "booked them on), `amount` in `currency` (default EUR, in or out), `text` (part of the name, account "
                + "or words of the other side) and `invoice` (what they paid).")
            .Produces<Page<MovementResponse>>().ProducesProblem(400);
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read a movement").Produces<MovementResponse>().ProducesProblem(404);
        group.MapPost("/{id:guid}/allocations", AllocateAsync)
            .WithSummary("Put the money of a movement where it belongs")
            .WithDescription(
                "To one or several invoices, whole or in part, or to a client's credit. What is owed beside an "
                + "invoice is paid in the order that the law or the agreement says. An invoice in another currency "
                + "wants the rate, or what is paid in its own; both amounts are kept, and what they differ by is "
                + "booked as a difference of exchange.")
            .Produces<MovementResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapPost("/{id:guid}/allocations:undo", UndoAsync)
            .WithSummary("Undo what was decided on a movement: it waits again")
            .WithDescription("Invoices that it paid stand open again, and payroll gets the mirror of its entries.")
            .Produces<MovementResponse>().ProducesProblem(404).ProducesProblem(409);
        api.MapPost("/movements/{id:guid}:set-aside", SetAsideAsync).WithTags("Bank")
            .RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Say that a movement concerns no client")
            .Produces<MovementResponse>().ProducesProblem(404).ProducesProblem(409);
        api.MapPost("/movements/{id:guid}:pay-case", PayCaseAsync).WithTags("Bank")
            .RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Say that a movement is a partner's transfer for a recovery case")
            .WithDescription(
                "It pays costs, interest and debt over all invoices of the case in the order of its dated row. What "
                + "the partner had told it received is booked already: then it is only held against it.")
            .Produces<MovementResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        api.MapPost("/movements/{id:guid}:refund", RefundAsync).WithTags("Bank")
            .RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Say which client money a debit gave back")
            .WithDescription(
                "Either refunds by their ids, whichever way they left, and `rest` for the bank's fee; one that was "
                + "called back leaves the credit again. Or a client: a refund of the whole movement is proposed, and "
                + "the movement waits until another person approves it (`/refunds/{id}:approve`).")
            .Produces<MovementResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        api.MapPost("/movements/{id:guid}:take-back", TakeBackAsync).WithTags("Bank")
            .RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Say whose payments went back with a movement")
            .WithDescription(
                "What the movements named had paid stands open again. Where the bank took less, or more with its "
                + "interest, `rest` says what becomes of the difference.")
            .Produces<MovementResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Choice<MovementState>? state = null,
        BankAccountId? account = null,
        DateOnly? from = null,
        DateOnly? to = null,
        decimal? amount = null,
        Currency? currency = null,
        string? text = null,
        DocumentId? invoice = null)
    {
        Amount? sought = amount is { } value ? new Amount(value, currency ?? Currency.Eur) : null;
        if (sought is { IsRounded: false })
        {
            return new ProblemResult(Refusal.OfParameter("SGW-MOVEMENT-AMOUNT", "amount", NoAmount));
        }

        if (text?.Length > MovementSearch.TextLengthMax)
        {
            return new ProblemResult(Refusal.OfParameter(
                "SGW-MOVEMENT-TEXT", "text", MovementSearch.TextTooLong.With(MovementSearch.TextLengthMax)));
        }

        _ = MovementId.TryParse(page.After, out var after);
        var search = new MovementSearch(state?.Value, account, from, to, sought, text, invoice);
        var rows = search.Of(
            db.Movements.AsNoTracking().OfEntityVisibleTo(caller.Scope).Where(row => row.Id > after), db);
        var found = await rows.OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        var money = await MovementMoney.OfAsync(db, found, cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found, row => row.Id.ToString(), row => MovementResponse.Of(row, money, caller.Language)));
    }

    private static async Task<IResult> GetAsync(
        MovementId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var row = await db.Movements.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return row is null
            ? new ProblemResult(Problem.Of(ProblemTypes.NotFound))
            : TypedResults.Ok(MovementResponse.Of(
                row, await MovementMoney.OfAsync(db, [row], cancellationToken), caller.Language));
    }

    private static Task<IResult> AllocateAsync(
        MovementId id,
        Body<MovementAllocationRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        DecideMovements decide) =>
        RunAsync(id, body.Utf8, key, caller, http, posts, async (db, row, token) =>
        {
            var (allocations, findings) = await MovementParts.ReadAsync(db, row, body.Value.Allocations, token);
            return findings.Count > 0
                ? new MovementOutcome.Refused(findings)
                : await decide.AllocateAsync(
                    db, row, allocations, body.Value.LearnsAccount ?? true, caller.Actor, token);
        });

    private static Task<IResult> UndoAsync(
        MovementId id,
        Body<MovementReasonRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        DecideMovements decide) =>
        RunAsync(id, body.Utf8, key, caller, http, posts, (db, row, token) =>
            decide.UndoAsync(db, row, body.Value.Reason, caller.Actor, token));

    private static Task<IResult> SetAsideAsync(
        MovementId id,
        Body<MovementReasonRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        DecideMovements decide) =>
        RunAsync(id, body.Utf8, key, caller, http, posts, (db, row, token) =>
            decide.SetAsideAsync(db, row, body.Value.Reason, caller.Actor, token));

    private static Task<IResult> PayCaseAsync(
        MovementId id,
        Body<MovementCaseRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        IRecoveryCases cases) =>
        RunAsync(id, body.Utf8, key, caller, http, posts, (db, row, token) =>
            cases.TakeAsync(db, row, body.Value.Case, caller.Actor, token));

    private static Task<IResult> RefundAsync(
        MovementId id,
        Body<MovementRefundRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        DecideMovements decide) =>
        RunAsync(id, body.Utf8, key, caller, http, posts, (db, row, token) => body.Value switch
        {
            { Refunds: { } refunds, Client: null } => decide.RefundAsync(
                db, row, refunds, caller.Actor, token, body.Value.Rest),
            { Refunds: null, Client: { } client } => decide.ProposeRefundAsync(db, row, client, caller.Actor, token),
            _ => Task.FromResult<MovementOutcome>(
                new MovementOutcome.Refused([Finding.Fatal("SGW-MOVEMENT-REFUND", null, OneOfTwo)])),
        });

    private static Task<IResult> TakeBackAsync(
        MovementId id,
        Body<MovementReturnRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        DecideMovements decide) =>
        RunAsync(id, body.Utf8, key, caller, http, posts, async (db, row, token) =>
        {
            MovementId[] ids = [.. body.Value.Movements.Distinct()];
            var paid = await db.Movements
                .Where(one => one.LegalEntityId == row.LegalEntityId && EF.Parameter(ids).Contains(one.Id))
                .ToListAsync(token);
            return paid.Count < ids.Length
                ? new MovementOutcome.OtherState()
                : await decide.TakeBackAsync(db, row, paid, caller.Actor, token, body.Value.Rest);
        });

    private static Task<IResult> RunAsync(
        MovementId id,
        ReadOnlyMemory<byte> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        Func<GatewayDbContext, MovementRow, CancellationToken, Task<MovementOutcome>> decide) =>
        posts.RunAsync(http, caller, key, body, async (db, token) =>
        {
            var row = await db.Movements.OfEntityVisibleTo(caller.Scope)
                .SingleOrDefaultAsync(one => one.Id == id, token);
            return row is null
                ? Reply.Refuse(Problem.Of(ProblemTypes.NotFound))
                : await decide(db, row, token) switch
                {
                    MovementOutcome.Decided(var decided) => Reply.Fine(MovementResponse.Of(
                        decided, await MovementMoney.OfAsync(db, [decided], token), caller.Language)),
                    MovementOutcome.Refused(var findings) => Reply.Refuse(Problem.Invalid(findings)),
                    MovementOutcome.CreditIsUsed =>
                        Reply.Refuse(Problem.Conflict(ClientCredits.IsUsed)),
                    _ => Reply.Refuse(Problem.Conflict(Decided)),
                };
        });
}
