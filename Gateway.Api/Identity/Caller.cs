using Gateway.Domain.Languages;

namespace Gateway.Api.Identity;

/// <summary>Who sent a request: only authentication makes one, and an endpoint takes it as a parameter.</summary>
internal sealed record Caller
{
    private Caller(KnownKey key, Language language) =>
        (KeyId, Prefix, Person, Scope, Language) = (key.Id, key.Prefix, key.Person, key.Scope, language);

    public Guid KeyId { get; }

    public string Prefix { get; }

    /// <summary>Who holds the key; null for one of a program.</summary>
    public string? Person { get; }

    public Scope Scope { get; }

    /// <summary>What the request wants its sentences in.</summary>
    public Language Language { get; }

    /// <summary>How it is named in timelines and rows: the person where there is one, and the key.</summary>
    public string Actor => new Actor(Person, Prefix).ToString();

    /// <summary>The caller of this request. An endpoint that forgot to ask for a key has none, and fails
    /// here.</summary>
    public static ValueTask<Caller> BindAsync(HttpContext context) => context.Features.Get<Caller>() is { } caller
        ? ValueTask.FromResult(caller)
        : throw new InvalidOperationException("The endpoint takes a caller and lets anybody in; map it below MapApi.");

    internal static void Admit(HttpContext http, KnownKey key) =>
        http.Features.Set(new Caller(key, RequestLanguage.Of(http)));
}
