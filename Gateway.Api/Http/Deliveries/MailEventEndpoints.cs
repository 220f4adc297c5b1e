using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Identity;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;

namespace Gateway.Api.Http.Deliveries;

/// <summary>What mail providers report.</summary>
internal static class MailEventEndpoints
{
    public static void MapMailEvents(this RouteGroupBuilder api) =>
        api.MapPost("/mail-events", PostAsync).WithTags("Deliveries").RequireReach(ScopeReach.Administration)
            .WithSummary("Report what became of mails")
            .WithDescription(
                "Bounces, complaints, deferrals and deliveries, as a mail provider tells them; a bounce or complaint "
                + "takes the delivery back to a person and shows in the timeline. Each event counts once by its id, so "
                + "this POST wants no Idempotency-Key.")
            .Produces<MailEventsResponse>().ProducesProblem(422);

    private static async Task<IResult> PostAsync(
        Body<MailEventsRequest> body,
        TakeMailEvents take,
        Transactions transactions,
        CancellationToken cancellationToken)
    {
        var events = body.Value.Events.Select(one => one.ToEvent()).ToList();
        var outcomes = await transactions.RunAsync((db, token) => take.RunAsync(db, events, token), cancellationToken);
        return TypedResults.Ok(new MailEventsResponse
        {
            Taken = outcomes.Count(outcome => outcome == MailEventOutcome.Taken),
            Repeated = outcomes.Count(outcome => outcome == MailEventOutcome.Repeated),
            Unknown = outcomes.Count(outcome => outcome == MailEventOutcome.UnknownMessage),
        });
    }
}
