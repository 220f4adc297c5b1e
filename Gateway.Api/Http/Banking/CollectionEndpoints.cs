using Gateway.Api.Banking;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Banking;

/// <summary>Which direct debits collect an invoice.</summary>
internal static class CollectionEndpoints
{
    private static readonly Sentence Form = new(
        "Une référence de bout en bout a 1 à 35 caractères que SEPA admet, et n'est pas NOTPROVIDED.",
        "Een end-to-endreferentie heeft 1 tot 35 tekens die SEPA toelaat, en is niet NOTPROVIDED.",
        "Eine End-to-End-Referenz hat 1 bis 35 Zeichen, die SEPA zulässt, und ist nicht NOTPROVIDED.",
        "An end-to-end id has 1 to 35 characters that SEPA takes, and is not NOTPROVIDED.");

    private static readonly Sentence TooMany = new(
        "Cette facture a déjà {0} ordres de paiement, le plus qu'il en soit retenu.",
        "Deze factuur heeft al {0} betalingsopdrachten, meer worden er niet bewaard.",
        "Diese Rechnung hat schon {0} Zahlungsaufträge, mehr werden nicht behalten.",
        "This invoice has {0} payment orders already, and no more are kept.");

    private static readonly Sentence Other = new(
        "Cette référence de bout en bout encaisse déjà une autre facture.",
        "Deze end-to-endreferentie int al een andere factuur.",
        "Diese End-to-End-Referenz zieht schon eine andere Rechnung ein.",
        "This end-to-end id collects another invoice already.");

    public static void MapCollections(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/invoices/{id:guid}/collections").WithTags("Bank")
            .RequireReach(ScopeReach.LegalEntity);
        group.MapGet("", ListAsync)
            .WithSummary("List the direct debits that collect an invoice")
            .Produces<IReadOnlyList<CollectionResponse>>().ProducesProblem(404);
        group.MapPost("", PostAsync)
            .WithSummary("Tell that an invoice is collected by direct debit")
            .WithDescription(
                "Money that the bank collects under this end-to-end id pays the invoice by itself, and is owed again "
                + "when the debit comes back. Told once more it changes nothing; a conflict when the id is that of "
                + "another invoice.")
            .Produces<CollectionResponse>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        DocumentId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var receivable = await db.Receivables.VisibleTo(caller.Scope).Where(row => row.InvoiceId == id)
            .Select(row => row.Id).SingleOrDefaultAsync(cancellationToken);
        if (receivable == default)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var rows = await db.Collections.AsNoTracking().Where(row => row.ReceivableId == receivable)
            .OrderBy(row => row.EndToEndId).Take(Collections.OfInvoiceMax).ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ConvertAll(CollectionResponse.Of));
    }

    private static Task<IResult> PostAsync(
        DocumentId id,
        Body<CollectionRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        Collections acts) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            !Collections.IsEndToEndId(body.Value.EndToEndId)
                ? Reply.Refuse(Problem.Invalid([Finding.Fatal("SGW-END-TO-END-ID", "/endToEndId", Form)]))
                : await acts.TellAsync(db, caller.Scope, id, body.Value.EndToEndId, caller.Actor, token) switch
                {
                    CollectionOutcome.Told(var row) => Reply.Created(
                        CollectionResponse.Of(row), $"{ApiRoutes.Root}/invoices/{id}/collections"),
                    CollectionOutcome.OfAnother =>
                        Reply.Refuse(Problem.Conflict(Other)),
                    CollectionOutcome.TooMany => Reply.Refuse(Problem.Conflict(TooMany.With(Collections.OfInvoiceMax))),
                    _ => Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
                });
}
