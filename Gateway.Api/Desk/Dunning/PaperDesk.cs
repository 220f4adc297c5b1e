using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Dunning;

/// <summary>Letters for the mail house: a batch is made, downloaded, and posted once its receipt is noted.</summary>
internal static class PaperDesk
{
    public const string Path = $"{DeskRoutes.Root}/print-batches";

    private const int PageSize = 25;
    private const int EntitiesMax = 50;
    private const int FormBytesMax = 8192;
    private const int ProofLengthMax = 200;

    private static readonly Dictionary<string, DeskNews> News = new()
    {
        ["made"] = DeskNews.Done(LetterTexts.Made),
        ["posted"] = DeskNews.Done(LetterTexts.Posted),
        ["dropped"] = DeskNews.Done(LetterTexts.BatchDropped),
        ["no-printer"] = DeskNews.Refused(LetterTexts.NoPrinter),
        ["gone"] = DeskNews.Refused(DeskTexts.Gone),
    };

    public static void MapPaperDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/print-batches").WithMetadata(new RequestSizeLimitAttribute(FormBytesMax));
        group.MapGet("", ListAsync);
        group.MapPost("", MakeAsync);
        group.MapGet("/{id:guid}/zip", ZipAsync);
        group.MapPost("/{id:guid}/posted", PostedAsync);
        group.MapPost("/{id:guid}/drop", DropAsync);
    }

    private static Task<IResult> ListAsync(
        HttpContext http, GatewayDbContext db, string? after = null, string? news = null) =>
        DeskRoutes.WithSessionAsync(http, session =>
            PageAsync(http, db, session, DeskNews.Of(News, news), after, null));

    private static Task<IResult> MakeAsync(
        HttpContext http, GatewayDbContext db, Transactions transactions, PrintBatches batches) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var caller = session.Caller;
            if (!LegalEntityId.TryParse(form["entity"].ToString(), out var id)
                || !await db.LegalEntities.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, http.RequestAborted))
            {
                return await PageAsync(http, db, session, DeskNews.Refused(RunTexts.NoEntity), null, null);
            }

            if (await batches.WhyNotNowAsync(db, id, http.RequestAborted) is { } why)
            {
                return await PageAsync(http, db, session, DeskNews.Refused(why), null, null);
            }

            await transactions.RunAsync(
                (unit, token) => batches.MakeAsync(unit, id, caller.Actor, token), http.RequestAborted);
            return DeskRoutes.SeeOther($"{Path}?news=made");
        });

    private static Task<IResult> ZipAsync(Guid id, HttpContext http, GatewayDbContext db, PrintBatches batches) =>
        DeskRoutes.WithSessionAsync(http, async session =>
        {
            if (!await db.PrintBatches.OfEntityVisibleTo(session.Caller.Scope)
                .AnyAsync(row => row.Id == id, http.RequestAborted))
            {
                return DeskRoutes.SeeOther($"{Path}?news=gone");
            }

            return await batches.ZipAsync(db, id, http.RequestAborted) is { } zip
                ? Results.File(zip, "application/zip", $"{id}.zip")
                : DeskRoutes.SeeOther($"{Path}?news=no-printer");
        });

    private static Task<IResult> PostedAsync(
        Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, PrintBatches batches) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var (caller, written) = (session.Caller, form["on"].ToString());
            var proof = form["proof"].ToString().Trim();
            var news = DeskWords.ReadDay(written) is not { } on || proof.Length is 0 or > ProofLengthMax
                ? DeskNews.Refused(LetterTexts.WantsReceipt)
                : await transactions.RunAsync(
                    async (unit, token) =>
                    {
                        var batch = await unit.PrintBatches.OfEntityVisibleTo(caller.Scope)
                            .SingleOrDefaultAsync(row => row.Id == id, token);
                        if (batch is null || PrintBatches.WhyOver(batch) is not null)
                        {
                            return DeskNews.Refused(batch is null ? DeskTexts.Gone : PrintBatches.WhyOver(batch)!);
                        }

                        if (batches.FaultOf(batch, on) is { } fault)
                        {
                            return DeskNews.Wrong([fault]);
                        }

                        await batches.PostAsync(unit, batch, on, proof, caller.Actor, token);
                        return null;
                    },
                    refused => refused is null,
                    http.RequestAborted);
            return news is null
                ? DeskRoutes.SeeOther($"{Path}?news=posted")
                : await PageAsync(http, db, session, news, null, (id, written, proof));
        });

    private static Task<IResult> DropAsync(
        Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, PrintBatches batches) =>
        DeskRoutes.WithFormAsync(http, async (session, _) =>
        {
            var caller = session.Caller;
            var why = await transactions.RunAsync(
                async (unit, token) =>
                {
                    var batch = await unit.PrintBatches.OfEntityVisibleTo(caller.Scope)
                        .SingleOrDefaultAsync(row => row.Id == id, token);
                    if (batch is null || PrintBatches.WhyOver(batch) is not null)
                    {
                        return batch is null ? DeskTexts.Gone : PrintBatches.WhyOver(batch);
                    }

                    await batches.DropAsync(unit, batch, caller.Actor, token);
                    return null;
                },
                refused => refused is null,
                http.RequestAborted);
            return why is null
                ? DeskRoutes.SeeOther($"{Path}?news=dropped")
                : await PageAsync(http, db, session, DeskNews.Refused(why), null, null);
        });

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, DeskNews? news, string? after,
        (Guid Id, string On, string Proof)? refused)
    {
        var (scope, token) = (session.Caller.Scope, http.RequestAborted);
        var waiting = await db.Notices.OfEntityVisibleTo(scope)
            .Where(row => row.Channel == NoticeChannel.Post && row.State == NoticeState.Queued
                && row.PrintBatchId == null)
            .GroupBy(row => row.LegalEntityId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, token);
        var entities = await db.LegalEntities.AsNoTracking().VisibleTo(scope).OrderBy(row => row.Name)
            .Select(row => new { row.Id, row.Name }).Take(EntitiesMax).ToListAsync(token);
        var rows = db.PrintBatches.AsNoTracking().OfEntityVisibleTo(scope);
        rows = Guid.TryParse(after, out var place) ? rows.Where(row => row.Id.CompareTo(place) < 0) : rows;
        var found = await rows.OrderByDescending(row => row.Id).Take(PageSize + 1).ToListAsync(token);
        var view = new PapersView
        {
            User = session.User,
            News = news,
            Entities =
            [
                .. entities.Select(one => (one.Id.ToString(), one.Name, waiting.GetValueOrDefault(one.Id))),
            ],
            Batches =
            [
                .. found.Take(PageSize).Select(row => new PapersView.Line
                {
                    Id = row.Id,
                    On = row.On,
                    Letters = row.Letters,
                    Stopped = row.Stopped,
                    PostedOn = row.PostedOn,
                    IsDropped = row.DroppedAt is not null,
                    Proof = row.Proof,
                }),
            ],
            Next = found.Count > PageSize ? $"{Path}?after={found[PageSize - 1].Id}" : null,
            Refused = refused,
        };
        return new DeskPage<PapersPage>(DeskRoutes.StatusOf(news), (nameof(PapersPage.View), view));
    }
}
