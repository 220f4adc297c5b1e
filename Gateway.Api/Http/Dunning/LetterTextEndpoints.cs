using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Correspondence.Letters;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Dunning;

/// <summary>The words of letters, by tone and language: written, looked at with real data, then put to use.</summary>
internal static class LetterTextEndpoints
{
    public static void MapLetterTexts(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/dunning/letter-texts").WithTags("Letters").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("", ListAsync).WithSummary("List the versions of the house, the oldest first")
            .Produces<Page<LetterTextResponse>>().ProducesProblem(400);
        group.MapGet("/product", ListProduct).WithSummary("List the texts that come with the product")
            .Produces<IReadOnlyList<LetterTextResponse>>();
        group.MapPost("", SaveAsync)
            .WithSummary("Write a new version of a text")
            .WithDescription(
                "It is not used yet. Refused where a first reminder to a consumer written with it would lack a mention "
                + "of CEL art. XIX.2, and where an amount is written by hand.")
            .Produces<LetterTextResponse>(201).ProducesProblem(404).ProducesProblem(422);
        group.MapGet("/{id:guid}/preview", PreviewAsync)
            .WithSummary("Preview the letter that a client would get with a text, with real data")
            .WithDescription("404 when nothing of this tone and language would leave to the client that day.")
            .Produces(200, contentType: "text/html").ProducesProblem(404);
        group.MapPost("/{id:guid}:use", UseAsync)
            .WithSummary("Use a text from now on, in the place of the one before")
            .Produces<LetterTextResponse>().ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/{id:guid}:withdraw", WithdrawAsync)
            .WithSummary("Use a text no more: the product's takes its place")
            .Produces<LetterTextResponse>().ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        _ = Guid.TryParse(page.After, out var after);
        var found = await db.LetterTexts.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .Where(row => row.Id.CompareTo(after) > 0)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Id.ToString(), LetterTextResponse.Of));
    }

    private static IResult ListProduct(Caller caller)
    {
        _ = caller;
        return TypedResults.Ok<IReadOnlyList<LetterTextResponse>>(
        [
            .. from tone in Enum.GetValues<LetterTone>()
               from language in Enum.GetValues<Language>()
               select LetterTextResponse.Of(tone, language, LetterWording.OfProduct(tone, language)),
        ]);
    }

    private static Task<IResult> SaveAsync(
        Body<LetterTextRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var (request, now) = (body.Value, clock.GetUtcNow());
            if (!await db.LegalEntities.VisibleTo(caller.Scope).AnyAsync(row => row.Id == request.LegalEntity, token)
                || !caller.Scope.Covers(request.LegalEntity))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var last = await db.LetterTexts
                .Where(row => row.LegalEntityId == request.LegalEntity)
                .Where(row => row.Tone == request.Tone && row.Language == request.Language)
                .MaxAsync(row => (int?)row.Version, token) ?? 0;
            var text = new LetterTextRow
            {
                Id = Guid.CreateVersion7(now),
                LegalEntityId = request.LegalEntity,
                Tone = request.Tone,
                Language = request.Language,
                Version = last + 1,
                Title = request.Title,
                Opening = request.Opening,
                Body = request.Body,
                Author = caller.Actor,
                MadeAt = now,
            };
            var findings = await WordingRules.CheckAsync(text.Tone, text.Language, text.ToWording());
            if (findings.Count > 0)
            {
                return Reply.Refuse(Problem.Invalid(findings));
            }

            db.LetterTexts.Add(text);
            return Reply.Created(LetterTextResponse.Of(text), $"{ApiRoutes.Root}/dunning/letter-texts");
        });

    private static async Task<IResult> PreviewAsync(
        Guid id,
        Caller caller,
        GatewayDbContext db,
        DunningReader reader,
        LetterDrafts drafts,
        TimeProvider clock,
        CancellationToken cancellationToken,
        ClientId? client = null,
        DateOnly? asOf = null)
    {
        var day = asOf ?? clock.Today();
        var text = await db.LetterTexts.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        var isOurs = text is not null && client is not null && await db.Clients.VisibleTo(caller.Scope)
            .AnyAsync(row => row.Id == client && row.LegalEntityId == text.LegalEntityId, cancellationToken);
        var judged = isOurs
            ? await reader.JudgeAsync(db, DunningSlice.Of([client!.Value]), day, cancellationToken)
            : [];
        if (judged is not [{ Notice.Act: not StepAct.Call } proposal])
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var seller = (await db.LegalEntities.AsNoTracking()
            .SingleAsync(row => row.Id == text!.LegalEntityId, cancellationToken)).ToDomain();
        var texts = (await LetterTextBook.ReadAsync(db, seller.Id, cancellationToken))
            .With(text!.Tone, text.Language, text.ToWording());
        var draft = (await drafts.WriteAsync(
            db, seller, [proposal], [NoticeNumbers.Series], day, cancellationToken, texts))[0];
        return draft.Letter is { } letter && letter.Tone == text.Tone && letter.Language == text.Language
            ? TypedResults.Text(draft.Written!.Html, "text/html; charset=utf-8")
            : new ProblemResult(Problem.Of(ProblemTypes.NotFound));
    }

    /// <summary>Checked again: the law, or what we know of it, may have changed since it was written.</summary>
    private static Task<IResult> UseAsync(
        Guid id,
        Body<RunActRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var text = await db.LetterTexts.OfEntityVisibleTo(caller.Scope)
                .SingleOrDefaultAsync(row => row.Id == id, token);
            if (text is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var findings = await WordingRules.CheckAsync(text.Tone, text.Language, text.ToWording());
            if (findings.Count > 0)
            {
                return Reply.Refuse(Problem.Invalid(findings));
            }

            var now = clock.GetUtcNow();
            await db.LetterTexts
                .Where(row => row.LegalEntityId == text.LegalEntityId && row.Id != id)
                .Where(row => row.Tone == text.Tone && row.Language == text.Language)
                .Where(row => row.UsedFrom != null && row.UsedUntil == null)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.UsedUntil, now), token);
            (text.UsedFrom, text.UsedBy, text.UsedUntil) = (now, caller.Actor, null);
            return Reply.Fine(LetterTextResponse.Of(text));
        });

    private static Task<IResult> WithdrawAsync(
        Guid id,
        Body<RunActRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var text = await db.LetterTexts.OfEntityVisibleTo(caller.Scope)
                .SingleOrDefaultAsync(row => row.Id == id, token);
            if (text is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            text.UsedUntil ??= clock.GetUtcNow();
            return Reply.Fine(LetterTextResponse.Of(text));
        });
}
