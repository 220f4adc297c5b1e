using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Parties;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Payroll;

/// <summary>Clients that became insolvent, for whom the guarantee fund steps in.</summary>
internal static class InsolvencyEndpoints
{
    private const string Path = "/payroll/insolvencies";

    private static readonly Sentence FutureDay = new(
        "Ce jour est dans le futur.",
        "Deze dag ligt in de toekomst.",
        "Dieser Tag liegt in der Zukunft.",
        "This day lies in the future.");

    private static readonly Sentence NoKind = new(
        "Nommez la procédure : faillite, réorganisation judiciaire ou règlement collectif de dettes.",
        "Noem de procedure: faillissement, gerechtelijke reorganisatie of collectieve schuldenregeling.",
        "Nennen Sie das Verfahren: Konkurs, gerichtliche Reorganisation oder kollektive Schuldenregelung.",
        "Name the procedure: bankruptcy, judicial reorganisation or collective debt settlement.");

    public static void MapInsolvencies(this RouteGroupBuilder api)
    {
        var group = api.MapGroup(Path).WithTags("Payroll").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("", ListAsync)
            .WithSummary("List the insolvencies of clients in the order they were recorded")
            .Produces<Page<ClientInsolvencyResponse>>();
        group.MapPost("", PostAsync)
            .WithSummary("Record that a client is insolvent")
            .WithDescription(
                "Advances on its invoices go to the guarantee fund at the next daily run, and so do those that are "
                + "made later. An insolvency that was recorded is never taken away.")
            .Produces<ClientInsolvencyResponse>(201).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        _ = Guid.TryParse(page.After, out var after);
        var rows = await db.Insolvencies.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .Where(row => row.Id > after)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(rows, row => row.Id.ToString(), ClientInsolvencyResponse.Of));
    }

    private static Task<IResult> PostAsync(
        Body<ClientInsolvencyRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        NoteInsolvency note,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var request = body.Value;
            if (request.Since > clock.Today())
            {
                return Reply.Refuse(Problem.Invalid([Finding.Fatal("SGW-INSOLVENCY-DATE", "/since", FutureDay)]));
            }

            if (request.Kind == InsolvencyKind.None)
            {
                return Reply.Refuse(Problem.Invalid(
                    [Finding.Fatal("SGW-INSOLVENCY-KIND", "/kind", NoKind)]));
            }

            var client = await db.Clients.AsNoTracking().VisibleTo(caller.Scope)
                .SingleOrDefaultAsync(row => row.Id == request.Client, token);
            if (client is null)
            {
                return Reply.Refuse(Problem.Invalid([UnknownParty.At("/client")]));
            }

            var row = await note.RunAsync(
                db, client.LegalEntityId, client.Id, request.Since, request.Reference,
                request.Kind ?? InsolvencyKind.Bankruptcy, caller.Actor, token);
            return Reply.Created(ClientInsolvencyResponse.Of(row), $"{ApiRoutes.Root}{Path}");
        });
}
