using System.Collections.Frozen;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Gateway.Api.Identity;

namespace Gateway.Api.Desk;

/// <summary>
/// Who sits at the desk: the API key of a cookie that no script reads, no other site sends and no path but the desk's
/// gets (docs/adr/0027). The key is looked up for every request, so that a revoked one ends the session at once.
/// </summary>
internal sealed record DeskSession(Caller Caller, string FormToken)
{
    public const string CookieName = "gateway_desk";

    /// <summary>The field of every form that changes something.</summary>
    public const string TokenField = "token";

    private static readonly FrozenSet<string> ProxyHeaders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Proto");

    /// <summary>Who is signed in, as people know them: the person, or the first characters of the key.</summary>
    public string Who => Caller.Person ?? $"{Caller.Prefix}…";

    public DeskUser User => new(Caller.Language, Who, FormToken);

    private static readonly byte[] Purpose = "gateway desk form"u8.ToArray();

    /// <summary>The session of a request; null when its cookie holds no key that is good.</summary>
    public static async Task<DeskSession?> OfAsync(HttpContext http, IApiKeys keys, KeyUses uses)
    {
        if (!ApiKey.TryParse(http.Request.Cookies[CookieName], out var secret)
            || await keys.FindAsync(secret.Hash, http.RequestAborted) is not { RevokedAt: null } key)
        {
            return null;
        }

        Caller.Admit(http, key);
        uses.Note(key.Id);
        return new DeskSession(await Caller.BindAsync(http), TokenOf(secret));
    }

    /// <summary>Keeps the key until the browser is closed.</summary>
    public static void Begin(HttpContext http, ApiKey key) =>
        http.Response.Cookies.Append(CookieName, key.Reveal(), Options(http));

    public static void End(HttpContext http) => http.Response.Cookies.Delete(CookieName, Options(http));

    /// <summary>Whether a form came from a page of this session: another site knows no token and makes none.</summary>
    public bool IsFormOurs(IFormCollection form) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(FormToken), Encoding.UTF8.GetBytes(form[TokenField].ToString()));

    /// <summary>It follows from the key, so that every node knows it and nothing is stored.</summary>
    private static string TokenOf(ApiKey key) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.Reveal()), Purpose));

    private static CookieOptions Options(HttpContext http) => new()
    {
        Path = DeskRoutes.Root,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = !IsOnThisMachine(http.Request),
        IsEssential = true,
    };

    /// <summary>
    /// Behind a proxy that ends TLS a request comes by plain HTTP, and the browser's did not. Only one that came
    /// straight from a browser of this machine leaves the cookie open to plain HTTP.
    /// </summary>
    private static bool IsOnThisMachine(HttpRequest request) =>
        !request.IsHttps
        && !request.Headers.Keys.Any(name => ProxyHeaders.Contains(name))
        && (request.Host.Host == "localhost"
            || (IPAddress.TryParse(request.Host.Host, out var address) && IPAddress.IsLoopback(address)));
}
