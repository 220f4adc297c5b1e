using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>What is done about the invoices of a unit that nobody paid.</summary>
internal static class UnitRecoveryEndpoints
{
    public static void MapUnitRecovery(this RouteGroupBuilder api) =>
        api.MapGet("/units/{id:guid}/recovery", ListAsync).WithTags("Legal recovery")
            .WithSummary("List the invoices of a unit that are late, with what is done about each in words")
            .WithDescription(
                "The one that was due first comes first. Each tells when and at which level the client was reminded, "
                + "what pauses that and until when, what was promised, the payment plan, and the case at law: which "
                + "way, where it stands, the next day that counts. Where `mayAskToWait` stands the holder of the unit "
                + "may ask for a hold by `POST /v1/recovery-cases/{id}:ask-hold`, with the `case` of that line.")
            .Produces<Page<LateInvoiceResponse>>().ProducesProblem(400).ProducesProblem(404);

    private static async Task<IResult> ListAsync(
        ProductionUnitId id,
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        LateInvoices late,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (!await db.Units.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var today = clock.Today();
        var found = await late.ReadAsync(
            db, id, today, LateInvoicePlace.Read(page.After), page.Limit + 1, cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found, one => one.Place.ToString(), one => LateInvoiceResponse.Of(one, today, caller.Language)));
    }
}
