using Gateway.Api.Desk.Banking;
using Gateway.Api.Desk.Dunning;
using Gateway.Api.Desk.LegalRecovery;
using Gateway.Api.Desk.Payroll;
using Gateway.Api.Desk.Receivables;
using Gateway.Api.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gateway.Api.Desk;

/// <summary>The pages of the people who work with the gateway.</summary>
internal static class DeskRoutes
{
    public const string Root = "/desk";

    private const string SignIn = $"{Root}/sign-in";

    /// <summary>A sign-in form holds one key.</summary>
    private const int SmallFormBytesMax = 4096;

    private static readonly string Styles = ReadStyles();

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup(Root).ExcludeFromDescription();
        desk.MapGet("", () => Results.Redirect(StatementDesk.Path));
        desk.MapGet("/desk.css", () => Results.Text(Styles, "text/css; charset=utf-8"));
        desk.MapGet("/sign-in", (HttpContext http) => SignInPageOf(http, isRefused: false));
        desk.MapPost("/sign-in", SignInAsync).WithMetadata(new RequestSizeLimitAttribute(SmallFormBytesMax));
        desk.MapPost("/sign-out", (Delegate)SignOutAsync)
            .WithMetadata(new RequestSizeLimitAttribute(SmallFormBytesMax));
        desk.MapStatementDesk();
        desk.MapMovementDesk();
        desk.MapMovementSearchDesk();
        desk.MapUnitDesk();
        desk.MapRunDesk();
        desk.MapHoldDesk();
        desk.MapPlanDesk();
        desk.MapLetterDesk();
        desk.MapPaperDesk();
        desk.MapCaseDesk();
        desk.MapExhibitDesk();
        desk.MapRefundDesk();
        desk.MapWriteOffDesk();
        desk.MapCreditDesk();
        desk.MapBalanceDesk();
    }

    /// <summary>Runs what wants a session that reaches a legal entity; others are asked to sign in.</summary>
    public static async Task<IResult> WithSessionAsync(HttpContext http, Func<DeskSession, Task<IResult>> act)
    {
        var (keys, uses) = (
            http.RequestServices.GetRequiredService<IApiKeys>(), http.RequestServices.GetRequiredService<KeyUses>());
        return await DeskSession.OfAsync(http, keys, uses) is { } session
            && session.Caller.Scope.Reaches(ScopeReach.LegalEntity)
            ? await act(session)
            : SeeOther(SignIn);
    }

    /// <summary>The same for a form: without the token of the session it is refused, and nothing was done.</summary>
    public static Task<IResult> WithFormAsync(
        HttpContext http, Func<DeskSession, IFormCollection, Task<IResult>> act) =>
        WithSessionAsync(http, async session =>
            await ReadFormAsync(http) is { } form && session.IsFormOurs(form)
                ? await act(session, form)
                : Results.StatusCode(StatusCodes.Status400BadRequest));

    /// <summary>After a form the browser is sent to a page that can be loaded again without sending it twice.</summary>
    public static IResult SeeOther(string path) => new SeeOtherResult(path);

    /// <summary>422 where an act was refused: nothing was done, and the page says why.</summary>
    public static int StatusOf(DeskNews? news) =>
        news is { IsBad: true } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;

    private static async Task<IResult> SignInAsync(HttpContext http, IApiKeys keys)
    {
        var form = await ReadFormAsync(http);
        if (form is null
            || !ApiKey.TryParse(form["key"].ToString().Trim(), out var key)
            || await keys.FindAsync(key.Hash, http.RequestAborted) is not { RevokedAt: null } known
            || !known.Scope.Reaches(ScopeReach.LegalEntity))
        {
            return SignInPageOf(http, isRefused: true);
        }

        DeskSession.Begin(http, key);
        return SeeOther(StatementDesk.Path);
    }

    private static Task<IResult> SignOutAsync(HttpContext http) => WithFormAsync(http, (_, _) =>
    {
        DeskSession.End(http);
        return Task.FromResult(SeeOther(SignIn));
    });

    private static IResult SignInPageOf(HttpContext http, bool isRefused) => new DeskPage<SignInPage>(
        isRefused ? StatusCodes.Status401Unauthorized : StatusCodes.Status200OK,
        (nameof(SignInPage.Language), RequestLanguage.Of(http)),
        (nameof(SignInPage.IsRefused), isRefused));

    /// <summary>Null when the body is no form, or larger than its endpoint takes.</summary>
    private static async Task<IFormCollection?> ReadFormAsync(HttpContext http)
    {
        try
        {
            return http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : null;
        }
        catch (Exception fault) when (fault is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }

    private static string ReadStyles()
    {
        using var stream = typeof(DeskRoutes).Assembly.GetManifestResourceStream("Gateway.Api.Desk.desk.css")
            ?? throw new InvalidOperationException("The styles of the desk are not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
