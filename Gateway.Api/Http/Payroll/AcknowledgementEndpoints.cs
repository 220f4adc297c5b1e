using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Payroll;

/// <summary>What consumers of the payroll feed have taken in.</summary>
internal static class AcknowledgementEndpoints
{
    internal static readonly Sentence NotGiven = new(
        "Le flux n'est arrivé qu'à la séquence {0}.",
        "De feed is nog maar bij volgnummer {0}.",
        "Der Feed ist erst bei der Folgenummer {0}.",
        "The feed has only got to the sequence {0}.");

    public static void MapAcknowledgements(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/payroll/acknowledgements").WithTags("Payroll");
        group.MapGet("", GetAsync)
            .WithSummary("Read how far this key has acknowledged the payroll feed")
            .Produces<AcknowledgementResponse>();
        group.MapPost("", PostAsync)
            .WithSummary("Acknowledge the payroll feed up to a sequence")
            .WithDescription(
                "Each key for itself. It only rises: an acknowledgement that comes late or twice changes nothing, so "
                + "this POST wants no Idempotency-Key. What was not given yet cannot be acknowledged. Entries stay "
                + "readable for ever: reading again after any sequence is never wrong.")
            .Produces<AcknowledgementResponse>().ProducesProblem(422);
    }

    private static async Task<IResult> GetAsync(
        Caller caller, GatewayDbContext db, CancellationToken cancellationToken) => TypedResults.Ok(
            AcknowledgementResponse.Of(
                await AcknowledgePayroll.FindAsync(db, caller.KeyId, caller.Scope, cancellationToken)));

    private static async Task<IResult> PostAsync(
        Body<AcknowledgementRequest> body,
        Caller caller,
        AcknowledgePayroll acknowledge,
        Transactions transactions,
        CancellationToken cancellationToken)
    {
        var upTo = body.Value.UpTo;
        return await transactions.RunAsync(
            (db, token) => acknowledge.RunAsync(db, caller.KeyId, caller.Scope, upTo, token), cancellationToken) switch
        {
            AcknowledgementOutcome.Stands stands => TypedResults.Ok(AcknowledgementResponse.Of(stands)),
            AcknowledgementOutcome.NotGiven(var last) => new ProblemResult(Problem.Invalid(
                [Finding.Fatal("SGW-PAYROLL-SEQUENCE", "/upTo", NotGiven.With(last))])),
            _ => throw new InvalidOperationException("No such outcome."),
        };
    }
}
