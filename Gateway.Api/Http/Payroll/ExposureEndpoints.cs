using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Domain.Languages;
using Gateway.Domain.Payroll;
using Gateway.Domain.Time;

namespace Gateway.Api.Http.Payroll;

/// <summary>Wages that were paid and are not covered.</summary>
internal static class ExposureEndpoints
{
    private static readonly Sentence NoRule = new(
        "Aucune règle du fonds de garantie ne vaut au jour que demande {0}.",
        "Geen regel van het waarborgfonds geldt op de dag die {0} vraagt.",
        "Keine Regel des Garantiefonds gilt am Tag, den {0} verlangt.",
        "No rule of the guarantee fund holds on the day that {0} asks for.");

    public static void MapExposure(this RouteGroupBuilder api) =>
        api.MapGet("/payroll/exposure", GetAsync).WithTags("Payroll")
            .WithSummary("Read which wages were paid and are not covered by clients, as at any day")
            .WithDescription(
                "As at the end of `asOf` (default: today in Belgium), by what was booked until then. `totals` and "
                + "`ages` are of everything the key may see; `items` come in pages, `by` unit (default), client or "
                + "invoice. The provision is taken on advances by their age after the due date; what the guarantee "
                + "fund carries is its loss already.")
            .Produces<ExposureResponse>().ProducesProblem(400);

    private static async Task<IResult> GetAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        PayrollRules rules,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? asOf = null,
        Choice<ExposureBy>? by = null)
    {
        var day = asOf ?? clock.Today();
        if (rules.Guarantees.InForce(day) is not { } rule)
        {
            return new ProblemResult(Refusal.OfParameter("SGW-GUARANTEE-DAY", "asOf", NoRule));
        }

        var invoices = await Exposures.ReadAsync(db, caller.Scope, rule, day, cancellationToken);
        var items = ExposureItem.Of(invoices, by?.Value ?? ExposureBy.Unit)
            .Where(item => page.After is null || string.CompareOrdinal(item.Place, page.After) > 0)
            .Take(page.Limit + 1)
            .ToList();
        var shown = page.PageOf(items, item => item.Place, item => item);
        return TypedResults.Ok(new ExposureResponse
        {
            AsOf = day,
            Rule = rule.Id,
            IsVerified = rule.Verified,
            Totals = [.. ExposureSum.Of(invoices)],
            Ages = [.. ExposureAge.Of(invoices)],
            Items = shown.Items,
            Next = shown.Next,
        });
    }
}
