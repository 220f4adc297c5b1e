using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Gateway.Api.Desk.Banking;

/// <summary>
/// Where client service takes in the bank's files and decides on what waits. Acts are those of the API; each works
/// without a script, and is sent once however often the page is loaded again.
/// </summary>
internal static class StatementDesk
{
    public const string Path = $"{DeskRoutes.Root}/statements";

    /// <summary>As large as the API takes a file, and some room for the form around it.</summary>
    private const int UploadBytesMax = 65 * 1024 * 1024;

    /// <summary>What the page may be asked to say after an act; nothing else of the address is shown.</summary>
    private static readonly IReadOnlyDictionary<string, (Sentence Sentence, bool IsBad)> News =
        new Dictionary<string, (Sentence, bool)>
        {
            ["taken"] = (StatementTexts.Taken, false),
            ["repeated"] = (StatementTexts.Repeated, false),
            ["accepted"] = (StatementTexts.Accepted, false),
            ["aside"] = (StatementTexts.Aside, false),
            ["undone"] = (StatementTexts.Undone, false),
            ["changed"] = (StatementTexts.Changed, true),
        };

    public static void MapStatementDesk(this RouteGroupBuilder desk)
    {
        desk.MapGet("/statements", GetAsync);
        desk.MapPost("/statements", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(UploadBytesMax));
    }

    private static Task<IResult> GetAsync(
        HttpContext http, GatewayDbContext db, string? news = null, string? after = null, string? movement = null) =>
        DeskRoutes.WithSessionAsync(http, session =>
        {
            _ = MovementId.TryParse(after, out var place);
            var (sentence, isBad) = News.GetValueOrDefault(news ?? "");
            return PageAsync(
                http, db, session, sentence, isBad, [], place,
                MovementId.TryParse(movement, out var decided) ? decided : null);
        });

    private static Task<IResult> UploadAsync(
        HttpContext http, GatewayDbContext db, Transactions transactions, TakeStatements takeStatements) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            if (form.Files is not [{ Length: > 0 } upload])
            {
                return await PageAsync(http, db, session, StatementTexts.NoFile, isBad: true, [], default);
            }

            using var content = new MemoryStream();
            await upload.CopyToAsync(content, http.RequestAborted);
            var file = new BankFile(content.ToArray(), System.IO.Path.GetFileName(upload.FileName));
            var caller = session.Caller;
            return await transactions.RunAsync(
                (unit, token) => takeStatements.RunAsync(unit, file, caller.Scope.Covers, caller.Actor, token),
                outcome => outcome is IntakeOutcome.Taken,
                http.RequestAborted) switch
            {
                IntakeOutcome.Taken { IsRepeated: true } => DeskRoutes.SeeOther($"{Path}?news=repeated"),
                IntakeOutcome.Taken => DeskRoutes.SeeOther($"{Path}?news=taken"),
                IntakeOutcome.Refused(var findings) =>
                    await PageAsync(http, db, session, StatementTexts.Refused, isBad: true, findings, default),
                _ => throw new InvalidOperationException("No such outcome."),
            };
        });

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, Sentence? news, bool isBad,
        IReadOnlyList<Finding> findings, MovementId after, MovementId? decided = null)
    {
        var scope = session.Caller.Scope;
        var queue = await MovementQueue.ReadAsync(db, scope, after, http.RequestAborted);
        var hasMore = queue.Count > MovementQueue.PageSize;
        var view = new StatementView
        {
            Language = session.Caller.Language,
            Who = session.Who,
            FormToken = session.FormToken,
            News = news,
            Decided = decided,
            IsBad = isBad,
            Findings = findings,
            Last = await MovementQueue.LastAsync(db, scope, http.RequestAborted),
            Queue = hasMore ? [.. queue.Take(MovementQueue.PageSize)] : queue,
            Next = hasMore ? queue[MovementQueue.PageSize - 1].Id.ToString() : null,
        };
        return new DeskPage<StatementsPage>(
            isBad ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            (nameof(StatementsPage.View), view));
    }
}
