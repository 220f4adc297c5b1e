using Gateway.Api.Law;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>
/// Dossiers of a case: asked for and made beside the page, downloaded, and released by a second person who names the
/// hash of what it has looked at.
/// </summary>
internal static class DossierDesk
{
    public static void MapDossierDesk(this RouteGroupBuilder cases)
    {
        cases.MapPost("/{id:guid}/dossiers", AskAsync);
        cases.MapGet("/{id:guid}/dossiers/{dossier:guid}/zip", ZipAsync);
        cases.MapGet("/{id:guid}/dossiers/{dossier:guid}/pdf", PdfAsync);
        cases.MapPost("/{id:guid}/dossiers/{dossier:guid}/release", ReleaseAsync);
    }

    /// <summary>However small it is, it is made beside: a page that prints papers is a page that hangs.</summary>
    private static Task<IResult> AskAsync(
        RecoveryCaseId id, HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws,
        Transactions transactions, AskedDossiers asked, CaseLeaving leaving, TimeProvider clock) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var caller = session.Caller;
            var why = DeskWords.ReadDay(form["asOf"].ToString()) is not { } asOf || asOf > clock.Today()
                ? CaseTexts.FutureDay
                : await transactions.RunAsync(
                    async (unit, token) =>
                    {
                        var row = await CaseDesk.Whole(unit, caller.Scope)
                            .SingleOrDefaultAsync(one => one.Id == id, token);
                        if (row is null)
                        {
                            return DeskTexts.Gone;
                        }

                        var language = Enum.TryParse<Language>(form["language"].ToString(), out var chosen)
                            && Enum.IsDefined(chosen) ? chosen : caller.Language;
                        var order = new DossierOrder(asOf, language, form["send"].Count > 0);
                        var refused = await leaving.WhyNotYetAsync(unit, row, token)
                            ?? await AskedDossiers.WhyNotAsync(unit, row, order, token);
                        if (refused is null)
                        {
                            asked.Ask(unit, id, order, caller.Actor);
                        }

                        return refused;
                    },
                    refused => refused is null,
                    http.RequestAborted);
            return why is null
                ? DeskRoutes.SeeOther($"{CaseDesk.PathOf(id)}?news=asked")
                : await CaseDesk.PageAsync(http, db, book, laws, session, id, DeskNews.Refused(why));
        });

    private static Task<IResult> ReleaseAsync(
        RecoveryCaseId id, Guid dossier, HttpContext http, GatewayDbContext db, CaseBook book, LawBooks laws,
        Transactions transactions, KeptDossiers dossiers) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var hash = form["sha256"].ToString().Trim();
            var outcome = await transactions.RunAsync(
                (unit, token) => dossiers.ReleaseAsync(unit, session.Caller, id, dossier, hash, token),
                one => one is KeepOutcome.Kept,
                http.RequestAborted);
            var news = outcome switch
            {
                KeepOutcome.Kept => null,
                KeepOutcome.NotNow(var why) => DeskNews.Refused(why),
                KeepOutcome.Inadmissible(var reasons) => CaseDesk.Wrong(reasons),
                KeepOutcome.OtherHash => DeskNews.Refused(CaseSentences.OtherHash),
                _ => DeskNews.Refused(DeskTexts.Gone),
            };
            return news is null
                ? DeskRoutes.SeeOther($"{CaseDesk.PathOf(id)}?news=released")
                : await CaseDesk.PageAsync(http, db, book, laws, session, id, news);
        });

    private static Task<IResult> ZipAsync(RecoveryCaseId id, Guid dossier, HttpContext http, GatewayDbContext db) =>
        OpenAsync(id, dossier, http, db, archive =>
        {
            archive.Content.Position = 0;
            return Task.FromResult(Results.File(archive.Content, "application/zip", $"{id}.zip"));
        });

    private static Task<IResult> PdfAsync(RecoveryCaseId id, Guid dossier, HttpContext http, GatewayDbContext db) =>
        OpenAsync(id, dossier, http, db, async archive =>
        {
            await using (archive)
            {
                var pdf = await archive.ReadAsync(CaseDossier.PdfName, http.RequestAborted);
                return Results.File(pdf, "application/pdf", $"{id}.pdf");
            }
        });

    /// <summary>A kept dossier of a case that is there for who asks; what answers closes the file.</summary>
    private static Task<IResult> OpenAsync(
        RecoveryCaseId id, Guid dossier, HttpContext http, GatewayDbContext db,
        Func<DossierFile, Task<IResult>> answer) =>
        DeskRoutes.WithSessionAsync(http, async session =>
        {
            var cases = db.RecoveryCases.VisibleTo(session.Caller.Scope).Where(row => row.Id == id)
                .Select(row => row.Id);
            var kept = await db.CaseDossiers.AsNoTracking()
                .SingleOrDefaultAsync(row => row.Id == dossier && cases.Contains(row.CaseId), http.RequestAborted);
            return kept is null
                ? DeskRoutes.SeeOther($"{CaseDesk.Path}?news=gone")
                : await answer(await DossierParts.OpenAsync(db, kept, http.RequestAborted));
        });
}
