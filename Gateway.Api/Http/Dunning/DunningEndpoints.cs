using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Dunning;

/// <summary>What would be dunned, and why or why not. Nothing is changed by asking.</summary>
internal static class DunningEndpoints
{
    /// <summary>Clients judged at once while a page is filled.</summary>
    private const int SliceSize = 500;

    public static void MapDunning(this RouteGroupBuilder api)
    {
        api.MapGet("/dunning/proposals", ListAsync).WithTags("Dunning").RequireReach(ScopeReach.LegalEntity)
            .WithSummary("List what would leave on a day, client by client")
            .WithDescription(
                "`asOf` defaults to today in Belgium. With `all=true` clients are listed too for whom nothing would "
                + "leave, each invoice with what stands against it.")
            .Produces<Page<DunningProposalResponse>>().ProducesProblem(400);
        api.MapGet("/receivables/{id:guid}/dunning", WhyAsync).WithTags("Dunning")
            .WithSummary("Read why a receivable is, or is not, dunned")
            .WithDescription(
                "By the id of the receivable or of its invoice; the same answer that a run gets. A unit's key is "
                + "answered for the receivable alone, without what the client has to its credit elsewhere.")
            .Produces<DunningDecisionResponse>().ProducesProblem(404);
        api.MapGet("/clients/{id:guid}/reminder", PreviewAsync).WithTags("Dunning")
            .RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Preview the letter that a client would get, with real data")
            .WithDescription("404 when nothing would leave that day.")
            .Produces(200, contentType: "text/html").ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        DunningReader reader,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? asOf = null,
        bool all = false,
        ClientId? client = null)
    {
        var day = asOf ?? clock.Today();
        _ = ClientId.TryParse(page.After, out var after);
        var rows = db.Receivables.AsNoTracking().VisibleTo(caller.Scope);
        rows = client is { } one ? rows.Where(row => row.ClientId == one) : rows;
        var found = new List<ClientProposal>();
        var isMore = true;
        while (isMore && found.Count <= page.Limit)
        {
            var from = after;
            var slice = await rows
                .Where(row => row.ClientId > from && row.IssueDate <= day)
                .Where(row => row.Entries.Where(entry => entry.ValueDate <= day).Sum(entry => entry.Amount) != 0)
                .Select(row => row.ClientId).Distinct().OrderBy(id => id)
                .Take(SliceSize).ToListAsync(cancellationToken);
            isMore = slice.Count == SliceSize;
            if (slice.Count > 0)
            {
                after = slice[^1];
                var judged = await reader.JudgeAsync(db, DunningSlice.Of(slice), day, cancellationToken);
                var byClient = judged.Where(proposal => all || proposal.Notice is not null)
                    .ToDictionary(proposal => proposal.Client.Id);
                found.AddRange(slice.Where(byClient.ContainsKey).Select(id => byClient[id]));
            }
        }

        return TypedResults.Ok(page.PageOf(
            found,
            proposal => proposal.Client.Id.ToString(),
            proposal => DunningProposalResponse.Of(proposal, caller.Language)));
    }

    private static async Task<IResult> WhyAsync(
        ReceivableId id,
        Caller caller,
        GatewayDbContext db,
        DunningReader reader,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? asOf = null)
    {
        var invoice = new DocumentId(id.Value);
        var row = await db.Receivables.AsNoTracking().VisibleTo(caller.Scope)
            .Where(one => one.Id == id || one.InvoiceId == invoice)
            .Select(one => new { one.Id, one.ClientId })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var day = asOf ?? clock.Today();
        IReadOnlyList<ClientProposal> judged = caller.Scope is Scope.Administration or Scope.Entity
            ? await reader.JudgeAsync(db, DunningSlice.Of([row.ClientId]), day, cancellationToken)
            : [];
        var found = judged.SelectMany(one => one.Items).SingleOrDefault(one => one.Item.Id == row.Id)
            ?? await reader.JudgeAloneAsync(db, row.Id, day, cancellationToken);
        return found is null
            ? new ProblemResult(Problem.Of(ProblemTypes.NotFound))
            : TypedResults.Ok(DunningDecisionResponse.Of(found, caller.Language));
    }

    private static async Task<IResult> PreviewAsync(
        ClientId id,
        Caller caller,
        GatewayDbContext db,
        DunningReader reader,
        LetterDrafts drafts,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? asOf = null)
    {
        var day = asOf ?? clock.Today();
        var client = await db.Clients.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        var judged = client is null ? [] : await reader.JudgeAsync(db, DunningSlice.Of([id]), day, cancellationToken);
        if (judged is not [{ Notice.Act: not StepAct.Call } proposal])
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var seller = await db.LegalEntities.AsNoTracking()
            .SingleAsync(row => row.Id == client!.LegalEntityId, cancellationToken);
        var draft = await drafts.WriteAsync(
            db, seller.ToDomain(), [proposal], [NoticeNumbers.Series], day, cancellationToken);
        return TypedResults.Text(draft[0].Written!.Html, "text/html; charset=utf-8");
    }
}
