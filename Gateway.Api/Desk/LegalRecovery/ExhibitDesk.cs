using Gateway.Api.Dunning;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Findings;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>The exhibits of a client and its invoices: looked at, kept and withdrawn. Acts are those of the API.
/// </summary>
internal static class ExhibitDesk
{
    public const string Path = $"{DeskRoutes.Root}/exhibits";

    private const int FormBytesMax = 4096;

    /// <summary>Twice what is taken: a file somewhat too large is told so.</summary>
    private const int UploadBytesMax = 2 * ExhibitCheck.OctetsMax;

    private static readonly Dictionary<string, DeskNews> News = new()
    {
        ["kept"] = DeskNews.Done(ExhibitTexts.Kept),
        ["known"] = DeskNews.Done(ExhibitTexts.Known),
        ["withdrawn"] = DeskNews.Done(ExhibitTexts.Withdrawn),
        ["gone"] = DeskNews.Refused(DeskTexts.Gone),
    };

    public static void MapExhibitDesk(this RouteGroupBuilder desk)
    {
        desk.MapGet("/exhibits", GetAsync);
        desk.MapPost("/exhibits", KeepAsync).WithMetadata(new RequestSizeLimitAttribute(UploadBytesMax));
        desk.MapGet("/exhibits/{id:guid}/content", ContentAsync);
        desk.MapPost("/exhibits/{id:guid}/withdraw", WithdrawAsync)
            .WithMetadata(new RequestSizeLimitAttribute(FormBytesMax));
    }

    public static string PathOf(ClientId client) => $"{Path}?client={client}";

    private static Task<IResult> GetAsync(
        HttpContext http, GatewayDbContext db, string? client = null, string? after = null, string? news = null) =>
        DeskRoutes.WithSessionAsync(http, async session =>
        {
            var sought = client?.Trim() ?? "";
            if (sought.Length == 0)
            {
                return PageOf(new ExhibitsView { User = session.User, News = DeskNews.Of(News, news) });
            }

            return await DeskClients.FindAsync(db, session.Caller.Scope, sought, http.RequestAborted) is { } one
                ? PageOf(await ExhibitBook.ReadAsync(db, session, one.Client, after, http.RequestAborted) with
                {
                    News = DeskNews.Of(News, news),
                })
                : PageOf(new ExhibitsView
                {
                    User = session.User,
                    Sought = sought,
                    News = DeskNews.Refused(Dunning.HoldTexts.NoClient.With(sought)),
                });
        });

    private static Task<IResult> KeepAsync(
        HttpContext http, GatewayDbContext db, Transactions transactions, KeepExhibit keep) =>
        DeskRoutes.WithFormAsync(http, async (session, fields) =>
        {
            var (scope, token) = (session.Caller.Scope, http.RequestAborted);
            if (await DeskClients.FindAsync(db, scope, fields["client"].ToString(), token) is not { } client)
            {
                return DeskRoutes.SeeOther($"{Path}?news=gone");
            }

            var form = ExhibitForm.Of(fields);
            var (paper, findings) = await ReadAsync(fields, form, token);
            if (paper is null)
            {
                return await RefusedAsync(findings);
            }

            var outcome = await transactions.RunAsync(
                (unit, stop) => KeepAtAsync(unit, session.Caller, client, form, paper, keep, stop),
                one => one is ExhibitOutcome.Kept,
                token);
            return outcome switch
            {
                ExhibitOutcome.Kept => DeskRoutes.SeeOther($"{PathOf(client.Client)}&news=kept"),
                ExhibitOutcome.Known => DeskRoutes.SeeOther($"{PathOf(client.Client)}&news=known"),
                ExhibitOutcome.Refused(var wrong) => await RefusedAsync(wrong),
                _ => throw new InvalidOperationException("No such outcome."),
            };

            async Task<IResult> RefusedAsync(IReadOnlyList<Finding> wrong) =>
                PageOf(await ExhibitBook.ReadAsync(db, session, client.Client, null, token) with
                {
                    News = DeskNews.Wrong(wrong),
                    Form = form,
                });
        });

    /// <summary>The paper that was sent, or all that is wrong with what was written.</summary>
    private static async Task<(ExhibitPaper? Paper, IReadOnlyList<Finding> Findings)> ReadAsync(
        IFormCollection fields, ExhibitForm form, CancellationToken cancellationToken)
    {
        var (kind, findings) = form.Read();
        if (fields.Files is not [{ Length: > 0 } upload])
        {
            return (null, [.. findings, Finding.Fatal("SGW-EXHIBIT-FILE", "/file", ExhibitTexts.WantsFile)]);
        }

        if (findings.Count > 0)
        {
            return (null, findings);
        }

        using var content = new MemoryStream();
        await upload.CopyToAsync(content, cancellationToken);

        // Some browsers send the folder of the file as well.
        var name = upload.FileName[(upload.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return (
            new ExhibitPaper(kind, name, content.ToArray(), form.Description.Length == 0 ? null : form.Description),
            []);
    }

    private static async Task<ExhibitOutcome> KeepAtAsync(
        GatewayDbContext db, Caller caller, ClientRowKey client, ExhibitForm form, ExhibitPaper paper,
        KeepExhibit keep, CancellationToken cancellationToken)
    {
        var holder = form.Invoice.Length == 0
            ? await ExhibitHolder.AtClientAsync(db, caller.Scope, client.Client, cancellationToken)
            : await ExhibitBook.InvoiceAsync(db, caller.Scope, client.Client, form.Invoice, cancellationToken)
                is { } invoice
                ? await ExhibitHolder.AtInvoiceAsync(db, caller.Scope, invoice, cancellationToken)
                : null;
        return holder is null
            ? new ExhibitOutcome.Refused(
                [Finding.Fatal("SGW-EXHIBIT-INVOICE", "/invoice", ExhibitTexts.NoInvoice.With(form.Invoice))])
            : await keep.RunAsync(db, holder, paper, caller, cancellationToken);
    }

    private static Task<IResult> WithdrawAsync(
        Guid id, HttpContext http, GatewayDbContext db, Transactions transactions, KeepExhibit keep) =>
        DeskRoutes.WithFormAsync(http, async (session, _) =>
        {
            var client = await transactions.RunAsync(
                async (unit, token) =>
                {
                    var row = await unit.Exhibits.VisibleTo(session.Caller.Scope)
                        .SingleOrDefaultAsync(one => one.Id == id, token);
                    return row is not null && await keep.WithdrawAsync(unit, row, session.Caller, token)
                        ? row.ClientId
                        : (ClientId?)null;
                },
                done => done is not null,
                http.RequestAborted);
            return DeskRoutes.SeeOther(client is { } one ? $"{PathOf(one)}&news=withdrawn" : $"{Path}?news=gone");
        });

    /// <summary>As a file to save, whatever it is: nothing of it is shown by a browser.</summary>
    private static Task<IResult> ContentAsync(Guid id, HttpContext http, GatewayDbContext db) =>
        DeskRoutes.WithSessionAsync(http, async session =>
        {
            var row = await db.Exhibits.AsNoTracking().VisibleTo(session.Caller.Scope)
                .SingleOrDefaultAsync(one => one.Id == id, http.RequestAborted);
            return row is null
                ? DeskRoutes.SeeOther($"{Path}?news=gone")
                : Results.File(
                    await DossierSources.ContentAsync(db, row, http.RequestAborted), row.MediaType, row.FileName);
        });

    private static DeskPage<ExhibitsPage> PageOf(ExhibitsView view) =>
        new(DeskRoutes.StatusOf(view.News), (nameof(ExhibitsPage.View), view));
}
