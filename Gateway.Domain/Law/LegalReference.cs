using System.Diagnostics.CodeAnalysis;
using Gateway.Domain.Languages;

namespace Gateway.Domain.Law;

/// <summary>
/// The place a row of law is read at: an act and what is quoted of it. Written <c>CEL art. XIX.4</c>; an act alone is
/// enough where there is no article.
/// </summary>
public sealed record LegalReference(Act Act, string Article)
{
    private const int ArticleLengthMax = 100;

    public static bool TryParse(string? text, [NotNullWhen(true)] out LegalReference? reference)
    {
        var parts = (text ?? "").Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        var article = parts.Length > 1 ? parts[1] : "";
        reference = Act.Find(parts[0]) is { } act && article.Length <= ArticleLengthMax ? new(act, article) : null;
        return reference is not null;
    }

    /// <summary>As quoted to people: the article, then the act.</summary>
    public string In(Language language) =>
        Article.Length == 0 ? Act.Name.In(language) : $"{Article}, {Act.Name.In(language)}";

    public override string ToString() => Article.Length == 0 ? Act.Code : $"{Act.Code} {Article}";
}
