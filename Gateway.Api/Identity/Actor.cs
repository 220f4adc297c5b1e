namespace Gateway.Api.Identity;

/// <summary>
/// Who acts, as timelines and rows keep it: <c>person:anne@example.org key:sgw_AbCdEfGh</c>, or <c>key:…</c> of a
/// program that no person holds, or a word for what the gateway does by itself (<c>timetable</c>).
/// </summary>
/// <param name="Person">The address of who holds the key.</param>
/// <param name="Key">The first characters of the key.</param>
internal sealed record Actor(string? Person, string? Key)
{
    /// <summary>Characters of the longest that is stored: an address, a key and the words before them.</summary>
    public const int LengthMax = 128;

    private const string PersonMark = "person:";
    private const string KeyMark = "key:";

    /// <summary>
    /// Reads what <see cref="ToString"/> wrote. Only the gateway writes actors, and no address has a blank in it, so
    /// nobody can put a person into one from outside.
    /// </summary>
    public static Actor Parse(string text)
    {
        string? person = null;
        string? key = null;
        foreach (var part in text.Split(' '))
        {
            person ??= After(part, PersonMark);
            key ??= After(part, KeyMark);
        }

        return new Actor(person, key);
    }

    public override string ToString() => Person is null ? $"{KeyMark}{Key}" : $"{PersonMark}{Person} {KeyMark}{Key}";

    private static string? After(string part, string mark) =>
        part.StartsWith(mark, StringComparison.Ordinal) ? part[mark.Length..] : null;
}
