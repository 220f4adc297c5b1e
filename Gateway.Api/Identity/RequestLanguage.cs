using Gateway.Domain.Languages;

namespace Gateway.Api.Identity;

/// <summary>
/// The language a request wants its sentences in (RFC 9110, section 12.5.4): the supported one of the highest weight,
/// the first of equals. Without a header, or with none we speak, English: a caller that names no language is a program,
/// and its log is read by developers.
/// </summary>
internal static class RequestLanguage
{
    public const Language Default = Language.En;

    /// <summary>A header longer than this is not looked at further.</summary>
    private const int RangesMax = 20;

    public static Language Of(HttpContext http) =>
        http.Request.GetTypedHeaders().AcceptLanguage
            .Take(RangesMax)
            .Where(range => range.Quality is null or > 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range => Parse(range.Value.Value))
            .FirstOrDefault(language => language is not null) ?? Default;

    private static Language? Parse(string? tag) => tag == "*" ? Default
        : LanguageCodes.TryParse(tag, out var language) ? language
        : null;
}
