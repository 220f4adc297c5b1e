using System.Security.Claims;
using System.Text.Encodings.Web;
using Gateway.Api.Http.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Gateway.Api.Identity;

/// <summary>
/// Authenticates by <c>Authorization: Bearer sgw_…</c> (RFC 6750). A key is looked up for every request, so that a
/// revoked one is refused from that moment on. Why a key was refused is not told: a guess learns nothing.
/// </summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IApiKeys keys,
    KeyUses uses)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";

    /// <summary>The claim that says how far the key reaches, for authorisation.</summary>
    public const string ReachClaim = "reach";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.Length == 0)
        {
            return AuthenticateResult.NoResult();
        }

        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            || !ApiKey.TryParse(header[Bearer.Length..].Trim(), out var secret)
            || await keys.FindAsync(secret.Hash, Context.RequestAborted) is not { RevokedAt: null } key)
        {
            return AuthenticateResult.Fail("The API key is not good.");
        }

        Caller.Admit(Context, key);
        uses.Note(key.Id);
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, key.Id.ToString()),
                .. from reach in Enum.GetValues<ScopeReach>()
                   where key.Scope.Reaches(reach)
                   select new Claim(ReachClaim, reach.ToString()),
            ],
            SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Request.Headers.Authorization.Count == 0
            ? "Bearer realm=\"gateway\""
            : "Bearer realm=\"gateway\", error=\"invalid_token\"";
        return new ProblemResult(Problem.Of(ProblemTypes.NotAuthenticated)).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        new ProblemResult(Problem.Of(ProblemTypes.NotAllowed)).ExecuteAsync(Context);
}
