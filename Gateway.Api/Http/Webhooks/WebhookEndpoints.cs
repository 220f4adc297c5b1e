using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Outbox.Webhooks;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Webhooks;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Webhooks;

/// <summary>Who is told by HTTP what is new.</summary>
internal static class WebhookEndpoints
{
    private static readonly TimeSpan EarlierSecretFor = TimeSpan.FromHours(24);

    private static readonly Sentence NoKey = new(
        "Aucune clé n'est configurée pour les secrets (Webhooks:KeyFile).",
        "Er is geen sleutel voor de geheimen ingesteld (Webhooks:KeyFile).",
        "Es ist kein Schlüssel für die Geheimnisse eingerichtet (Webhooks:KeyFile).",
        "No key is configured for the secrets (Webhooks:KeyFile).");

    private static readonly Sentence TooMany = new(
        "Cette clé voit déjà {0} adresses, le plus qui soit permis.",
        "Deze sleutel ziet al {0} adressen, het hoogste dat mag.",
        "Dieser Schlüssel sieht schon {0} Adressen, mehr sind nicht erlaubt.",
        "This key sees {0} endpoints already, which is the most.");

    public static void MapWebhooks(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/webhooks").WithTags("Webhooks");
        group.MapGet("", ListAsync)
            .WithSummary("List the endpoints the key may see, and how they stand")
            .Produces<Page<WebhookResponse>>();
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read an endpoint")
            .Produces<WebhookResponse>().ProducesProblem(404);
        group.MapPost("", PostAsync)
            .WithSummary("Have an endpoint told of a feed")
            .WithDescription(
                "It is told what the key may see, in the order of the feed, one message at a time, as Standard "
                + "Webhooks 1.0 has it: `webhook-id` (the event's own id, the same at every try), `webhook-timestamp` "
                + "and `webhook-signature`. What it answers with 2xx is its own; anything else is tried again for 72 "
                + "hours, and then it is disabled with the reason. Redirects are not followed. The answer shows the "
                + "`secret` once: sent again, it comes without. When the key is revoked, nothing more is told.")
            .Produces<WebhookResponse>(201).ProducesProblem(409).ProducesProblem(422).ProducesProblem(503);
        group.MapDelete("/{id:guid}", DeleteAsync)
            .WithSummary("Tell an endpoint nothing more")
            .Produces(204).ProducesProblem(404);
        api.MapPost("/webhooks/{id:guid}:replay", ReplayAsync).WithTags("Webhooks")
            .WithSummary("Tell an endpoint again, from a sequence on")
            .WithDescription("One that was disabled is active again. From now on it is this key's.")
            .Produces<WebhookResponse>().ProducesProblem(404).ProducesProblem(422);
        api.MapPost("/webhooks/{id:guid}:rotate", RotateAsync).WithTags("Webhooks")
            .WithSummary("Give an endpoint a new secret")
            .WithDescription(
                "The answer shows it once. For 24 hours each message bears two signatures, by the new secret and by "
                + "the one before it.")
            .Produces<WebhookResponse>().ProducesProblem(404).ProducesProblem(503);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        _ = Guid.TryParse(page.After, out var after);
        var rows = await db.Webhooks.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => row.Id > after)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(
            rows, row => row.Id.ToString(), row => WebhookResponse.Of(row, caller.Language)));
    }

    private static async Task<IResult> GetAsync(
        Guid id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var row = await db.Webhooks.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return row is null
            ? new ProblemResult(Problem.Of(ProblemTypes.NotFound))
            : TypedResults.Ok(WebhookResponse.Of(row, caller.Language));
    }

    private static async Task<IResult> PostAsync(
        Body<WebhookRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        WebhookSecrets secrets,
        WebhookOptions options,
        IWebhookMessages messages,
        TimeProvider clock)
    {
        WebhookRow? made = null;
        var answer = await posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var request = body.Value;
            var feed = request.Feed ?? WebhookFeed.Events;
            var last = await LastAsync(db, feed, token);
            if (WebhookChecks.Of(request, messages.TypesOf(feed), options.AllowLoopback, last) is { Count: > 0 } found)
            {
                return Reply.Refuse(Problem.Invalid(found));
            }

            if (secrets.CurrentKey is not { } secretKey)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.Unavailable) with { Detail = NoKey });
            }

            var count = await db.Webhooks.VisibleTo(caller.Scope).CountAsync(token);
            if (count >= options.EndpointsMax)
            {
                return Reply.Refuse(Problem.Conflict(TooMany.With(count)));
            }

            made = RowOf(request, feed, last, secretKey, caller, clock.GetUtcNow());
            db.Webhooks.Add(made);
            return Reply.Created(WebhookResponse.Of(made, caller.Language), AddressOf(made.Id));
        });
        return IsNew(answer) && made is not null
            ? TypedResults.Created(AddressOf(made.Id), Shown(made, caller, secrets))
            : answer;
    }

    private static async Task<IResult> DeleteAsync(Guid id, Caller caller, Transactions transactions, HttpContext http)
    {
        var removed = await transactions.RunAsync(
            (db, token) => db.Webhooks.VisibleTo(caller.Scope).Where(row => row.Id == id).ExecuteDeleteAsync(token),
            http.RequestAborted);
        return removed == 0 ? new ProblemResult(Problem.Of(ProblemTypes.NotFound)) : TypedResults.NoContent();
    }

    private static Task<IResult> ReplayAsync(
        Guid id,
        Body<WebhookReplayRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var row = await db.Webhooks.VisibleTo(caller.Scope).SingleOrDefaultAsync(one => one.Id == id, token);
            if (row is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var after = body.Value.After;
            if (WebhookChecks.After(after, await LastAsync(db, row.Feed, token)).ToList() is { Count: > 0 } findings)
            {
                return Reply.Refuse(Problem.Invalid(findings));
            }

            // Whoever is telling it right now loses the lease, and with it the right to move the cursor.
            (row.Cursor, row.KeyId, row.LeaseOwner) = (after, caller.KeyId, null);
            (row.State, row.End, row.FailingSince, row.FailedTries) = (WebhookState.Active, null, null, 0);
            row.NextAttemptAt = clock.GetUtcNow();
            return Reply.Fine(WebhookResponse.Of(row, caller.Language));
        });

    private static async Task<IResult> RotateAsync(
        Guid id,
        Body<WebhookRotationRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        WebhookSecrets secrets,
        TimeProvider clock)
    {
        WebhookRow? rotated = null;
        var answer = await posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var row = await db.Webhooks.VisibleTo(caller.Scope).SingleOrDefaultAsync(one => one.Id == id, token);
            if (row is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            if (secrets.CurrentKey is not { } secretKey)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.Unavailable) with { Detail = NoKey });
            }

            (row.EarlierSecretKey, row.EarlierSecretUntil) = (row.SecretKey, clock.GetUtcNow() + EarlierSecretFor);
            (row.SecretKey, row.SecretVersion) = (secretKey, row.SecretVersion + 1);
            rotated = row;
            return Reply.Fine(WebhookResponse.Of(row, caller.Language));
        });
        return IsNew(answer) && rotated is not null ? TypedResults.Ok(Shown(rotated, caller, secrets)) : answer;
    }

    private static WebhookRow RowOf(
        WebhookRequest request, WebhookFeed feed, long last, string secretKey, Caller caller, DateTimeOffset now)
    {
        (ProductionUnitId? Unit, LegalEntityId? Entity) scope = caller.Scope switch
        {
            Scope.Unit one => (one.UnitId, one.LegalEntityId),
            Scope.Entity one => (null, one.LegalEntityId),
            _ => (null, null),
        };
        return new WebhookRow
        {
            Id = Guid.CreateVersion7(now),
            KeyId = caller.KeyId,
            UnitId = scope.Unit,
            LegalEntityId = scope.Entity,
            Url = request.Url,
            Feed = feed,
            Types = request.Types is { } types ? string.Join(',', types) : null,
            CreatedAt = now,
            SecretKey = secretKey,
            SecretVersion = 1,
            State = WebhookState.Active,
            Cursor = request.After ?? last,
            NextAttemptAt = now,
        };
    }

    private static Task<long> LastAsync(GatewayDbContext db, WebhookFeed feed, CancellationToken cancellationToken)
    {
        var name = feed == WebhookFeed.Payroll ? Feeds.Payroll : Feeds.Events;
        return db.FeedCounters.Where(row => row.Feed == name).Select(row => row.Last).SingleAsync(cancellationToken);
    }

    /// <summary>The stored answer never has the secret; it stands in the first one alone.</summary>
    private static bool IsNew(IResult answer) => answer is Idempotency.Answer { IsSuccess: true, IsReplayed: false };

    private static WebhookResponse Shown(WebhookRow row, Caller caller, WebhookSecrets secrets) =>
        WebhookResponse.Of(row, caller.Language) with { Secret = secrets.Of(row)!.Reveal() };

    private static string AddressOf(Guid id) => $"{ApiRoutes.Root}/webhooks/{id}";
}
