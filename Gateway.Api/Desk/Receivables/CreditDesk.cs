using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Microsoft.AspNetCore.Mvc;

namespace Gateway.Api.Desk.Receivables;

/// <summary>Money that is kept for clients who owe something, offered on what they owe.</summary>
internal static class CreditDesk
{
    public const string Path = $"{DeskRoutes.Root}/credits";

    private static readonly Dictionary<string, DeskNews> News = new()
    {
        ["paid"] = DeskNews.Done(CreditTexts.Paid),
    };

    public static void MapCreditDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/credits").WithMetadata(new RequestSizeLimitAttribute(ApprovalPages.FormBytesMax));
        group.MapGet("", (HttpContext http, GatewayDbContext db, string? after = null, string? news = null) =>
            DeskRoutes.WithSessionAsync(http, session => PageAsync(
                http, db, session, DeskNews.Of(News, news), after)));
        group.MapPost("/{id:guid}/use", UseAsync);
    }

    private static Task<IResult> UseAsync(
        ClientId id, HttpContext http, GatewayDbContext db, Transactions transactions, ClientCredits acts) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var caller = session.Caller;
            _ = DocumentId.TryParse(form["invoice"].ToString(), out var invoice);
            var paid = await transactions.RunAsync(
                (unit, token) => acts.UseAsync(unit, caller.Scope, id, invoice, amount: null, caller.Actor, token),
                one => one is { IsZero: false },
                http.RequestAborted);
            return paid switch
            {
                null => await PageAsync(http, db, session, DeskNews.Refused(DeskTexts.Gone), null),
                { IsZero: true } => await PageAsync(
                    http, db, session, DeskNews.Refused(ClientCredits.NothingLeft), null),
                _ => DeskRoutes.SeeOther($"{Path}?news=paid"),
            };
        });

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, DeskNews? news, string? after)
    {
        var found = await CreditOffers.ReadAsync(
            db, session.Caller.Scope, after, ApprovalPages.PageSize + 1, http.RequestAborted);
        var shown = found.Take(ApprovalPages.PageSize).ToList();
        var view = new CreditsView
        {
            User = session.User,
            News = news,
            Lines =
            [
                .. shown.Select(one => new CreditsView.Line(
                    one.Client, one.ClientName, one.Kept, one.Invoice, one.Number, one.DueDate, one.Owed, one.Pays)),
            ],
            Next = found.Count > shown.Count
                ? $"{Path}{QueryString.Create("after", shown[^1].Place)}"
                : null,
        };
        return new DeskPage<CreditsPage>(DeskRoutes.StatusOf(news), (nameof(CreditsPage.View), view));
    }
}
