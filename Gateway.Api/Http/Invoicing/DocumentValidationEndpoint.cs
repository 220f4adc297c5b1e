using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Problems;
using Gateway.Api.Hosting;
using Gateway.Api.Identity;
using Gateway.Domain.Time;
using Gateway.Peppol.Validation;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Judges UBL that somebody else wrote.</summary>
internal static class DocumentValidationEndpoint
{
    public static void MapDocumentValidation(this RouteGroupBuilder api) =>
        api.MapPost("/documents:validate", ValidateAsync).WithTags("Validation").WithBodyLimit(BodyLimit.Invoice)
            .WithSummary("Judge a UBL invoice or credit note")
            .WithDescription(
                "By structure, EN 16931 and Peppol BIS Billing, as its receiver would: the body is the XML. `rules` "
                + "is a day: the release in force then is taken (default: today). The answer is 200 whatever the "
                + "verdict; nothing is stored.")
            .Accepts<string>("application/xml", "text/xml")
            .Produces<DocumentVerdict>().ProducesProblem(400).ProducesProblem(413).ProducesProblem(415);

    private static async Task<IResult> ValidateAsync(
        Caller caller, HttpContext http, TimeProvider clock, DateOnly? rules = null)
    {
        var body = await RequestBody.ReadAsync(http, "application/xml", "text/xml");
        return body.Refusal is { } refusal
            ? new ProblemResult(refusal)
            : TypedResults.Ok(DocumentVerdict.Of(
                DocumentValidator.Validate(body.Bytes, rules ?? clock.Today()), caller.Language));
    }
}
